import type { Core } from 'cytoscape';
import type { Point } from './scene.ts';

/** Where all that is drawn lies, in the drawing's own pixels. */
export interface Bounds extends Point {
  readonly width: number;
  readonly height: number;
}

/** What Cytoscape's canvas renderer has and its types don't tell; held by tests/browser, as its version is. */
interface Renderer {
  readonly drawElements: (context: CanvasRenderingContext2D, elements: unknown) => void;
  readonly getCachedZSortedEles: () => unknown;
  readonly path2dEnabled: (on: boolean) => void;
}

/**
 * Draws all that is drawn onto another context, as it stands on the screen, in the drawing's own pixels.
 * @param plain with plain paths, for a context that takes no Path2D
 * @throws {TypeError} when this Cytoscape draws otherwise
 */
export function paint(cy: Core, context: CanvasRenderingContext2D, plain: boolean): void {
  const renderer: unknown = Reflect.apply(Reflect.get(cy, 'renderer'), cy, []);
  if (!isRenderer(renderer)) throw new TypeError('this version of Cytoscape draws otherwise');
  renderer.path2dEnabled(!plain);
  try {
    renderer.drawElements(context, renderer.getCachedZSortedEles());
  } finally {
    renderer.path2dEnabled(true);
  }
}

/** Where all that is seen lies. */
export function boundsOf(cy: Core): Bounds {
  const { x1, y1, w, h } = cy.elements(':visible').boundingBox({});
  return { x: x1, y: y1, width: w, height: h };
}

/** Where each shape stands now, dragged or not. */
export function placesOf(cy: Core): ReadonlyMap<string, Point> {
  return new Map(cy.nodes('.shape').map((node) => [node.id(), node.position()]));
}

function isRenderer(value: unknown): value is Renderer {
  if (typeof value !== 'object' || value === null) return false;
  return ['drawElements', 'getCachedZSortedEles', 'path2dEnabled'].every(
    (name) => typeof Reflect.get(value, name) === 'function',
  );
}
