import type { Thing, Tie, Web } from '../data/model.ts';
import { KIND_SHAPES } from '../kinds/shape.ts';
import { arrowOf } from '../kinds/tie-mark.tsx';
import { type ActorGroup, actorGroups } from './actor-groups.ts';
import { type AreaRow, areaRows, fitRows, type MechanismRow, mechanismRows } from './overview-rows.ts';
import { type Scene, type SceneEdge, type SceneNode, sceneNode } from './scene.ts';

/** Id of the stack of mechanisms that found no room of their own. */
export const MORE_MECHANISMS = 'more-mechanisms';

const HEAD = 62;
const FOOT = 62;
const MECHANISM_PITCH = { least: 19, most: 33 };
const AREA_PITCH = { least: 36, most: 47 };
/** Height of a recommendation's line when its area stands open. */
const OPEN_LINE = 23;
const SQUARE = 9;
const SQUARE_STEP = 12;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the overview needs to know beside the graph. */
export interface OverviewAsked {
  readonly size: Size;
  readonly unfolded: readonly string[];
  /** Plural of a finer kind, for the groups of actors. */
  readonly pluralOf: (kind: string) => string;
}

/** The first picture: mechanisms on the left, the areas in the document's order on the right, actors folded at the foot. */
export function layOutOverview(web: Web, { size, unfolded, pluralOf }: OverviewAsked): Scene {
  const narrow = size.width < 560;
  const mechanismX = Math.round(size.width * (narrow ? 0.33 : 0.355));
  const areaX = Math.round(size.width * (narrow ? 0.535 : 0.6));
  const areas = areaRows(web);
  const openLines = areas.reduce((sum, row) => sum + (unfolded.includes(row.id) ? row.recommendations.length : 0), 0);
  const body = Math.max(size.height - HEAD - FOOT, 420);
  const areaPitch = clamp(
    (body - openLines * OPEN_LINE) / Math.max(areas.length, 1),
    AREA_PITCH.least,
    AREA_PITCH.most,
  );
  const placedAreas = placeAreas(areas, unfolded, areaPitch);
  const areaEnd = placedAreas.at(-1)?.end ?? HEAD;

  const all = mechanismRows(web, areas);
  const isOpen = unfolded.includes(MORE_MECHANISMS);
  const room = isOpen ? all.length : Math.floor(body / MECHANISM_PITCH.least);
  const { kept, folded } = fitRows(all, room);
  const rows = kept.length + (folded.length > 0 ? 1 : 0);
  const span = isOpen ? Math.max(body, all.length * MECHANISM_PITCH.least) : body;
  const pitch = clamp(span / Math.max(rows, 1), MECHANISM_PITCH.least, MECHANISM_PITCH.most);

  const nodes: SceneNode[] = heads(size, mechanismX, areaX, narrow);
  kept.forEach((row, i) => nodes.push(mechanismNode(row, mechanismX, HEAD + pitch * (i + 0.5))));
  if (folded.length > 0) {
    nodes.push(moreNode(folded.length, mechanismX, HEAD + pitch * (kept.length + 0.5)));
  }
  for (const placed of placedAreas) nodes.push(...areaNodes(placed, areaX, size.width, narrow));
  const foot = Math.max(HEAD + body, areaEnd, HEAD + pitch * rows) + 20;
  const groups = actorGroups(web, pluralOf);
  nodes.push(...groupNodes(groups, size.width, foot));

  const placeOfRecommendation = new Map(
    placedAreas.flatMap(({ row, open }) =>
      row.recommendations.map(({ id }) => [id, open || row.area === null ? id : row.area.id] as const),
    ),
  );
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const edges = [
    ...columnEdges(kept, folded, placeOfRecommendation, nodeById),
    ...groupEdges(groups, placeOfRecommendation, nodeById),
  ];
  const named = all.filter(({ supports }) => supports > 0).length;
  return {
    nodes,
    edges,
    title: `Overview: ${all.length} mechanisms, ${named} of them named as support, beside ${areas.filter(({ area }) => area !== null).length} areas of discussion and their recommendations.`,
    note:
      folded.length > 0 ? `${folded.length} of ${all.length} mechanisms are folded at the foot of their column.` : '',
  };
}

