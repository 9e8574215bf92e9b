import { AREA, otherEnd, type Thing, type Tie, type Web } from '../data/model.ts';

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
  /** How many recommendations it supports. */
  readonly supports: number;
}

/** Id of the row that holds proposals outside the areas. */
export const NO_AREA = 'no-area';

/** The types by which a mechanism stands to a recommendation in the overview. */
const TYPES = ['SUPPORTS', 'SUBJECT_OF'];

/** The areas in the document's order, each with its recommendations; last, what was proposed outside them. */
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

/** The mechanisms tied to a recommendation, by the mean place of their areas, so that lines cross little. */
export function mechanismRows(web: Web, areas: readonly AreaRow[]): readonly MechanismRow[] {
  const placeOf = new Map(areas.flatMap(({ recommendations }, i) => recommendations.map(({ id }) => [id, i] as const)));
  const rows = [...web.things.values()]
    .filter(({ upper }) => upper === 'Mechanism')
    .map((mechanism) => {
      const ties = (web.tiesOf.get(mechanism.id) ?? []).filter(
        (tie) => tie.source === mechanism.id && TYPES.includes(tie.type) && placeOf.has(tie.target),
      );
      const supports = new Set(ties.filter(({ type }) => type === 'SUPPORTS').map(({ target }) => target)).size;
      return { mechanism, ties, supports };
    })
    .filter(({ ties }) => ties.length > 0);
  const mean = ({ mechanism, ties }: MechanismRow) =>
    ties.reduce((sum, tie) => sum + (placeOf.get(otherEnd(tie, mechanism.id)) ?? 0), 0) / ties.length;
  return rows
    .map((row, i) => ({ row, i, mean: mean(row) }))
    .sort((a, b) => a.mean - b.mean || a.i - b.i)
    .map(({ row }) => row);
}

/** Whether a mechanism supports it, by words or layout: what a rule derived doesn't count. */
export function isSupported(web: Web, recommendation: string): boolean {
  return (web.tiesOf.get(recommendation) ?? []).some(
    ({ type, target, basis }) => type === 'SUPPORTS' && target === recommendation && basis !== 'INFERRED',
  );
}

/** The mechanisms that get a row of their own when only some have room: those that support most, in their old order. */
export function fitRows(
  rows: readonly MechanismRow[],
  room: number,
): { readonly kept: readonly MechanismRow[]; readonly folded: readonly MechanismRow[] } {
  if (rows.length <= room) return { kept: rows, folded: [] };
  const best = new Set(
    [...rows]
      .sort((a, b) => b.supports - a.supports || Number(a.mechanism.generic) - Number(b.mechanism.generic))
      .slice(0, room - 1),
  );
  return { kept: rows.filter((row) => best.has(row)), folded: rows.filter((row) => !best.has(row)) };
}
