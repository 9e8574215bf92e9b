/** A loader in a process of its own, to be killed: says "begins", then each step of its progress and at last its report as a line of JSON. */
import { readNeo4jConfig } from '../../server/store/neo4j/config.ts';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { loadSize } from './load-size.ts';

const config = readNeo4jConfig();
if (config === null) throw new Error('NEO4J_URI is not set');
const graph = generateGraph(loadSize(process.argv[2] ?? 'old'));
console.log('"begins"');
const report = await loadGraph(config, graph, (progress) => console.log(JSON.stringify(progress)));
console.log(JSON.stringify(report));
