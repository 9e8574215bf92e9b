import { computed, signal } from '@preact/signals';
import { kindById, typeById, web } from '../data/graph.ts';
import { isTieId } from '../data/model.ts';
import { shown } from '../data/shown.ts';
import { paths } from '../paths/find-paths.ts';
import { place } from '../state.ts';
import { layOutAround } from './around-layout.ts';
import { arranged } from './arrange.ts';
import { layOutFree } from './free-layout.ts';
import { layOutOverview } from './overview-layout.ts';
import { layOutPath } from './path-layout.ts';
import type { Scene } from './scene.ts';

/** Room there is for the drawing, in pixels; null before it is known. */
export const room = signal<{ readonly width: number; readonly height: number } | null>(null);

const EMPTY: Scene = { nodes: [], edges: [], title: '', note: '' };

/** A relation type in words, read from its source. */
function labelOf(type: string): string {
  return typeById.value.get(type)?.label ?? type;
}

/** What is drawn now, from the place, the filters, the graph and the room. */
export const scene = computed<Scene>(() => {
  const { layout, around, unfolded, grown, pins } = place.value;
  const size = room.value;
  if (size === null || web.value.things.size === 0) return EMPTY;
  if (layout === 'free') return arranged.value === null ? EMPTY : layOutFree(shown.value, arranged.value, pins);
  if (layout === 'around' && around !== null) {
    return layOutAround(shown.value, { size, around, unfolded, grown, labelOf });
  }
  if (layout === 'path') {
    const ways = (paths.value ?? []).map(({ nodes, relations }) => ({
      nodes: nodes.map(({ id }) => id),
      relations: relations.map(({ id }) => id),
    }));
    return layOutPath(web.value, { size, ways, labelOf });
  }
  return layOutOverview(shown.value, { size, unfolded, pluralOf: (kind) => kindById.value.get(kind)?.plural ?? kind });
});

/** The nodes and edges of the drawing that stand for what is selected. */
export const chosen = computed(() => {
  const { selected, also } = place.value;
  const { nodes, edges } = scene.value;
  if (selected === null) return { nodes: new Set<string>(), edges: new Set<string>() };
  if (isTieId(selected)) {
    const holding = edges.filter(({ ties }) => ties.includes(selected));
    return {
      nodes: new Set(holding.flatMap(({ source, target }) => [source, target])),
      edges: new Set(holding.map(({ id }) => id)),
    };
  }
  const drawn = nodes.filter(({ id }) => id === selected || id === also).map(({ id }) => id);
  return { nodes: new Set(drawn), edges: new Set<string>() };
});