interface PlacedArea {
  readonly row: AreaRow;
  readonly open: boolean;
  readonly y: number;
  readonly end: number;
}

function placeAreas(areas: readonly AreaRow[], unfolded: readonly string[], pitch: number): readonly PlacedArea[] {
  const placed: PlacedArea[] = [];
  let y = HEAD + pitch / 2;
  for (const row of areas) {
    const open = unfolded.includes(row.id);
    const end = y + pitch / 2 + (open ? row.recommendations.length * OPEN_LINE : 0);
    placed.push({ row, open, y, end });
    y = end + pitch / 2;
  }
  return placed;
}

function heads(size: Size, mechanismX: number, areaX: number, narrow: boolean): SceneNode[] {
  const words = (id: string, x: number, y: number, text: string, side: 'left' | 'right', voice: 'bold' | 'meta') =>
    sceneNode({
      id: `head:${id}`,
      x,
      y,
      width: 1,
      height: 1,
      captions: [{ text, side, voice, width: size.width, lines: 1 }],
    });
  const right = areaX - (narrow ? 14 : 18);
  return [
    words('mechanisms', mechanismX + 8, 18, 'Mechanisms', 'left', 'bold'),
    words(
      'areas',
      right,
      18,
      narrow ? 'Areas, recommendations' : 'Areas of discussion, and what was recommended in each',
      'right',
      'bold',
    ),
    ...(narrow
      ? []
      : [
          words('larger', mechanismX + 8, 35, 'larger: supports more recommendations', 'left', 'meta'),
          sceneNode({ id: 'head:filled', x: right + 7, y: 35, width: SQUARE, height: SQUARE, kind: 'Recommendation' }),
          words('filled-words', right + 14, 35, 'names a mechanism that carries it', 'right', 'meta'),
          sceneNode({
            id: 'head:hollow',
            x: right + 206,
            y: 35,
            width: SQUARE,
            height: SQUARE,
            kind: 'Recommendation',
            filled: false,
          }),
          words('hollow-words', right + 213, 35, 'names none', 'right', 'meta'),
        ]),
  ];
}

function mechanismNode({ mechanism, supports }: MechanismRow, x: number, y: number): SceneNode {
  const radius = supports === 0 ? 5 : Math.min(3 + 4 * Math.sqrt(supports), 16);
  return sceneNode({
    id: mechanism.id,
    selects: mechanism.id,
    kind: 'Mechanism',
    x,
    y,
    width: radius * 2,
    height: radius * 2,
    filled: supports > 0,
    captions: [{ text: captionOf(mechanism), side: 'left', voice: 'sans', width: x - 30, lines: 1 }],
    spoken: `${mechanism.label}, mechanism, ${supports === 0 ? 'supports no recommendation' : `supports ${supports}`}`,
  });
}

function moreNode(count: number, x: number, y: number): SceneNode {
  return sceneNode({
    id: MORE_MECHANISMS,
    unfolds: MORE_MECHANISMS,
    kind: 'Mechanism',
    x,
    y,
    width: 14,
    height: 14,
    stack: 3,
    captions: [{ text: `${count} more mechanisms`, side: 'left', voice: 'sans', width: x - 30, lines: 1 }],
    spoken: `${count} more mechanisms, folded`,
  });
}

/** The label, with the document's abbreviation behind it where that says more. */
function captionOf({ label, abbreviation }: Thing): string {
  return abbreviation === null || label.includes(abbreviation) ? label : `${label} (${abbreviation})`;
}

