/**
 * `npm run bench`: how fast the server answers, beside bare Cypher and beside @neo4j/graphql (installed for the while), in one run on one machine.
 *   npm run bench -- 1 10 100        corpora of so many documents (as usual); 1000 takes long
 *   npm run bench -- 10 1000 --only questions,throughput
 *                                    parts: questions (beside bare Cypher), library (beside @neo4j/graphql), throughput, heaviest
 *   BENCH_ROUNDS=40 BENCH_WARM_UP=150 BENCH_SECONDS=3
 *                                    how often each question is asked, after how many that do not count, how long each load lasts
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { obtainNeo4j } from '../../scripts/neo4j/obtain.ts';
import { freePort } from '../../scripts/neo4j/ports.ts';
import { benchCorpus } from './bench-corpus.ts';
import { tellGrowth } from './growth.ts';
import { installLibrary } from './library.ts';
import type { Times } from './measure.ts';
import { readParts } from './parts.ts';

// The driver takes the stack of every statement, which source maps make slow: bare Cypher is not to be slowed by how this is run.
process.setSourceMapsEnabled(false);
const { sizes, parts } = readParts(process.argv.slice(2));
const home = await mkdtemp(join(tmpdir(), 'compact-graph-bench-'));
const boltPort = await freePort();
const password = 'of-the-bench';
const [cpu] = cpus();
console.log(
  `# Bench\n\n${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`,
);
const asked = { home, boltPort, httpPort: null, password, throwAway: false, heap: '3g', pageCache: '1g' };
const neo4j = await obtainNeo4j(asked, (line) => console.error(line));
const library = parts.has('library') ? await installLibrary() : null;
try {
  const config = { uri: `bolt://127.0.0.1:${boltPort}`, user: 'neo4j', password, database: null };
  const timesBySize = new Map<number, ReadonlyMap<string, Times>>();
  for (const documents of sizes) {
    timesBySize.set(documents, await benchCorpus(documents, config, parts, library?.folder ?? null));
  }
  tellGrowth(timesBySize);
} finally {
  await neo4j.stop();
  await library?.remove();
  await rm(home, { recursive: true, force: true });
}
