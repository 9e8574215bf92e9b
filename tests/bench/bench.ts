/**
 * `npm run bench`: how fast the server answers, beside bare Cypher and beside @neo4j/graphql (installed for the while), in one run on one machine.
 *   npm run bench -- 1 10 100        corpora of so many documents (as usual)
 *   BENCH_ROUNDS=50 BENCH_SECONDS=3  how often each question is asked, how long each load lasts
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { obtainNeo4j } from '../../scripts/neo4j/obtain.ts';
import { freePort } from '../../scripts/neo4j/ports.ts';
import { benchCorpus } from './bench-corpus.ts';
import { installLibrary } from './library.ts';

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const home = await mkdtemp(join(tmpdir(), 'compact-graph-bench-'));
const boltPort = await freePort();
const password = 'of-the-bench';
const [cpu] = cpus();
console.log(
  `# Bench\n\n${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`,
);
// A load is one transaction, and Neo4j holds all of it in its heap.
const asked = { home, boltPort, httpPort: null, password, throwAway: false, heap: '6g' };
const neo4j = await obtainNeo4j(asked, (line) => console.error(line));
const library = await installLibrary();
try {
  const config = { uri: `bolt://127.0.0.1:${boltPort}`, user: 'neo4j', password, database: null };
  for (const documents of sizes.length > 0 ? sizes : [1, 10, 100]) {
    await benchCorpus(documents, config, library.folder);
  }
} finally {
  await neo4j.stop();
  await library.remove();
  await rm(home, { recursive: true, force: true });
}
