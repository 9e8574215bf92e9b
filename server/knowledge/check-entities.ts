import { headingIdOf } from '../document/sections.ts';
import { nearestWord } from './nearest.ts';
import { type PlacedDocument, placeInSource, wholePassage } from './placed-document.ts';
import type { MentionDraft } from './resolve-mentions.ts';
import type { EntityYaml } from './schemas/entities.ts';
import type { DocumentSeed } from './seed.ts';
import type { SeedIndex } from './seed-index.ts';
import { boundsOf } from './surface-forms.ts';
import { atPlace, type Report, type Where } from './where.ts';

/** Entities of unknown or foreign kinds, with keys that don't suit their kind, or bound to places that aren't there; areas without an entity. */
export function checkEntities(
  { entities }: DocumentSeed,
  document: PlacedDocument,
  index: SeedIndex,
  report: Report,
): void {
  for (const { value, where } of entities.entries) {
    checkKind(value, where, index, report);
    checkArea(value, where, document, report);
    checkSections(value, where, document, index, report);
    checkForms(value, where, document, report);
  }
  const letters = entities.entries.map(({ value }) => value.number).filter((letter) => letter !== undefined);
  if (entities.isWhole) checkAreaSections(letters, document, report);
}

/**
 * Entities that no words of any document name. Those of the layout (an area, an event with a section) need none, and neither
 * does a voice or an end of a relation whose evidence names it in other words, as long as it lists no forms.
 */
export function checkMentioned(
  { entities }: DocumentSeed,
  mentions: readonly MentionDraft[],
  referred: ReadonlySet<string>,
  report: Report,
): void {
  const mentioned = new Set(mentions.map(({ entity }) => entity));
  for (const { value, where } of entities.entries) {
    const { id, forms = [], number, section } = value;
    const isOfLayout = number !== undefined || section !== undefined;
    if (mentioned.has(id) || isOfLayout || (forms.length === 0 && referred.has(id))) continue;
    report(where, [forms.length === 0 ? 'id' : 'forms'], {
      code: 'entity-without-mention',
      subject: `entity ${id}`,
      advice:
        forms.length === 0
          ? 'List the forms under which the document names it, or take it out.'
          : 'Longer forms of other entities cover its forms wherever they stand; add a form, `nested: true`, or take it out.',
    });
  }
}

function checkKind({ id, kind }: EntityYaml, where: Where, { kinds }: SeedIndex, report: Report): void {
  const subject = `entity ${id}`;
  const upper = kinds.byName.get(kind)?.value.upper;
  if (kinds.isUnknown(kind)) {
    const nearest = nearestWord(kind, kinds.byName.keys());
    report(where, ['kind'], {
      code: 'unknown-kind',
      subject,
      written: kind,
      nearest,
      advice: 'Write a kind of ontology.yaml.',
    });
  } else if (upper === 'Recommendation' || upper === 'Issue') {
    const advice = `${upper === 'Issue' ? 'Issues' : 'Recommendations'} stand in a file of their own.`;
    report(where, ['kind'], { code: 'kind-of-another-file', subject, written: kind, advice });
  }
}

function checkArea({ id, kind, number }: EntityYaml, where: Where, { sections }: PlacedDocument, report: Report): void {
  const subject = `entity ${id}`;
  const letters = [...sections.values()]
    .filter(({ section }) => section.kind === 'area')
    .map(({ section }) => section.number);
  if (kind === 'theme.area' && number === undefined) {
    report(where, [], {
      code: 'area-without-letter',
      subject,
      advice: 'Add the key "number" with the letter of the area.',
    });
  } else if (kind !== 'theme.area' && number !== undefined) {
    report(where, ['number'], {
      code: 'letter-not-allowed',
      subject,
      written: number,
      advice: 'Only an area has a letter; take the key out.',
    });
  } else if (number !== undefined && !letters.includes(number)) {
    report(where, ['number'], {
      code: 'unknown-area-letter',
      subject,
      written: number,
      advice: `Areas of the document: ${letters.join(', ')}.`,
    });
  }
}

function checkSections(
  { id, kind, section = [] }: EntityYaml,
  where: Where,
  { sections }: PlacedDocument,
  { kinds }: SeedIndex,
  report: Report,
): void {
  const subject = `entity ${id}`;
  const named = typeof section === 'string' ? [section] : section;
  const upper = kinds.byName.get(kind)?.value.upper;
  if (named.length > 0 && upper !== undefined && upper !== 'Event') {
    const advice = 'Only an event has a section; take the key out.';
    report(where, ['section'], { code: 'section-not-allowed', subject, written: named.join(', '), advice });
  }
  for (const name of named.filter((candidate) => !sections.has(candidate))) {
    const nearest = nearestWord(name, sections.keys());
    report(where, ['section'], {
      code: 'unknown-section',
      subject,
      written: name,
      nearest,
      advice: 'Name a section as the layout of the document does.',
    });
  }
}

function checkForms(
  { id, forms = [] }: EntityYaml,
  where: Where,
  { passages, sections }: PlacedDocument,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [i, written] of forms.entries()) {
    const bounds = boundsOf(written);
    const subject = `entity ${id}, form "${bounds.form}"`;
    for (const key of ['in', 'not'] as const) {
      for (const [j, place] of (bounds[key] ?? []).entries()) {
        if (passages.has(place) || sections.has(place)) continue;
        const nearest = nearestWord(place, [...passages.keys(), ...sections.keys()]);
        const advice = 'Name a passage or a section as the layout of the document does.';
        report(where, ['forms', i, key, j], { code: 'unknown-place', subject, written: place, nearest, advice });
      }
    }
    const isBound = bounds.in !== undefined || bounds.not !== undefined;
    if (!isBound && seen.has(bounds.form)) {
      report(where, ['forms', i], {
        code: 'duplicate-form',
        subject,
        written: bounds.form,
        advice: 'List each form once.',
      });
    }
    if (!isBound) seen.add(bounds.form);
  }
}

function checkAreaSections(letters: readonly string[], document: PlacedDocument, report: Report): void {
  for (const { section } of document.sections.values()) {
    if (section.kind !== 'area' || letters.includes(section.number ?? '')) continue;
    const heading = document.passages.get(headingIdOf(section.id));
    const place = heading === undefined ? { line: 1, column: 1 } : placeInSource(document, wholePassage(heading));
    report(atPlace(document.sourceFile, place), [], {
      code: 'area-without-entity',
      subject: `area ${section.number}`,
      written: section.title,
      advice: `Add an entity of kind theme.area with number ${section.number} to entities.yaml.`,
    });
  }
}
