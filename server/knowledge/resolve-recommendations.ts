import type { RecommendationDraft } from './drafts.ts';
import { locatePassage, locateQuote } from './locate-quote.ts';
import { nearestWord } from './nearest.ts';
import {
  type PassageRange,
  type PlacedDocument,
  type PlacedPassage,
  placeInSource,
  wholePassage,
} from './placed-document.ts';
import type { Resolved } from './resolved.ts';
import type { EntityYaml } from './schemas/entities.ts';
import type { RecommendationYaml } from './schemas/recommendations.ts';
import type { DocumentSeed, Entry } from './seed.ts';
import { atPlace, type Report, type Where } from './where.ts';

/** The recommendations of a document: a listed one is its bullet, a narrated one its quote. */
export function resolveRecommendations(
  seed: DocumentSeed,
  document: PlacedDocument,
  report: Report,
): Resolved<RecommendationDraft> {
  const areas = seed.entities.entries.filter(({ value }) => value.kind === 'theme.area');
  const drafts: RecommendationDraft[] = [];
  const lostIn: string[] = [];
  for (const { value, where } of seed.recommendations.entries) {
    const words =
      value.quote === undefined
        ? resolveListed(value, where, document, report)
        : resolveNarrated(value, where, document, report);
    checkArea(value, where, areas, seed, report);
    if (words === null) {
      lostIn.push(value.passage);
      continue;
    }
    drafts.push({
      id: `${document.id}.${value.number}`,
      number: value.number,
      label: value.label,
      status: value.quote === undefined ? 'LISTED' : 'NARRATED',
      words,
      area: value.area ?? findArea(words.passage, areas),
    });
  }
  if (seed.recommendations.isWhole) lostIn.push(...checkBullets(drafts, lostIn, document, report));
  return { drafts, lostIn };
}

function resolveListed(
  { number, passage }: RecommendationYaml,
  where: Where,
  document: PlacedDocument,
  report: Report,
): PassageRange | null {
  const subject = `recommendation ${number}`;
  const found = locatePassage({ where, path: [], subject, passage }, document, report);
  if (found === null) return null;
  const area = letterOf(found);
  if (found.passage.kind !== 'BULLET' || area === null) {
    const written = `${passage} (${found.passage.kind})`;
    const advice =
      'A recommendation without a quote is a bullet of an area; give the quote, and a number with "n", where running text makes it.';
    report(where, ['passage'], { code: 'not-a-bullet', subject, written, advice });
    return null;
  }
  const expected = `${area}${found.local.split('.').at(-1)}`;
  if (number !== expected) {
    const advice = 'A listed recommendation is numbered by the letter of its area and its place in it.';
    report(where, ['number'], { code: 'number-not-its-place', subject, written: number, nearest: expected, advice });
  }
  return wholePassage(found);
}

function resolveNarrated(
  { number, passage, quote = '' }: RecommendationYaml,
  where: Where,
  document: PlacedDocument,
  report: Report,
): PassageRange | null {
  const subject = `recommendation ${number}`;
  if (!/^n\d/.test(number)) {
    const advice = 'A recommendation with a quote is numbered "n1", "n2" …; a bullet has no quote.';
    report(where, ['number'], { code: 'number-not-its-place', subject, written: number, advice });
  }
  return locateQuote({ where, path: [], subject, passage, quote }, document, report);
}

function checkArea(
  { number, quote, area }: RecommendationYaml,
  where: Where,
  areas: readonly Entry<EntityYaml>[],
  { entities }: DocumentSeed,
  report: Report,
): void {
  if (area === undefined) return;
  const subject = `recommendation ${number}`;
  if (quote === undefined) {
    report(where, ['area'], {
      code: 'area-not-allowed',
      subject,
      written: area,
      advice: 'A bullet is in the area where it stands; take the key out.',
    });
  } else if (
    entities.isReadable &&
    !entities.brokenNames.includes(area) &&
    !areas.some(({ value }) => value.id === area)
  ) {
    const nearest = nearestWord(
      area,
      areas.map(({ value }) => value.id),
    );
    report(where, ['area'], {
      code: 'unknown-area',
      subject,
      written: area,
      nearest,
      advice: 'Write the id of an entity of kind theme.area.',
    });
  }
}

/** Reports bullets of the areas that no entry takes up. @returns their local ids */
function checkBullets(
  drafts: readonly RecommendationDraft[],
  lostIn: readonly string[],
  document: PlacedDocument,
  report: Report,
): readonly string[] {
  const left: string[] = [];
  const taken = new Set([
    ...lostIn,
    ...drafts.filter(({ status }) => status === 'LISTED').map(({ words }) => words.passage.local),
  ]);
  for (const passage of document.passages.values()) {
    if (passage.passage.kind !== 'BULLET' || letterOf(passage) === null || taken.has(passage.local)) continue;
    left.push(passage.local);
    report(atPlace(document.sourceFile, placeInSource(document, wholePassage(passage))), [], {
      code: 'bullet-without-recommendation',
      subject: `bullet ${passage.local}`,
      written: passage.passage.text,
      advice: `Add it to recommendations.yaml: number, passage ${passage.local}, label.`,
    });
  }
  return left;
}

function findArea(passage: PlacedPassage, areas: readonly Entry<EntityYaml>[]): string | null {
  const letter = letterOf(passage);
  return areas.find(({ value }) => letter !== null && value.number === letter)?.value.id ?? null;
}

/** The letter of the area in which a passage stands; null outside the areas. */
function letterOf({ section }: PlacedPassage): string | null {
  return section.section.kind === 'area' ? section.section.number : null;
}
