import type { YamlPath } from '../document/yaml-file.ts';
import type { EvidenceDraft } from './drafts.ts';
import { findPhrases, foldForPhrases } from './find-phrases.ts';
import { locateQuote } from './locate-quote.ts';
import { nearestWord } from './nearest.ts';
import type { PassageRange, PlacedDocument } from './placed-document.ts';
import type { ConsensusPhraseYaml } from './schemas/consensus.ts';
import type { EvidenceYaml } from './schemas/evidence.ts';
import { foldPhrase, type SeedIndex } from './seed-index.ts';
import type { Report, Where } from './where.ts';

/** A list of evidence, as an entry has it at `path`. */
export interface EvidenceAsked {
  readonly where: Where;
  readonly path: YamlPath;
  readonly subject: string;
  readonly evidence: readonly EvidenceYaml[];
}

/** What a list of evidence gave: the pieces that hold, and the passages named by those that don't. */
export interface EvidenceResolved {
  readonly evidence: readonly EvidenceDraft[];
  /** Local ids, so that a quote that wasn't found isn't told again as a sentence that gave nothing. */
  readonly lostIn: readonly string[];
}

/** Finds each quote of a list of evidence, its phrase and its voices. An empty list is a problem. */
export function resolveEvidence(
  { where, path, subject, evidence }: EvidenceAsked,
  document: PlacedDocument,
  index: SeedIndex,
  report: Report,
): EvidenceResolved {
  if (evidence.length === 0) {
    report(where, path, { code: 'no-evidence', subject, advice: 'Give at least one quote that says it.' });
  }
  const drafts: EvidenceDraft[] = [];
  const lostIn: string[] = [];
  for (const [i, piece] of evidence.entries()) {
    const at = [...path, i];
    const about = evidence.length > 1 ? `${subject}, evidence ${i + 1}` : `${subject}, evidence`;
    const range = locateQuote({ where, path: at, subject: about, ...piece }, document, report);
    const voices = piece.voices ?? [];
    checkVoices({ where, path: [...at, 'voices'], subject: about, voices }, index, report);
    const phrase = resolvePhrase(piece, range, { where, path: [...at, 'phrase'], subject: about }, index, report);
    if (range === null) lostIn.push(piece.passage);
    else drafts.push({ ...range, stance: piece.stance ?? 'NEUTRAL', phrase, voices });
  }
  return { evidence: drafts, lostIn };
}

/** Ids of those who said so, as an entry has them at `path`: each must be an Actor. */
export function checkVoices(
  { where, path, subject, voices }: Omit<EvidenceAsked, 'evidence'> & { readonly voices: readonly string[] },
  { things }: SeedIndex,
  report: Report,
): void {
  for (const [i, voice] of voices.entries()) {
    const thing = things.byName.get(voice)?.value;
    const isRepeated = voices.indexOf(voice) !== i;
    if (isRepeated)
      report(where, [...path, i], {
        code: 'duplicate-voice',
        subject,
        written: voice,
        advice: 'Name each voice once.',
      });
    if (thing === undefined && things.isUnknown(voice)) {
      const actors = [...things.byName.values()]
        .filter(({ value }) => value.upper === 'Actor')
        .map(({ value }) => value.id);
      report(where, [...path, i], {
        code: 'unknown-voice',
        subject,
        written: voice,
        nearest: nearestWord(voice, actors),
        advice: 'Name an actor of entities.yaml by its id.',
      });
    } else if (thing !== undefined && thing.upper !== null && thing.upper !== 'Actor') {
      const written = `${voice} (${thing.kind})`;
      report(where, [...path, i], {
        code: 'voice-not-an-actor',
        subject,
        written,
        advice: 'Only an Actor has a voice.',
      });
    }
  }
}

function resolvePhrase(
  { phrase }: EvidenceYaml,
  range: PassageRange | null,
  { where, path, subject }: Omit<EvidenceAsked, 'evidence'>,
  { phrases }: SeedIndex,
  report: Report,
): ConsensusPhraseYaml | null {
  if (phrase === undefined) return null;
  const known = phrases.byName.get(foldPhrase(phrase))?.value;
  if (known === undefined) {
    if (!phrases.isUnknown(foldPhrase(phrase))) return null;
    report(where, path, {
      code: 'unknown-phrase',
      subject,
      written: phrase,
      nearest: nearestWord(
        phrase,
        [...phrases.byName.values()].map(({ value }) => value.phrase),
      ),
      advice: 'Write a phrase of consensus.yaml, or add it there with its grades.',
    });
    return null;
  }
  if (range !== null && !isInSentenceOf(range, known.phrase)) {
    report(where, path, {
      code: 'phrase-not-in-sentence',
      subject,
      written: phrase,
      advice: 'The phrase must stand in the sentence of the quote; name the one that grades it, or none.',
    });
    return null;
  }
  return known;
}

function isInSentenceOf({ passage, start, end }: PassageRange, phrase: string): boolean {
  const { text, sentences } = passage.passage;
  return sentences.some((sentence) => {
    const holdsQuote = sentence.start < end && start < sentence.end;
    return holdsQuote && findPhrases(phrase, foldForPhrases(text.slice(sentence.start, sentence.end))).length > 0;
  });
}
