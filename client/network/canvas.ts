import cytoscape, { type Core, type EventObject } from 'cytoscape';
import { type Colours, readColours } from './colours.ts';
import { type Drawn, startDrawing } from './drawing.ts';
import { applyMarks, type Marks } from './marks.ts';
import { type Bounds, boundsOf, paint, placesOf } from './paint.ts';
import type { Point, Scene } from './scene.ts';
import { stylesheet } from './stylesheet.ts';
import { fitWhole, hideFarWords, reveal, zoomTo } from './viewport.ts';

/** What a person did on the canvas. Ids are of scene nodes and scene edges. */
export interface CanvasHandlers {
  /** `also`: with Shift or Ctrl held, or by a long press: beside what is chosen already. */
  readonly onTapNode: (id: string, how: { readonly also: boolean }) => void;
  readonly onDropNode: (id: string, at: Point) => void;
  readonly onTapEdge: (id: string) => void;
  readonly onTapNothing: () => void;
  readonly onOpenNode: (id: string) => void;
  readonly onPoint: (
    id: string | null,
    at: { readonly x: number; readonly y: number; readonly radius: number },
  ) => void;
}

/** A drawing surface that owns its Cytoscape. */
export interface Canvas {
  /** Settles when it is drawn. The first drawing takes several tasks, and is hidden until it is whole; what is drawn meanwhile takes its place. */
  readonly draw: (scene: Scene, how: Drawn) => Promise<void>;
  readonly mark: (marks: Marks) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** Brings these shapes and what they are tied to near. */
  readonly zoomTo: (ids: ReadonlySet<string>) => void;
  readonly reveal: (id: string) => void;
  readonly recolour: () => void;
  readonly resize: () => void;
  /** Draws it all onto another context; `plain` where that takes no Path2D. */
  readonly paint: (context: CanvasRenderingContext2D, plain: boolean) => void;
  readonly bounds: () => Bounds;
  readonly places: () => ReadonlyMap<string, Point>;
  readonly colours: () => Colours;
  readonly destroy: () => void;
}

/** Draws into an element until destroyed. */
export function mountCanvas(host: HTMLElement, handlers: CanvasHandlers): Canvas {
  const cy = cytoscape({
    container: host,
    style: stylesheet(readColours(host)),
    layout: { name: 'preset' },
    minZoom: 0.15,
    maxZoom: 4,
    boxSelectionEnabled: false,
    // Twice the dots: words and small shapes stay sharp on a plain screen too.
    pixelRatio: Math.max(devicePixelRatio, 2),
    autounselectify: true,
    // While it is moved the drawing is moved as one picture, and drawn afresh when it rests.
    textureOnViewport: true,
  });
  listen(cy, handlers);
  cy.on('zoom', () => hideFarWords(cy));
  let marks: Marks | null = null;
  const mark = (next: Marks) => {
    marks = next;
    applyMarks(cy, next);
  };
  return {
    draw: startDrawing(cy, host, () => {
      if (marks !== null) applyMarks(cy, marks);
    }),
    mark,
    zoomBy: (factor) => {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    fit: () => fitWhole(cy),
    zoomTo: (ids) => zoomTo(cy, ids),
    reveal: (id) => reveal(cy, id),
    recolour: () => {
      cy.style(stylesheet(readColours(host)));
    },
    resize: () => {
      cy.resize();
    },
    paint: (context, plain) => paint(cy, context, plain),
    bounds: () => boundsOf(cy),
    places: () => placesOf(cy),
    colours: () => readColours(host),
    destroy: () => cy.destroy(),
  };
}

function listen(cy: Core, handlers: CanvasHandlers): void {
  const of = ({ target }: EventObject): string => target.data('of') ?? target.id();
  cy.on('tap', (event) => {
    if (event.target === cy) handlers.onTapNothing();
  });
  let isHeld = false;
  cy.on('tapstart', () => {
    isHeld = false;
  });
  cy.on('tap', 'node', (event) => {
    // The end of a long press is a tap as well: it must not undo what the press did.
    if (!isHeld) handlers.onTapNode(of(event), { also: isBeside(event.originalEvent) });
  });
  cy.on('taphold', 'node', (event) => {
    isHeld = true;
    handlers.onTapNode(of(event), { also: true });
  });
  cy.on('dragfree', 'node', (event) => handlers.onDropNode(of(event), event.target.position()));
  cy.on('tap', 'edge', (event) => handlers.onTapEdge(event.target.data('edge')));
  cy.on('dbltap', 'node', (event) => handlers.onOpenNode(of(event)));
  cy.on('mouseover', 'node', (event) => {
    const id = of(event);
    const shape = cy.getElementById(id);
    const { x, y } = shape.renderedPosition();
    handlers.onPoint(id, { x, y, radius: (shape.renderedWidth() ?? 0) / 2 });
  });
  cy.on('mouseover', 'edge', (event) => {
    const { x, y } = event.renderedPosition;
    handlers.onPoint(`edge:${event.target.data('edge')}`, { x, y, radius: 4 });
  });
  cy.on('mouseout', 'node, edge', () => handlers.onPoint(null, { x: 0, y: 0, radius: 0 }));
  cy.on('pan zoom', () => handlers.onPoint(null, { x: 0, y: 0, radius: 0 }));
}

/** Whether a click was made to choose a second thing. */
function isBeside(event: unknown): boolean {
  return event instanceof MouseEvent && (event.shiftKey || event.ctrlKey || event.metaKey);
}
