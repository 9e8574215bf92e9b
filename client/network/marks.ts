import type { Core } from 'cytoscape';

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

/** Marks the drawing, and takes back what was marked before. */
export function applyMarks(cy: Core, { chosenNodes, chosenEdges, pointed, walked, dims, lights }: Marks): void {
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
