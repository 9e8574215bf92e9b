import { headingIdOf } from '../document/sections.ts';
import { type IssueDraft, type RecommendationDraft, type RelationDraft, structuralRelation } from './drafts.ts';
import type { UpperKind } from './graph.ts';
import { compareRanges, liesIn, type PassageRange, type PlacedDocument, wholePassage } from './placed-document.ts';
import type { MentionDraft } from './resolve-mentions.ts';
import type { EntityYaml } from './schemas/entities.ts';

/** What the layout of a document ties together. */
export interface LaidOut {
  readonly document: PlacedDocument;
  readonly entities: readonly EntityYaml[];
  readonly recommendations: readonly RecommendationDraft[];
  readonly issues: readonly IssueDraft[];
  /** In reading order. */
  readonly mentions: readonly MentionDraft[];
  readonly upperOf: (entity: string) => UpperKind | null;
}

/** Upper kinds that an event discusses by naming them in its section. */
const DISCUSSED: readonly (UpperKind | null)[] = ['Mechanism', 'Theme', 'Issue'];

/**
 * The relations that the layout makes: a bullet ADDRESSES its area; an event DISCUSSES what its section names, or, where its
 * section holds areas, each of them. Evidence is the heading and the bullet, the first mention, the area's heading.
 */
export function layOutRelations(laidOut: LaidOut): readonly RelationDraft[] {
  const { entities } = laidOut;
  const events = entities.flatMap(({ id, section = [] }) => {
    const sections = typeof section === 'string' ? [section] : section;
    return sections.length > 0 && laidOut.upperOf(id) === 'Event' ? [{ id, sections }] : [];
  });
  const discussions = events.flatMap(({ id, sections }) => {
    const places = [...sections.flatMap((section) => findAreas(section, laidOut))];
    const named = places.length > 0 ? places : sections.flatMap((section) => findNamed(section, laidOut));
    return toRelations(id, named);
  });
  return [...addressedAreas(laidOut), ...discussions];
}

interface Named {
  readonly entity: string;
  readonly place: PassageRange;
}

function addressedAreas({ document, recommendations }: LaidOut): readonly RelationDraft[] {
  return recommendations.flatMap(({ id, status, area, words }) => {
    const heading = document.passages.get(headingIdOf(words.passage.section.local));
    if (status !== 'LISTED' || area === null || heading === undefined) return [];
    return [structuralRelation('ADDRESSES', id, area, [wholePassage(heading), words])];
  });
}

/** The areas inside a section, each at its heading; none for a section that is itself an area. */
function findAreas(section: string, { document, entities }: LaidOut): readonly Named[] {
  return entities.flatMap(({ id, kind, number }) => {
    const heading = [...document.passages.values()].find(
      ({ local, section: { section: own }, path }) =>
        kind === 'theme.area' &&
        own.kind === 'area' &&
        own.number === number &&
        local === headingIdOf(own.id) &&
        path.slice(0, -1).includes(section),
    );
    return heading === undefined ? [] : [{ entity: id, place: wholePassage(heading) }];
  });
}

function findNamed(section: string, { mentions, issues, upperOf, document }: LaidOut): readonly Named[] {
  const led = issues.flatMap(({ id, positions }) =>
    positions.flatMap(({ evidence }) => evidence.map((place) => ({ entity: id, place }))),
  );
  return [...mentions.map((place) => ({ entity: place.entity, place })), ...led].filter(
    ({ entity, place: { passage } }) =>
      passage.document === document.id && liesIn(passage, section) && DISCUSSED.includes(upperOf(entity)),
  );
}

/** One relation for each thing named, at the first place where it is; an event doesn't discuss itself. */
function toRelations(event: string, named: readonly Named[]): readonly RelationDraft[] {
  const first = new Map<string, PassageRange>();
  for (const { entity, place } of [...named].sort((a, b) => compareRanges(a.place, b.place))) {
    if (!first.has(entity)) first.set(entity, place);
  }
  return [...first].map(([entity, { passage, start, end }]) =>
    structuralRelation('DISCUSSES', event, entity, [{ passage, start, end }]),
  );
}
