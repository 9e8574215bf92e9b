import { AREA, type Thing, type Tie, type Web } from '../data/model.ts';

/** A row of the right column: an area, or the proposals that stand in none. */
export interface AreaRow {
  readonly id: string;
  /** null for the row of what stands in no area. */
  readonly area: Thing | null;
  readonly recommendations: readonly Thing[];
  /** Ids of those that name a mechanism as support. */
  readonly supported: ReadonlySet<string>;
}

/** A row of the left column: a mechanism and its ties to recommendations. */
export interface MechanismRow {
  readonly mechanism: Thing;
  readonly ties: readonly Tie[];
  /** How many recommendations it supports, what a rule derived not counted. */
  readonly supports: number;
  /** How many of its ties lead to a recommendation that stands in an area. */
  readonly inAreas: number;
}

/** Id of the row that holds proposals outside the areas. */
export const NO_AREA = 'no-area';

/** The types by which a mechanism stands to a recommendation in the overview. */
const TYPES = ['SUPPORTS', 'SUBJECT_OF'];

/** The areas in the document's order, each with its listed recommendations; last, what was proposed in running text. */
export function areaRows(web: Web): readonly AreaRow[] {
  const rows = new Map<string, Thing[]>();
  const areas = new Map<string, Thing>();
  for (const thing of web.things.values()) {
    if (thing.kind === AREA) {
      rows.set(thing.id, []);
      areas.set(thing.id, thing);
    }
  }
  rows.set(NO_AREA, []);
  for (const thing of web.things.values()) {
    if (thing.upper !== 'Recommendation') continue;
    const listedIn = thing.status === 'LISTED' && thing.area !== null ? rows.get(thing.area) : undefined;
    (listedIn ?? rows.get(NO_AREA))?.push(thing);
  }
  return [...rows]
    .filter(([id, recommendations]) => id !== NO_AREA || recommendations.length > 0)
    .map(([id, recommendations]) => ({
      id,
      area: areas.get(id) ?? null,
      recommendations,
      supported: new Set(recommendations.filter(({ id: rec }) => isSupported(web, rec)).map(({ id: rec }) => rec)),
    }));
}

/** The mechanisms tied to a recommendation, by the mean place of their areas, so that lines cross little; those tied to none in an area come last. */
export function mechanismRows(web: Web, areas: readonly AreaRow[]): readonly MechanismRow[] {
  const placeOf = new Map(
    areas.flatMap(({ area, recommendations }, i) =>
      recommendations.map(({ id }) => [id, area === null ? null : i] as const),
    ),
  );
  const rows = [...web.things.values()]
    .filter(({ upper }) => upper === 'Mechanism')
    .map((mechanism) => {
      const ties = (web.tiesOf.get(mechanism.id) ?? []).filter(
        (tie) => tie.source === mechanism.id && TYPES.includes(tie.type) && placeOf.has(tie.target),
      );
      const places = ties.flatMap(({ target }) => placeOf.get(target) ?? []);
      const mean = places.length === 0 ? areas.length : places.reduce((sum, place) => sum + place, 0) / places.length;
      const supports = new Set(
        ties.filter(({ type, basis }) => type === 'SUPPORTS' && basis !== 'INFERRED').map(({ target }) => target),
      ).size;
      return { mean, row: { mechanism, ties, supports, inAreas: places.length } };
    })
    .filter(({ row }) => row.ties.length > 0);
  return rows
    .map(({ row, mean }, i) => ({ row, mean, i }))
    .sort((a, b) => a.mean - b.mean || a.i - b.i)
    .map(({ row }) => row);
}

/** Whether a mechanism supports it, by words or layout: what a rule derived doesn't count. */
export function isSupported(web: Web, recommendation: string): boolean {
  return (web.tiesOf.get(recommendation) ?? []).some(
    ({ type, target, basis }) => type === 'SUPPORTS' && target === recommendation && basis !== 'INFERRED',
  );
}

/**
 * The mechanisms that get a row of their own: those tied to a recommendation in an area, and of these, where room is short,
 * those that support most; each in its old order.
 */
export function fitRows(
  rows: readonly MechanismRow[],
  room: number,
): { readonly kept: readonly MechanismRow[]; readonly folded: readonly MechanismRow[] } {
  const wanted = rows.filter(({ inAreas }) => inAreas > 0);
  if (rows.length <= room && wanted.length === rows.length) return { kept: rows, folded: [] };
  const best = new Set(
    [...wanted]
      .sort(
        (a, b) =>
          Number(a.supports === 0) - Number(b.supports === 0) ||
          Number(a.mechanism.generic) - Number(b.mechanism.generic) ||
          b.supports - a.supports ||
          b.inAreas - a.inAreas,
      )
      .slice(0, Math.max(room - 1, 0)),
  );
  return { kept: rows.filter((row) => best.has(row)), folded: rows.filter((row) => !best.has(row)) };
}
