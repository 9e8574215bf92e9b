/** Loads a made-up graph, says each step on a line of its output, and may be killed at any. */

import { readNeo4jConfig } from '../../server/store/neo4j/config.ts';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { loadSize } from './load-size.ts';

const config = readNeo4jConfig();
if (config === null) throw new Error('NEO4J_URI is not set');
const graph = generateGraph(loadSize(process.argv[2] ?? 'old'));
console.log('begins');
await loadGraph(config, graph, ({ written, total }) => console.log(`written ${written}/${total}`));
console.log('done');
