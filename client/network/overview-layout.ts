import type { Web } from '../data/model.ts';
import { actorGroups } from './actor-groups.ts';
import { areaNodes, extraHeight, type PlacedArea } from './overview-areas.ts';
import { columnEdges, groupEdges } from './overview-edges.ts';
import {
  type Columns,
  groupNodes,
  heads,
  MORE_MECHANISMS,
  mechanismLines,
  mechanismNode,
  moreNode,
} from './overview-nodes.ts';
import { type AreaRow, areaRows, fitRows, type MechanismRow, mechanismRows } from './overview-rows.ts';
import type { Scene, SceneNode } from './scene.ts';

const HEAD = 48;
const FOOT = 40;
const MECHANISM_PITCH = { least: 19, most: 33 };
/** Height of a row whose name takes two lines. */
const TWO_LINES = 28;
const AREA_PITCH = { least: 36, most: 47 };
const LEAST_BODY = 420;

/** What the overview needs to know beside the graph. */
export interface OverviewAsked {
  readonly size: { readonly width: number; readonly height: number };
  readonly unfolded: readonly string[];
  /** Plural of a finer kind, for the groups of actors. */
  readonly pluralOf: (kind: string) => string;
}

/** The first picture: mechanisms on the left, the areas in the document's order on the right, actors folded at the foot. */
export function layOutOverview(web: Web, { size, unfolded, pluralOf }: OverviewAsked): Scene {
  const narrow = size.width < 560;
  const columns = {
    mechanism: Math.round(size.width * (narrow ? 0.375 : 0.355)),
    area: Math.round(size.width * (narrow ? 0.56 : 0.6)),
    width: size.width,
    narrow,
  };
  const areas = areaRows(web);
  const body = Math.max(size.height - HEAD - FOOT, LEAST_BODY);
  const placed = placeAreas(areas, unfolded, columns, body);

  const all = mechanismRows(web, areas);
  const allOpen = unfolded.includes(MORE_MECHANISMS);
  const least = (row: MechanismRow) => (mechanismLines(row, columns) === 2 ? TWO_LINES : MECHANISM_PITCH.least);
  const { kept, folded } = allOpen ? { kept: all, folded: [] } : fitHeight(all, least, body);
  const rows = [...kept.map(least), ...(folded.length > 0 || allOpen ? [MECHANISM_PITCH.least] : [])];
  const total = rows.reduce((sum, height) => sum + height, 0);
  const air = Math.max(
    0,
    Math.min((body - total) / Math.max(rows.length, 1), MECHANISM_PITCH.most - MECHANISM_PITCH.least),
  );
  const over = (i: number) => HEAD + rows.slice(0, i).reduce((sum, height) => sum + height + air, 0);
  const rowY = (i: number) => over(i) + ((rows[i] ?? 0) + air) / 2;

  const nodes: SceneNode[] = [
    ...heads(columns),
    ...kept.map((row, i) => mechanismNode(row, columns, rowY(i))),
    ...(folded.length > 0 || allOpen
      ? [moreNode(allOpen ? 0 : folded.length, columns.mechanism, rowY(kept.length))]
      : []),
    ...placed.flatMap((area) => areaNodes(area, columns)),
  ];
  const foot = Math.max(HEAD + body, placed.at(-1)?.end ?? HEAD, over(rows.length)) + 16;
  const groups = actorGroups(web, pluralOf);
  nodes.push(...groupNodes(groups, size.width, foot));

  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const placeOf = new Map(
    placed.flatMap(({ row, open }) => row.recommendations.map(({ id }) => [id, open ? id : row.id] as const)),
  );
  const supporting = all.filter(({ supports }) => supports > 0).length;
  return {
    nodes,
    edges: [...columnEdges(kept, folded, placeOf, nodeById), ...groupEdges(groups, placeOf, nodeById)],
    title: `Overview: ${all.length} mechanisms, ${supporting} of them named as support, beside ${areas.filter(({ area }) => area !== null).length} areas of discussion and their recommendations.`,
    note: '',
  };
}

/** As many mechanisms as fit into a height, the rest folded into one row. */
function fitHeight(all: readonly MechanismRow[], least: (row: MechanismRow) => number, height: number) {
  for (let count = Math.floor(height / MECHANISM_PITCH.least); ; count -= 1) {
    const fitted = fitRows(all, count);
    const needed = fitted.kept.reduce((sum, row) => sum + least(row), MECHANISM_PITCH.least);
    if (needed <= height || count <= 1) return fitted;
  }
}

/** Where each area stands: evenly while there is room; an open one pushes those below it down. */
function placeAreas(
  areas: readonly AreaRow[],
  unfolded: readonly string[],
  columns: Columns,
  body: number,
): readonly PlacedArea[] {
  const extraOf = (row: AreaRow) => extraHeight(row, unfolded.includes(row.id), columns);
  const extra = areas.reduce((sum, row) => sum + extraOf(row), 0);
  const pitch = clamp((body - extra) / Math.max(areas.length, 1), AREA_PITCH.least, AREA_PITCH.most);
  const placed: PlacedArea[] = [];
  let y = HEAD;
  for (const row of areas) {
    const end = y + pitch + extraOf(row);
    placed.push({ row, open: unfolded.includes(row.id), y: y + pitch / 2, end });
    y = end;
  }
  return placed;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
