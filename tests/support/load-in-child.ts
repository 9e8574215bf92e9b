/** A loader in a process of its own, to be killed: tells each step of its progress as a line of JSON on stdout. */
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { generateGraph } from './generate-graph.ts';

const [uri = '', user = '', password = '', size = ''] = process.argv.slice(2);
const report = await loadGraph({ uri, user, password, database: null }, generateGraph(JSON.parse(size)), (progress) => {
  console.log(JSON.stringify(progress));
});
console.log(JSON.stringify(report));
