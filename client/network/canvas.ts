import cytoscape, { type Core, type ElementDefinition, type EventObject } from 'cytoscape';
import { type Colours, readColours } from './colours.ts';
import { toElements } from './elements.ts';
import { type Bounds, boundsOf, paint, placesOf } from './paint.ts';
import type { Point, Scene } from './scene.ts';
import { stylesheet } from './stylesheet.ts';

/** What a person did on the canvas. Ids are of scene nodes and scene edges. */
export interface CanvasHandlers {
  readonly onTapNode: (id: string) => void;
  readonly onTapEdge: (id: string) => void;
  readonly onTapNothing: () => void;
  readonly onOpenNode: (id: string) => void;
  readonly onPoint: (
    id: string | null,
    at: { readonly x: number; readonly y: number; readonly radius: number },
  ) => void;
}

/** What is marked on the drawing. */
export interface Marks {
  readonly chosenNodes: ReadonlySet<string>;
  readonly chosenEdges: ReadonlySet<string>;
  readonly pointed: string | null;
  readonly walked: string | null;
  /** Whether all that isn't tied to what is chosen steps back. */
  readonly dims: boolean;
  /** Whether the lines of what is chosen stand out. */
  readonly lights: boolean;
}

/** A drawing surface that owns its Cytoscape. */
export interface Canvas {
  /** `home`: bring the drawing to where it was laid out, or all of it into sight; else the view stays as it is. */
  readonly draw: (scene: Scene, how: { readonly home: 'as-laid-out' | 'whole' | null }) => void;
  readonly mark: (marks: Marks) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
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

const ARRIVE_MS = 260;
/** Words of 13 px are shown down to 9. */
const LEAST_READABLE_ZOOM = 0.7;

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
  });
  listen(cy, handlers);
  cy.on('zoom', () => hideFarWords(cy));
  let marks: Marks | null = null;
  const mark = (next: Marks) => {
    marks = next;
    applyMarks(cy, next);
  };
  return {
    draw: (next, { home }) => {
      update(cy, toElements(next), home === null && cy.nodes().nonempty() && !stillWanted());
      if (home === 'whole') fitWhole(cy);
      hideFarWords(cy);
      if (home === 'as-laid-out') cy.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
      if (marks !== null) applyMarks(cy, marks);
    },
    mark,
    zoomBy: (factor) => {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    fit: () => fitWhole(cy),
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

function stillWanted(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function listen(cy: Core, handlers: CanvasHandlers): void {
  const of = ({ target }: EventObject): string => target.data('of') ?? target.id();
  cy.on('tap', (event) => {
    if (event.target === cy) handlers.onTapNothing();
  });
  cy.on('tap', 'node', (event) => handlers.onTapNode(of(event)));
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

/** Brings the drawing to the new elements: what stays moves, what comes fades in at its place, what goes goes. */
function update(cy: Core, elements: readonly ElementDefinition[], animate: boolean): void {
  const ids = new Set(elements.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const { data, position, classes } of elements) {
      const { id } = data;
      if (id === undefined) continue;
      const found = cy.getElementById(id);
      if (found.empty()) continue;
      found.stop();
      found.classes(classes ?? []);
      found.data(data);
      if (position !== undefined && !animate) found.position(position);
    }
    cy.add(elements.filter(({ data }) => data.id !== undefined && cy.getElementById(data.id).empty()));
  });
  if (!animate) return;
  for (const { data, position } of elements) {
    if (data.id === undefined || position === undefined) continue;
    const node = cy.getElementById(data.id);
    const { x, y } = node.position();
    if (Math.abs(x - position.x) + Math.abs(y - position.y) > 0.5) {
      node.animate({ position: { x: position.x, y: position.y } }, { duration: ARRIVE_MS, easing: 'ease-out' });
    }
  }
}

/** Words that would be smaller than can be read are not drawn; they come back on the way nearer. */
function hideFarWords(cy: Core): void {
  const far = cy.zoom() < LEAST_READABLE_ZOOM;
  cy.batch(() => {
    cy.nodes('.under').toggleClass('far', far);
  });
}

/** The whole drawing in sight, never larger than it was laid out. */
function fitWhole(cy: Core): void {
  const box = cy.elements(':visible').boundingBox({});
  const scale = Math.min(1, cy.width() / (box.w + 24), cy.height() / (box.h + 24));
  cy.viewport({
    zoom: scale,
    pan: {
      x: cy.width() / 2 - ((box.x1 + box.x2) / 2) * scale,
      y: cy.height() / 2 - ((box.y1 + box.y2) / 2) * scale,
    },
  });
}

function reveal(cy: Core, id: string): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  if (x > 20 && y > 20 && x < cy.width() - 20 && y < cy.height() - 20) return;
  cy.panBy({ x: cy.width() / 2 - x, y: cy.height() / 2 - y });
}

function applyMarks(cy: Core, { chosenNodes, chosenEdges, pointed, walked, dims, lights }: Marks): void {
  cy.batch(() => {
    cy.elements().removeClass('dim lit chosen hover walked');
    const chosen = cy.nodes().filter((node) => chosenNodes.has(node.data('of') ?? node.id()));
    const lines = cy.edges().filter((edge) => chosenEdges.has(edge.data('edge')));
    const lit = (lights ? chosen.connectedEdges() : cy.collection())
      .filter((edge) => edge.data('demandedBy') === '' || chosenNodes.has(edge.data('demandedBy')))
      .union(lines);
    chosen.addClass('chosen');
    lit.addClass('lit chosen');
    if (dims && lit.nonempty()) {
      const near = new Set([...lit.connectedNodes().map((node) => node.id()), ...chosenNodes]);
      cy.nodes()
        .filter((node) => !near.has(node.data('of') ?? node.id()))
        .addClass('dim');
      cy.edges().not(lit).addClass('dim');
    }
    if (pointed !== null) {
      const under = cy.getElementById(pointed);
      under.addClass(under.isEdge() ? 'lit' : 'hover');
      if (under.isNode()) {
        under
          .connectedEdges()
          .filter((edge) => edge.data('demandedBy') === '' || edge.data('demandedBy') === pointed)
          .addClass('lit')
          .removeClass('dim');
      }
      under.removeClass('dim');
      under.closedNeighborhood().removeClass('dim');
    }
    if (walked !== null) cy.getElementById(walked).addClass('walked').removeClass('dim');
  });
}
