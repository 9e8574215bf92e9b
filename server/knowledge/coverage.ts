import type { Range } from '../document/types.ts';
import { locatePassage } from './locate-quote.ts';
import { nearestWord } from './nearest.ts';
import { type PassageRange, type PlacedDocument, placeInSource } from './placed-document.ts';
import type { CoverageYaml } from './schemas/coverage.ts';
import type { EntryList } from './seed.ts';
import type { SeedIndex } from './seed-index.ts';
import { atPlace, type Report, showPlace, type Where } from './where.ts';

/** The stretches of each passage that evidence or a recommendation took, by the passage's id in the graph. */
export type TakenRanges = ReadonlyMap<string, readonly Range[]>;

/** Gathers the stretches that were taken, by passage. */
export function gatherRanges(ranges: readonly PassageRange[]): TakenRanges {
  const taken = new Map<string, Range[]>();
  for (const range of ranges) {
    const others = taken.get(range.passage.id);
    if (others === undefined) taken.set(range.passage.id, [range]);
    else others.push(range);
  }
  return taken;
}

/** True where something was taken from a stretch. */
function isTaken({ start, end }: Range, taken: readonly Range[] = []): boolean {
  return taken.some((range) => range.start < end && start < range.end);
}

/** Why a sentence gave nothing, by passage id in the graph and the sentence's number from 1: "gcm-2017-s3.II.4.p1#3". */
export type SilentReasons = ReadonlyMap<string, string>;

/** Key of a sentence in `SilentReasons`. @param number from 1 */
export function sentenceKey(passage: string, number: number): string {
  return `${passage}#${number}`;
}

/** Reads the reasons why sentences gave nothing; reports those that can't be, and those of sentences that did give something. */
export function resolveCoverage(
  { entries }: EntryList<CoverageYaml>,
  document: PlacedDocument,
  taken: TakenRanges,
  { reasons }: SeedIndex,
  report: Report,
): SilentReasons {
  const silent = new Map<string, string>();
  const firsts = new Map<string, Where>();
  for (const { value, where } of entries) {
    const subject = `${value.passage}, sentence ${value.sentence}`;
    const passage = locatePassage({ where, path: [], subject, passage: value.passage }, document, report);
    if (reasons.isUnknown(value.reason)) {
      const nearest = nearestWord(value.reason, reasons.byName.keys());
      const advice = `Reasons of ontology.yaml: ${[...reasons.byName.keys()].join(', ')}.`;
      report(where, ['reason'], { code: 'unknown-reason', subject, written: value.reason, nearest, advice });
    }
    if (passage === null) continue;
    const { sentences, text } = passage.passage;
    const sentence = sentences[value.sentence - 1];
    const key = sentenceKey(passage.id, value.sentence);
    const first = firsts.get(key);
    if (sentence === undefined) {
      const advice = `${value.passage} has ${sentences.length === 1 ? 'one sentence' : `${sentences.length} sentences`}; they are counted from 1.`;
      report(where, ['sentence'], { code: 'no-such-sentence', subject, written: String(value.sentence), advice });
    } else if (first !== undefined) {
      report(where, [], {
        code: 'reason-given-twice',
        subject,
        nearest: `also at ${showPlace(first)}`,
        advice: 'Keep one of the two.',
      });
    } else if (isTaken(sentence, taken.get(passage.id))) {
      const written = text.slice(sentence.start, sentence.end);
      report(where, [], {
        code: 'reason-for-used-sentence',
        subject,
        written,
        advice: 'Evidence was taken from this sentence; take the entry out.',
      });
    }
    firsts.set(key, first ?? where);
    silent.set(key, value.reason);
  }
  return silent;
}

/** Reports each sentence that gave nothing and has no reason. A heading gives its section its name. @param lostIn local ids of passages to pass over */
export function checkCoverage(
  document: PlacedDocument,
  taken: TakenRanges,
  silent: SilentReasons,
  lostIn: ReadonlySet<string>,
  report: Report,
): void {
  for (const placed of document.passages.values()) {
    const { kind, text, sentences } = placed.passage;
    if (kind === 'HEADING' || lostIn.has(placed.local)) continue;
    for (const [i, sentence] of sentences.entries()) {
      if (isTaken(sentence, taken.get(placed.id)) || silent.has(sentenceKey(placed.id, i + 1))) continue;
      report(atPlace(document.sourceFile, placeInSource(document, { passage: placed, ...sentence })), [], {
        code: 'sentence-unaccounted',
        subject: `${placed.local}, sentence ${i + 1}`,
        written: text.slice(sentence.start, sentence.end),
        advice: 'Take from it what it says, or add it to coverage.yaml with the reason why it gives nothing.',
      });
    }
  }
}
