import type { CollectionReturnValue, Core, ElementDefinition } from 'cytoscape';
import { missingFrom, withoutLate } from './fill.ts';
import { isMark } from './marks.ts';
import type { Point } from './scene.ts';

const ARRIVE_MS = 260;

/** Brings the drawing to the new elements: what stays moves, what comes fades in at its place, what goes goes. Of lines on demand many are put off. */
export function update(cy: Core, elements: readonly ElementDefinition[], animate: boolean): void {
  const ids = new Set(elements.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const element of elements) {
      const { data, position, classes } = element;
      const found = data.id === undefined ? cy.collection() : cy.getElementById(data.id);
      if (found.empty()) continue;
      found.stop();
      // What is as it was isn't touched, for all that is touched is styled, measured and drawn again.
      if (!looksAs(found, element)) found.classes(classes ?? []).data(data);
      if (position !== undefined && !animate && !isAt(found.position(), position)) found.position(position);
    }
    const added = cy.add(withoutLate(missingFrom(cy, elements)));
    if (animate) arrive(added);
  });
  if (!animate) return;
  for (const { data, position } of elements) {
    if (data.id === undefined || position === undefined) continue;
    const node = cy.getElementById(data.id);
    const { x, y } = node.position();
    if (Math.abs(x - position.x) + Math.abs(y - position.y) <= 0.5) continue;
    node.animate({ position: { x: position.x, y: position.y } }, { duration: ARRIVE_MS, easing: 'ease-out' });
  }
}

/** Whether an element has the data and classes that it is to have; what it is marked with doesn't count. */
function looksAs(found: CollectionReturnValue, { data, classes }: ElementDefinition): boolean {
  const wanted = new Set(
    String(classes ?? '')
      .split(' ')
      .filter((name) => name !== ''),
  );
  const has = found.classes().filter((name) => !isMark(name));
  return (
    has.length === wanted.size &&
    has.every((name) => wanted.has(name)) &&
    Object.entries(data).every(([key, value]) => found.data(key) === value)
  );
}

function isAt(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

/** What comes in fades in. */
function arrive(added: CollectionReturnValue): void {
  added.style('opacity', 0);
  added.animate(
    { style: { opacity: 1 } },
    { duration: ARRIVE_MS, easing: 'ease-out', complete: () => added.removeStyle('opacity') },
  );
}
