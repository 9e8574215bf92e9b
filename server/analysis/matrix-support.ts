import type { EntityRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { countByDirectness, SUPPORTING } from './directness.ts';
import { groupBy, inOrder, unique, uniqueById } from './groups.ts';
import { type Cells, emptyCell } from './matrix-cell.ts';
import { readLines } from './read-support.ts';
import { compareSupport, type Support } from './support.ts';
import { readThemed } from './themed.ts';

/** Where mechanisms (down) and themes (across) meet: in the theme's recommendations that the mechanism supports. */
export async function readSupportCells(
  store: Store,
  mechanisms: readonly EntityRow[],
  themes: readonly EntityRow[],
): Promise<Cells> {
  const addressing = await readThemed(store, themes);
  const themed = new Map(
    themes.map((theme) => [theme.id, (addressing.get(theme.id) ?? []).filter((row) => isOf(theme, row))]),
  );
  const recommendations = inOrder(uniqueById([...themed.values()].flat()));
  const lines = await readLines(store, recommendations, { thematic: false });
  const supportBy = groupBy(
    [...lines.values()].flatMap(({ support }) => support),
    ({ mechanism }) => mechanism.id,
  );
  const aboutBy = groupBy(
    [...lines.values()].flatMap(({ about }) => about),
    ({ mechanism }) => mechanism.id,
  );
  const memberOf = new Map([...themed].map(([theme, rows]) => [theme, new Set(rows.map(({ id }) => id))]));
  const inTheme = (rows: readonly Support[] | undefined, theme: EntityRow) =>
    (rows ?? []).filter(({ recommendation }) => memberOf.get(theme.id)?.has(recommendation.id) === true);
  const cells = mechanisms.flatMap((row) =>
    themes.flatMap((column) => {
      const support = inTheme(supportBy.get(row.id), column).toSorted(compareSupport);
      const supported = new Set(support.map(({ recommendation }) => recommendation.id));
      const about = inTheme(aboutBy.get(row.id), column).filter(
        ({ recommendation }) => !supported.has(recommendation.id),
      );
      if (support.length + about.length === 0) return [];
      const byDirectness = countByDirectness(support, SUPPORTING);
      return [{ ...emptyCell(row, column), count: support.length, byDirectness, support, about }];
    }),
  );
  const relations = await store.relationsById(
    unique(cells.flatMap(({ support, about }) => directRelations([...support, ...about]))),
  );
  const names = (row: EntityRow) =>
    lines.get(row.id)?.support.some(({ directness }) => directness === 'NAMED') === true;
  return {
    cells: cells.map((cell) => ({
      ...cell,
      relations: inOrder(directRelations([...cell.support, ...cell.about]).flatMap((id) => relations.get(id) ?? [])),
    })),
    totals: new Map(
      [...themed].map(([theme, rows]) => [theme, { recommendations: rows.length, naming: rows.filter(names).length }]),
    ),
  };
}

/** The recommendations of an area are those that stand in it, so that each is counted in one column; of any other theme, those that address it. */
function isOf(theme: EntityRow, recommendation: EntityRow): boolean {
  return theme.number === null || recommendation.area === theme.id;
}

/** The relations of lines that tie the two directly. */
function directRelations(lines: readonly Support[]): readonly string[] {
  return lines.flatMap(({ paths }) => paths.flatMap(({ relations }) => (relations.length === 1 ? relations : [])));
}
