import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { seededRandom } from './seeded-random.ts';

/** What the worker is asked: ids, pairs of ends, and the seed. */
export interface ArrangeAsked {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [source: string, target: string])[];
  readonly seed: number;
}

cytoscape.use(fcose);

/** More things than this are arranged by fewer steps: with all of them two thousand take minutes, without about two seconds. */
const MOST_WITH_CARE = 700;

addEventListener('message', ({ data }: MessageEvent<ArrangeAsked>) => {
  postMessage(arrange(data));
});

/** Places by force, the same for the same seed: the layout draws from `Math.random`, which is put back afterwards. */
function arrange({ nodes, edges, seed }: ArrangeAsked): readonly (readonly [id: string, x: number, y: number])[] {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...nodes.map((id) => ({ data: { id } })),
      ...edges.map(([source, target], i) => ({ data: { id: `e${i}`, source, target } })),
    ],
    style: [{ selector: 'node', style: { width: 34, height: 34 } }],
  });
  const random = Math.random;
  Math.random = seededRandom(seed);
  try {
    const options = {
      name: 'fcose',
      quality: nodes.length > MOST_WITH_CARE ? 'default' : 'proof',
      randomize: true,
      animate: false,
      packComponents: true,
      nodeSeparation: 90,
      idealEdgeLength: 90,
      nodeRepulsion: 9000,
    };
    cy.layout(options).run();
  } finally {
    Math.random = random;
  }
  return cy.nodes().map((node) => [node.id(), Math.round(node.position('x')), Math.round(node.position('y'))] as const);
}
