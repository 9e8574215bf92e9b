import { stateSearch } from '../../analysis/absence.ts';
import type { EntityRow } from '../../knowledge/graph.ts';
import type { SearchHit } from '../../store/port.ts';
import type { SearchedResolvers, SearchResultResolvers } from '../generated/resolvers.ts';
import { entityFields, findMatches } from '../matches.ts';
import type { SearchAnswer } from '../rows.ts';

export const SearchResult: SearchResultResolvers = {
  found: ({ rows }) => {
    const hits = rows.entities.length + rows.recommendations.length + rows.passages.length;
    return hits > 0 && !rows.approximate;
  },
  entities: ({ rows }) => rows.entities.map((hit) => entityHit(hit, rows)),
  recommendations: ({ rows }) => rows.recommendations.map((hit) => entityHit(hit, rows)),
  passages: ({ rows }) =>
    rows.passages.map(({ row, score }) => ({
      node: row,
      score,
      matches: findMatches(rows.formsTried, [['TEXT', row.text]]),
    })),
  searched: (answer) => answer,
};

export const Searched: SearchedResolvers = {
  documents: async (_, __, { load }) => (await load.statistics()).documents,
  passages: async (_, __, { load }) => (await load.statistics()).passages,
  version: async (_, __, { load }) => (await load.statistics()).version,
  formsTried: ({ rows }) => rows.formsTried,
  statement: async ({ text, rows }, _, { load }) => stateSearch(text, rows, await load.statistics()),
};

function entityHit({ row, score }: SearchHit<EntityRow>, { formsTried }: SearchAnswer['rows']) {
  return { node: row, score, matches: findMatches(formsTried, entityFields(row)) };
}
