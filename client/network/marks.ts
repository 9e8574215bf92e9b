import type { CollectionReturnValue, Core } from 'cytoscape';
import { ON_DEMAND } from './elements.ts';
import { FAR } from './viewport.ts';

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

const MARKS = ['dim', 'lit', 'chosen', 'hover', 'walked'] as const;

/** Whether a class only marks for now, and is no part of how the thing itself is drawn. */
export function isMark(name: string): boolean {
  return name === FAR || MARKS.some((mark) => mark === name);
}

/** Marks the drawing, and takes back what was marked before. Only what is marked otherwise is touched: all that is touched is styled and drawn again. */
export function applyMarks(cy: Core, marks: Marks): void {
  const marked = findMarked(cy, marks);
  cy.batch(() => {
    for (const mark of MARKS) {
      const before = cy.elements(`.${mark}`);
      before.not(marked[mark]).removeClass(mark);
      marked[mark].not(before).addClass(mark);
    }
  });
}

type Marked = Readonly<Record<(typeof MARKS)[number], CollectionReturnValue>>;

function findMarked(cy: Core, { chosenNodes, chosenEdges, pointed, walked, dims, lights }: Marks): Marked {
  const none = cy.collection();
  const nodes = cy.nodes().filter((node) => chosenNodes.has(node.data('of') ?? node.id()));
  const lines = (lights ? nodes.connectedEdges() : none)
    .filter((edge) => edge.data('demandedBy') === '' || chosenNodes.has(edge.data('demandedBy')))
    .union(cy.edges().filter((edge) => chosenEdges.has(edge.data('edge'))));
  const under = pointed === null ? none : cy.getElementById(pointed);
  const near = under
    .connectedEdges()
    .filter((edge) => edge.data('demandedBy') === '' || edge.data('demandedBy') === pointed);
  const at = walked === null ? none : cy.getElementById(walked);
  const others = dims && lines.nonempty() ? allBut(cy, lines, chosenNodes) : none;
  return {
    dim: others.not(under).not(under.closedNeighborhood()).not(near).not(at),
    lit: lines.union(under.filter('edge')).union(near),
    chosen: nodes.union(lines),
    hover: under.filter('node'),
    walked: at,
  };
}

/** What isn't tied to what is chosen; lines that aren't seen stay as they are. */
function allBut(cy: Core, lines: CollectionReturnValue, chosen: ReadonlySet<string>): CollectionReturnValue {
  const near = new Set([...lines.connectedNodes().map((node) => node.id()), ...chosen]);
  return cy
    .elements()
    .filter((element) =>
      element.isNode()
        ? !near.has(element.data('of') ?? element.id())
        : !element.hasClass(ON_DEMAND) && !lines.contains(element),
    );
}
