import type { Core, ElementDefinition } from 'cytoscape';
import { toElements } from './elements.ts';
import { fill, isOnDemand } from './fill.ts';
import type { Scene } from './scene.ts';
import { update } from './update.ts';
import { fitWhole, hideFarWords, isOutOfSight } from './viewport.ts';

/** `home`: bring the drawing to where it was laid out, or all of it into sight; else the view stays as it is, unless `all` of it must be seen. */
export interface Drawn {
  readonly home: 'as-laid-out' | 'whole' | null;
  readonly all: boolean;
}

interface Wanted extends Drawn {
  readonly elements: readonly ElementDefinition[];
}

/**
 * What draws scenes with a Cytoscape. The first drawing takes several tasks and is hidden until it is whole; what is asked for meanwhile takes its place.
 * What settles with it is that what is seen is drawn: lines on demand may follow.
 * @param remark marks what is drawn, as it is to be now
 */
export function startDrawing(cy: Core, host: HTMLElement, remark: () => void) {
  let wanted: Wanted = { elements: [], home: null, all: false };
  let hidden: Promise<void> | null = null;
  let following = false;
  const show = (animate: boolean) => {
    update(cy, wanted.elements, animate);
    if (wanted.home === 'whole') fitWhole(cy);
    hideFarWords(cy);
    if (wanted.home === 'as-laid-out') cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
    if (wanted.all && isOutOfSight(cy)) fitWhole(cy);
    remark();
    void follow();
  };
  const follow = async () => {
    if (following) return;
    following = true;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (await fill(cy, () => wanted.elements)) remark();
    following = false;
  };
  const begin = async () => {
    delete host.dataset.drawn;
    await fill(cy, () => wanted.elements.filter((element) => !isOnDemand(element)));
    hidden = null;
    if (cy.destroyed()) return;
    show(false);
    if (cy.elements().nonempty()) host.dataset.drawn = '';
  };
  return async (scene: Scene, { home, all }: Drawn): Promise<void> => {
    // What was to be brought home still is, though another drawing takes its place.
    wanted = { elements: toElements(scene), home: hidden === null ? home : (home ?? wanted.home), all };
    if (hidden === null && cy.elements().empty()) hidden = begin();
    if (hidden === null) show(home === null && !stillWanted());
    else await hidden;
  };
}

function stillWanted(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
