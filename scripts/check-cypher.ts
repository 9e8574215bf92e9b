/**
 * Holds every statement that is sent to Neo4j to a fixed text: what is asked reaches it as parameters only. Fails too where it saw so few
 * statements that it would pass whatever they hold.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkStatements } from './cypher/open-statements.ts';

const FEWEST_STATEMENTS = 25;
/** Names that have to stand in a text, and what checks them where the program runs. */
const VOUCHED_FOR = new Map([
  ['filters.ts typePattern', 'relation types: read out of the graph as capitals, digits and _ (settled.ts)'],
  ['write-changes.ts groupBy', 'labels and relation types: let through by checkGraph (check-graph.ts)'],
  ['schema.ts name', 'an index that an earlier release made: letters, digits and _, looked at where it stands'],
]);

const root = fileURLToPath(new URL('..', import.meta.url));
const server = join(root, 'server');
const files = readdirSync(server, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(server, name));
const { sent, open } = checkStatements(files, root, [...VOUCHED_FOR.keys()]);
for (const statement of open) console.error(`not fixed: ${statement}`);
if (sent.length < FEWEST_STATEMENTS) console.error(`Only ${sent.length} statements were seen.`);
console.log(`${sent.length} statements to Neo4j, ${open.length} whose text is not fixed`);
process.exitCode = open.length === 0 && sent.length >= FEWEST_STATEMENTS ? 0 : 1;