function areaNodes({ row, open, y }: PlacedArea, x: number, width: number, narrow: boolean): SceneNode[] {
  const { area, recommendations, supported } = row;
  const textX = x + (narrow ? 20 : 25);
  const count = recommendations.length;
  const tally =
    supported.size === 0
      ? narrow
        ? 'none'
        : `none of ${count}`
      : narrow
        ? `${supported.size}`
        : `${supported.size} of ${count}`;
  const name = area?.label ?? 'Proposed in running text';
  const head = sceneNode({
    id: area?.id ?? row.id,
    selects: area?.id ?? null,
    unfolds: row.id,
    kind: area === null ? null : 'Theme',
    x,
    y,
    width: area === null ? 1 : narrow ? 28 : 34,
    height: area === null ? 1 : narrow ? 20 : 24,
    filled: supported.size > 0,
    inside: area?.number ?? '',
    captions: [{ text: name, side: 'right', voice: 'bold', width: width - textX - 8, lines: 1 }],
    spoken: `${area?.number ? `area ${area.number}, ` : ''}${name}, ${supported.size} of ${count} recommendations name a mechanism`,
  });
  if (open)
    return [
      { ...head, y: y - 8 },
      ...recommendations.map((rec, i) => openLine(rec, supported.has(rec.id), textX, y + 14 + i * OPEN_LINE, width)),
    ];
  const room = Math.floor((width - textX - 60) / SQUARE_STEP);
  const squares = recommendations.slice(0, room).map((rec, i) =>
    sceneNode({
      id: rec.id,
      selects: rec.id,
      kind: 'Recommendation',
      x: textX + 4 + i * SQUARE_STEP,
      y: y + 11,
      width: SQUARE,
      height: SQUARE,
      filled: supported.has(rec.id),
      spoken: `recommendation ${rec.number ?? ''}, ${rec.label}`,
    }),
  );
  const rest = count - squares.length;
  const tallyNode = sceneNode({
    id: `${row.id}#tally`,
    selects: area?.id ?? null,
    unfolds: row.id,
    x: textX + squares.length * SQUARE_STEP + 2,
    y: y + 11,
    width: 1,
    height: 1,
    captions: [{ text: rest > 0 ? `+${rest}, ${tally}` : tally, side: 'right', voice: 'meta', width: 90, lines: 1 }],
  });
  return [{ ...head, y: y - 8 }, ...squares, tallyNode];
}

function openLine(rec: Thing, filled: boolean, x: number, y: number, width: number): SceneNode {
  return sceneNode({
    id: rec.id,
    selects: rec.id,
    kind: 'Recommendation',
    x: x + 6,
    y,
    width: 12,
    height: 12,
    filled,
    captions: [
      { text: rec.number ?? '', side: 'right', voice: 'bold', width: 30, lines: 1 },
      {
        text: rec.text ?? rec.label,
        side: 'right',
        voice: 'serif',
        width: Math.max(width - x - 64, 60),
        lines: 1,
        shift: 22 + 6 * Math.max((rec.number ?? '').length - 2, 0),
      },
    ],
    spoken: `recommendation ${rec.number ?? ''}, ${rec.label}`,
  });
}

function groupNodes(groups: readonly ActorGroup[], width: number, y: number): SceneNode[] {
  const step = width / Math.max(groups.length, 1);
  const perRow = step >= 130 ? groups.length : Math.max(1, Math.floor(width / 130));
  return groups.map((group, i) =>
    sceneNode({
      id: group.id,
      selects: group.id,
      kind: 'Actor',
      x: 26 + (i % perRow) * Math.min(width / perRow, 190),
      y: y + 14 + Math.floor(i / perRow) * 26,
      width: 14,
      height: 14,
      stack: 3,
      captions: [
        {
          text: `${group.label} ${group.members.length}`,
          side: 'right',
          voice: 'sans',
          width: Math.min(width / perRow, 190) - 34,
          lines: 1,
        },
      ],
      spoken: `${group.label}, ${group.members.length} actors, folded`,
    }),
  );
}

