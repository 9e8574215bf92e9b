import type { Web } from '../data/model.ts';
import { actorGroups } from './actor-groups.ts';
import { columnEdges, groupEdges } from './overview-edges.ts';
import {
  areaNodes,
  type Columns,
  groupNodes,
  heads,
  MORE_MECHANISMS,
  mechanismNode,
  moreNode,
  OPEN_LINE,
  type PlacedArea,
  squareRows,
} from './overview-nodes.ts';
import { type AreaRow, areaRows, fitRows, mechanismRows } from './overview-rows.ts';
import type { Scene, SceneNode } from './scene.ts';

const HEAD = 48;
const FOOT = 40;
const MECHANISM_PITCH = { least: 19, most: 33 };
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
  const { kept, folded } = allOpen ? { kept: all, folded: [] } : fitRows(all, Math.floor(body / MECHANISM_PITCH.least));
  const rows = kept.length + (folded.length > 0 || allOpen ? 1 : 0);
  const span = Math.max(body, rows * MECHANISM_PITCH.least);
  const pitch = clamp(span / Math.max(rows, 1), MECHANISM_PITCH.least, MECHANISM_PITCH.most);
  const rowY = (i: number) => HEAD + pitch * (i + 0.5);

  const nodes: SceneNode[] = [
    ...heads(columns),
    ...kept.map((row, i) => mechanismNode(row, columns, rowY(i))),
    ...(folded.length > 0 || allOpen
      ? [moreNode(allOpen ? 0 : folded.length, columns.mechanism, rowY(kept.length))]
      : []),
    ...placed.flatMap((area) => areaNodes(area, columns)),
  ];
  const foot = Math.max(HEAD + body, placed.at(-1)?.end ?? HEAD, HEAD + pitch * rows) + 16;
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

/** Where each area stands: evenly while there is room; an open one pushes those below it down. */
function placeAreas(
  areas: readonly AreaRow[],
  unfolded: readonly string[],
  columns: Columns,
  body: number,
): readonly PlacedArea[] {
  const extraOf = (row: AreaRow) =>
    unfolded.includes(row.id) ? row.recommendations.length * OPEN_LINE : (squareRows(row, columns) - 1) * 12;
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
