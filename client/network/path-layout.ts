import type { Tie, Web } from '../data/model.ts';
import { KIND_SHAPES } from '../kinds/shape.ts';
import { arrowOf } from '../kinds/tie-mark.tsx';
import { pathColumns, type Way } from '../paths/path-columns.ts';
import { isSupported } from './overview-rows.ts';
import { type Scene, type SceneEdge, type SceneNode, sceneNode, widthFor } from './scene.ts';

interface PathAsked {
  readonly size: { readonly width: number; readonly height: number };
  readonly ways: readonly (Way & { readonly relations: readonly string[] })[];
  readonly labelOf: (type: string) => string;
}

const MARGIN = { x: 84, y: 70 };
const MOST_APART = 96;
const LETTER = 6.2;

/** The ways from one thing to another, left to right, one step a column. */
export function layOutPath(web: Web, { size, ways, labelOf }: PathAsked): Scene {
  const columns = pathColumns(ways);
  const step = (size.width - MARGIN.x * 2) / Math.max(columns.length - 1, 1);
  const nodes: SceneNode[] = columns.flatMap((ids, column) => {
    const apart = Math.min(MOST_APART, (size.height - MARGIN.y * 2) / Math.max(ids.length - 1, 1));
    return ids.flatMap((id, i) => {
      const thing = web.things.get(id);
      if (thing === undefined) return [];
      const isEnd = column === 0 || column === columns.length - 1;
      const isRecommendation = thing.upper === 'Recommendation';
      const height = isEnd ? 34 : isRecommendation ? 26 : 20;
      return [
        sceneNode({
          id,
          selects: id,
          kind: thing.upper,
          x: MARGIN.x + column * step,
          y: size.height / 2 + (i - (ids.length - 1) / 2) * apart,
          width: widthFor(thing.number ?? '', height * KIND_SHAPES[thing.upper].ratio),
          height,
          filled: !isRecommendation || isSupported(web, id),
          inside: thing.number ?? '',
          captions:
            isRecommendation && !isEnd
              ? []
              : [
                  {
                    text: thing.label,
                    side: 'below',
                    voice: isEnd ? 'bold' : 'sans',
                    width: Math.min(step - 8, 150),
                    lines: 2,
                  },
                ],
          spoken: `${thing.label}, ${KIND_SHAPES[thing.upper].word}`,
        }),
      ];
    });
  });
  const ids = new Set(ways.flatMap(({ relations }) => relations));
  const ties = [...ids].flatMap((id) => web.ties.get(id) ?? []);
  return {
    nodes,
    edges: ties.map((tie, i) => lineOf(tie, ties.slice(0, i), step, labelOf)),
    title: `${ways.length} ways, the shortest of ${columns.length - 1} steps.`,
    note: '',
  };
}

/** A tie as a line; the second between the same two bows away from the first. */
function lineOf(tie: Tie, before: readonly Tie[], step: number, labelOf: (type: string) => string): SceneEdge {
  const beside = before.filter(
    ({ source, target }) => [source, target].includes(tie.source) && [source, target].includes(tie.target),
  ).length;
  const word = labelOf(tie.type);
  const centre = { x: 0, y: 0 };
  return {
    id: tie.id,
    ties: [tie.id],
    source: tie.source,
    target: tie.target,
    arrow: arrowOf(tie),
    basis: tie.basis,
    contested: tie.contested,
    word: beside === 0 && word.length * LETTER + 36 < step ? word : '',
    wordAt: null,
    from: centre,
    to: centre,
    bend: beside === 0 ? 'straight' : beside === 1 ? 'bow' : 'counter-bow',
    onDemand: false,
    demandedBy: null,
  };
}