interface Bundle {
  readonly source: string;
  readonly target: string;
  readonly ties: Tie[];
}

function bundle(pairs: Iterable<readonly [source: string, target: string, tie: Tie]>): readonly Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const [source, target, tie] of pairs) {
    const id = `${source}>${target}>${arrowOf(tie)}`;
    const found = bundles.get(id);
    if (found === undefined) bundles.set(id, { source, target, ties: [tie] });
    else found.ties.push(tie);
  }
  return [...bundles.values()];
}

function columnEdges(
  kept: readonly MechanismRow[],
  folded: readonly MechanismRow[],
  placeOf: ReadonlyMap<string, string>,
  nodes: ReadonlyMap<string, SceneNode>,
): SceneEdge[] {
  const pairs = [
    ...kept.flatMap(({ mechanism, ties }) =>
      ties.map((tie) => [mechanism.id, placeOf.get(tie.target) ?? '', tie] as const),
    ),
    ...folded.flatMap(({ ties }) => ties.map((tie) => [MORE_MECHANISMS, placeOf.get(tie.target) ?? '', tie] as const)),
  ];
  const bundles = bundle(pairs.filter(([, target]) => nodes.has(target)));
  const arriving = new Map<string, Bundle[]>();
  for (const one of bundles) arriving.set(one.target, [...(arriving.get(one.target) ?? []), one]);
  const yOf = (id: string) => nodes.get(id)?.y ?? 0;
  return [...arriving].flatMap(([target, list]) => {
    const node = nodes.get(target);
    const half = (node?.width ?? 0) / 2;
    const step = Math.min(7, 30 / Math.max(list.length - 1, 1));
    const square = (node?.width ?? 0) <= 12;
    return [...list]
      .sort((a, b) => yOf(a.source) - yOf(b.source))
      .map(({ source, ties }, i) =>
        edgeOf(source, target, ties, {
          from: { x: (nodes.get(source)?.width ?? 0) / 2 + 3, y: 0 },
          to: { x: -half - 4, y: square ? 0 : (i - (list.length - 1) / 2) * step + 4 },
          bend: 'columns',
          onDemand: source === MORE_MECHANISMS,
        }),
      );
  });
}

function groupEdges(
  groups: readonly ActorGroup[],
  placeOf: ReadonlyMap<string, string>,
  nodes: ReadonlyMap<string, SceneNode>,
): SceneEdge[] {
  const pairs = groups.flatMap(({ id, ties }) =>
    ties.flatMap(({ tie, other }) => {
      const target = nodes.has(other) && !placeOf.has(other) ? other : placeOf.get(other);
      return target !== undefined && nodes.has(target) ? [[id, target, tie] as const] : [];
    }),
  );
  return bundle(pairs).map(({ source, target, ties }) =>
    edgeOf(source, target, ties, {
      from: { x: 0, y: -10 },
      to: { x: 0, y: (nodes.get(target)?.height ?? 0) / 2 + 3 },
      bend: 'straight',
      onDemand: true,
    }),
  );
}

function edgeOf(
  source: string,
  target: string,
  ties: readonly Tie[],
  drawn: Pick<SceneEdge, 'from' | 'to' | 'bend' | 'onDemand'>,
): SceneEdge {
  const [first] = ties;
  const contested = ties.some((tie) => tie.contested);
  const bases = new Set(ties.map(({ basis }) => basis));
  return {
    id: `${source}>${target}>${first === undefined ? '' : arrowOf(first)}`,
    ties: ties.map(({ id }) => id),
    source,
    target,
    arrow: first === undefined ? 'vee' : arrowOf(first),
    basis: bases.has('STATED') ? 'STATED' : bases.has('STRUCTURAL') ? 'STRUCTURAL' : 'INFERRED',
    contested,
    word: '',
    ...drawn,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** The word for a kind in speech. */
export function kindWord(thing: Thing): string {
  return KIND_SHAPES[thing.upper].word;
}
