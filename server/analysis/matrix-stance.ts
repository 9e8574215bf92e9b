import { type EntityRow, type EvidenceRow, type RelationRow, STANCES } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { inOrder, unique, uniqueById } from './groups.ts';
import { type Cells, emptyCell } from './matrix-cell.ts';
import { readThemed } from './themed.ts';
import { allRows, readWholeRelations } from './whole.ts';

/**
 * Where actors (down) and themes (across) meet: in the positions that the actor takes on the theme or on a recommendation that
 * addresses it, the recommendations of it that the actor calls for, and, of an area, the positions told in its section.
 */
export async function readStanceCells(
  store: Store,
  actors: readonly EntityRow[],
  themes: readonly EntityRow[],
): Promise<Cells> {
  const [taken, themed] = await Promise.all([
    readWholeRelations(
      store,
      actors.map(({ id }) => id),
      ['TAKES_POSITION_ON', 'CALLS_FOR'],
      'OUT',
    ),
    readThemed(store, themes),
  ]);
  const evidence = await store.evidenceOfRelations(unique(allRows(taken).map(({ id }) => id)));
  const areaOf = await readAreasOfPassages(store, allRows(evidence), themes);
  const matters = new Map([...themed].map(([theme, rows]) => [theme, new Set([theme, ...rows.map(({ id }) => id)])]));
  const isOn = ({ id, target }: RelationRow, theme: EntityRow) =>
    matters.get(theme.id)?.has(target) === true ||
    (evidence.get(id) ?? []).some(({ passage }) => areaOf.get(passage) === theme.id);
  const cells = actors.flatMap((row) =>
    themes.flatMap((column) => {
      const relations = inOrder(uniqueById((taken.get(row.id) ?? []).filter((relation) => isOn(relation, column))));
      if (relations.length === 0) return [];
      const byStance = STANCES.map((stance) => ({
        stance,
        count: relations.filter((relation) => relation.stance === stance).length,
      }));
      return [{ ...emptyCell(row, column), count: relations.length, byStance, relations }];
    }),
  );
  return { cells, totals: new Map() };
}

/** By passage of the evidence: the area, among these themes, in the section of which it stands. */
async function readAreasOfPassages(
  store: Store,
  evidence: readonly EvidenceRow[],
  themes: readonly EntityRow[],
): Promise<ReadonlyMap<string, string>> {
  const passages = await store.passagesById(unique(evidence.map(({ passage }) => passage)));
  const sections = await store.sectionsById(unique([...passages.values()].map(({ section }) => section)));
  return new Map(
    [...passages.values()].flatMap(({ id, document, section }) => {
      const { kind, number } = sections.get(section) ?? { kind: null, number: null };
      const area = themes.find(
        (theme) => kind === 'area' && theme.number === number && theme.documents.includes(document),
      );
      return area === undefined || number === null ? [] : [[id, area.id] as const];
    }),
  );
}
