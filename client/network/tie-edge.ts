import type { Tie } from '../data/model.ts';
import { arrowOf } from '../kinds/tie-mark.tsx';
import type { SceneEdge } from './scene.ts';

/** A tie as a line from centre to centre, always there and without a word: a layout says only what differs, and how it bends. */
export function tieEdge(tie: Tie): Omit<SceneEdge, 'bend'> {
  const { id, source, target, basis, contested } = tie;
  const centre = { x: 0, y: 0 };
  return {
    id,
    ties: [id],
    source,
    target,
    arrow: arrowOf(tie),
    basis,
    contested,
    word: '',
    wordAt: null,
    from: centre,
    to: centre,
    onDemand: false,
    demandedBy: null,
  };
}
