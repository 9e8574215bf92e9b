import type { CollectionReturnValue, Core } from 'cytoscape';

/** Words of 13 px are shown down to 9. */
const LEAST_READABLE_ZOOM = 0.7;
/** Nearer than this a few shapes fill the page. */
const NEAREST = 1.8;
const MARGIN = 24;
/** What isn't near enough for its words. */
export const FAR = 'far';

/** Words that would be smaller than can be read are not drawn; they come back on the way nearer. Only what changes is touched: it is asked at every step of a zoom. */
export function hideFarWords(cy: Core): void {
  const far = cy.zoom() < LEAST_READABLE_ZOOM;
  const others = cy.nodes('.under').filter((node) => node.hasClass(FAR) !== far);
  if (others.empty()) return;
  cy.batch(() => {
    others.toggleClass(FAR, far);
  });
}

/** The whole drawing in sight, never larger than it was laid out. */
export function fitWhole(cy: Core): void {
  frame(cy, cy.elements(':visible'), 1);
}

/** Brings a shape into sight, where it is out of it. */
export function reveal(cy: Core, id: string): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  if (x > 20 && y > 20 && x < cy.width() - 20 && y < cy.height() - 20) return;
  cy.panBy({ x: cy.width() / 2 - x, y: cy.height() / 2 - y });
}

/** Brings shapes and what they are tied to near, as far as all of them stay in sight. */
export function zoomTo(cy: Core, ids: ReadonlySet<string>): void {
  const near = cy
    .nodes()
    .filter((node) => ids.has(node.id()))
    .closedNeighborhood();
  const shapes = new Set(near.nodes().map((node) => node.id()));
  frame(
    cy,
    cy.nodes().filter((node) => shapes.has(node.data('of') ?? node.id())),
    NEAREST,
  );
}

/** Whether anything that is drawn lies outside what is seen. */
export function isOutOfSight(cy: Core): boolean {
  const box = cy.nodes(':visible').boundingBox({});
  const seen = cy.extent();
  return box.x1 < seen.x1 || box.y1 < seen.y1 || box.x2 > seen.x2 || box.y2 > seen.y2;
}

function frame(cy: Core, shapes: CollectionReturnValue, nearest: number): void {
  if (shapes.empty()) return;
  const box = shapes.boundingBox({});
  const zoom = Math.min(nearest, cy.width() / (box.w + MARGIN), cy.height() / (box.h + MARGIN));
  cy.viewport({
    zoom,
    pan: {
      x: cy.width() / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: cy.height() / 2 - ((box.y1 + box.y2) / 2) * zoom,
    },
  });
}
