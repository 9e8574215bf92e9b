import type { IssueDraft, RecommendationDraft } from './drafts.ts';
import type { EntityRow, MentionRow } from './graph.ts';
import { compareCodePoints } from './order.ts';
import { linesOf, type PlacedDocument } from './placed-document.ts';
import type { MentionDraft } from './resolve-mentions.ts';
import type { EntityYaml } from './schemas/entities.ts';
import type { KindYaml } from './schemas/ontology.ts';
import { boundsOf } from './surface-forms.ts';

/** What the rows of entities are made from. */
export interface EntitySource {
  readonly kinds: readonly KindYaml[];
  readonly documents: readonly PlacedDocument[];
  readonly entities: readonly { readonly document: string; readonly entity: EntityYaml }[];
  readonly recommendations: readonly RecommendationDraft[];
  readonly issues: readonly IssueDraft[];
  readonly mentions: readonly MentionDraft[];
}

type Row = Omit<EntityRow, 'order' | 'upper'> & {
  /** Reading order of what has a place of its own; the same for all that has none. */
  readonly place: number;
};

const NO_PLACE = 0;
const NOTHING = {
  abbreviation: null,
  aliases: [],
  description: null,
  generic: false,
  number: null,
  passage: null,
  status: null,
  text: null,
  start: null,
  end: null,
  area: null,
} as const;

/** All entities, recommendations and issues in their total order: by kind, then place where they have one, then name, then id. */
export function buildEntities(source: EntitySource): readonly EntityRow[] {
  const rankOf = new Map(source.kinds.map(({ id }, rank) => [id, rank]));
  const upperOf = new Map(source.kinds.map(({ id, upper }) => [id, upper]));
  const rows = [
    ...fromEntities(source),
    ...source.recommendations.map(fromRecommendation),
    ...source.issues.map((issue) => fromIssue(issue, source.documents)),
  ];
  rows.sort(
    (a, b) =>
      (rankOf.get(a.kind) ?? 0) - (rankOf.get(b.kind) ?? 0) ||
      a.place - b.place ||
      compareCodePoints(a.name, b.name) ||
      compareCodePoints(a.id, b.id),
  );
  return rows.flatMap(({ place, ...row }, order) => {
    const upper = upperOf.get(row.kind);
    return upper === undefined ? [] : [{ ...row, order, upper }];
  });
}

/** Mentions in reading order; of two that begin together the longer comes first. */
export function buildMentions(mentions: readonly MentionDraft[]): readonly MentionRow[] {
  return mentions.map(({ entity, passage, start, end }, order) => ({
    id: `${passage.id}@${start}-${end}~${entity}`,
    order,
    entity,
    passage: passage.id,
    document: passage.document,
    start,
    end,
    ...linesOf({ passage, start, end }),
  }));
}

function fromEntities({ entities, mentions, documents }: EntitySource): readonly Row[] {
  const mentioning = new Map<string, Set<string>>();
  for (const { entity, passage } of mentions)
    mentioning.set(entity, (mentioning.get(entity) ?? new Set()).add(passage.document));
  return entities.map(({ document, entity }) => ({
    ...NOTHING,
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    abbreviation: entity.abbreviation ?? null,
    label: entity.label,
    aliases: [...new Set((entity.forms ?? []).map((form) => boundsOf(form).form))],
    description: entity.description ?? null,
    generic: entity.generic ?? false,
    number: entity.number ?? null,
    documents: [...new Set([document, ...(mentioning.get(entity.id) ?? [])])].sort(compareCodePoints),
    place:
      entity.number === undefined
        ? NO_PLACE
        : placeOfArea(
            entity.number,
            documents.find(({ id }) => id === document),
          ),
  }));
}

function placeOfArea(letter: string, document: PlacedDocument | undefined): number {
  const passages = [...(document?.passages.values() ?? [])];
  return (
    passages.find(({ section: { section } }) => section.kind === 'area' && section.number === letter)?.order ?? NO_PLACE
  );
}

function fromRecommendation({ id, number, label, status, words, area }: RecommendationDraft): Row {
  const { passage, start, end } = words;
  return {
    ...NOTHING,
    id,
    kind: status === 'LISTED' ? 'recommendation.listed' : 'recommendation.narrated',
    name: label,
    label,
    number,
    documents: [passage.document],
    passage: passage.id,
    status,
    text: passage.passage.text.slice(start, end),
    start,
    end,
    area,
    place: passage.order + start / (passage.passage.text.length + 1),
  };
}

function fromIssue(
  { id, name, label, description, document, passage }: IssueDraft,
  documents: readonly PlacedDocument[],
): Row {
  const own = documents.find((placed) => placed.id === document);
  const place = [...(own?.passages.values() ?? [])].find((placed) => placed.id === passage)?.order ?? NO_PLACE;
  return { ...NOTHING, id, kind: 'issue', name, label, description, documents: [document], passage, place };
}
