import type { Tie } from '../data/model.ts';
import { arrowOf } from '../kinds/tie-mark.tsx';
import type { ActorGroup } from './actor-groups.ts';
import { MORE_MECHANISMS } from './overview-nodes.ts';
import { type MechanismRow, NO_AREA } from './overview-rows.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** Pixels between the ends of lines that arrive at one shape. */
const APART = 7;

interface Bundle {
  readonly source: string;
  readonly target: string;
  readonly ties: Tie[];
}

/** The lines between the columns: one for all ties of a mechanism that arrive at one shape with one kind of head. */
export function columnEdges(
  kept: readonly MechanismRow[],
  folded: readonly MechanismRow[],
  placeOf: ReadonlyMap<string, string>,
  nodes: ReadonlyMap<string, SceneNode>,
): readonly SceneEdge[] {
  const pairs = [
    ...kept.flatMap(({ mechanism, ties }) => ties.map((tie) => [mechanism.id, tie] as const)),
    ...folded.flatMap(({ ties }) => ties.map((tie) => [MORE_MECHANISMS, tie] as const)),
  ];
  const arriving = new Map<string, Bundle[]>();
  for (const one of bundle(pairs.map(([source, tie]) => [source, placeOf.get(tie.target) ?? '', tie]))) {
    if (nodes.has(one.target)) arriving.set(one.target, [...(arriving.get(one.target) ?? []), one]);
  }
  const yOf = (id: string) => nodes.get(id)?.y ?? 0;
  return [...arriving].flatMap(([target, list]) => {
    const node = nodes.get(target);
    const isLine = (node?.width ?? 0) <= 12;
    const shown = list
      .filter(({ source }) => source !== MORE_MECHANISMS && target !== NO_AREA)
      .sort((a, b) => yOf(a.source) - yOf(b.source));
    const step = Math.min(APART, 30 / Math.max(shown.length - 1, 1));
    return list.map((one) => {
      const place = shown.indexOf(one);
      const y = isLine || place < 0 ? 0 : (place - (shown.length - 1) / 2) * step;
      return edgeOf(one, {
        from: { x: (nodes.get(one.source)?.width ?? 0) / 2 + 4, y: 0 },
        to: { x: -(node?.width ?? 0) / 2 - (node?.stack ?? 0) * 3.5 - 4, y },
        bend: 'columns',
        onDemand: place < 0,
        demandedBy: null,
      });
    });
  });
}

/** The lines of the actors' groups, which show when one of their ends is pointed at. */
export function groupEdges(
  groups: readonly ActorGroup[],
  placeOf: ReadonlyMap<string, string>,
  nodes: ReadonlyMap<string, SceneNode>,
): readonly SceneEdge[] {
  const pairs = groups.flatMap(({ id, ties }) =>
    ties.flatMap(({ tie, other }) => {
      const target = placeOf.get(other) ?? other;
      return nodes.has(target) ? [[id, target, tie] as const] : [];
    }),
  );
  return bundle(pairs).map((one) =>
    edgeOf(one, {
      from: { x: 0, y: -10 },
      to: { x: 0, y: (nodes.get(one.target)?.height ?? 0) / 2 + 3 },
      bend: 'straight',
      onDemand: true,
      demandedBy: one.source,
    }),
  );
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

function edgeOf(
  { source, target, ties }: Bundle,
  drawn: Pick<SceneEdge, 'from' | 'to' | 'bend' | 'onDemand' | 'demandedBy'>,
): SceneEdge {
  const [first] = ties;
  const arrow = first === undefined ? 'vee' : arrowOf(first);
  const bases = new Set(ties.map(({ basis }) => basis));
  return {
    id: `${source}>${target}>${arrow}`,
    ties: ties.map(({ id }) => id),
    source,
    target,
    arrow,
    basis: bases.has('STATED') ? 'STATED' : bases.has('STRUCTURAL') ? 'STRUCTURAL' : 'INFERRED',
    contested: ties.some((tie) => tie.contested),
    word: '',
    wordAt: null,
    ...drawn,
  };
}
