/**
 * One server of the bench, in a process of its own: `memory`, or `neo4j` where the corpus is loaded already. It tells its address and the questions
 * to ask; asked for "figures" it tells its memory, the delay of its event loop since the last time, and the statements it has sent.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import neo4j from 'neo4j-driver';
import { createLog } from '../../server/http/log.ts';
import { startServer } from '../../server/http/start-server.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { readNeo4jConfig } from '../../server/store/neo4j/config.ts';
import { connect } from '../../server/store/neo4j/connect.ts';
import { createStoreOn } from '../../server/store/neo4j/neo4j-store.ts';
import { recordDriver, type Sent } from '../support/recording-driver.ts';
import { makeCorpus } from './corpus.ts';

const [kind = 'memory', documents = '1'] = process.argv.slice(2);
const { store, sent, buildMs } = await openStore();
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const server = await startServer({
  host: '127.0.0.1',
  port: 0,
  store,
  clientFolder: mkdtempSync(join(tmpdir(), 'compact-graph-bench-')),
  timeoutMs: 60_000,
  log: createLog('silent'),
  policy: { capacity: { atOnce: 16, perClient: 16, waiting: 1_000, waitMs: 60_000 } },
});

process.on('message', (asked) => {
  if (asked === 'figures') {
    const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
    const { rss, heapUsed } = process.memoryUsage();
    const delays = { p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 };
    process.send?.({ rss: megabytes(rss), heap: megabytes(heapUsed), delay: delays, sent: sent.splice(0).map(plain) });
    delay.reset();
  } else {
    void server.close().then(() => process.exit(0));
  }
});
process.on('disconnect', () => process.exit(0));
process.send?.({ url: server.url, buildMs });

/** With plain numbers, as a message can't carry the driver's. */
function plain({ text, parameters }: Sent) {
  const withNumbers = (_key: string, value: unknown) => (neo4j.isInt(value) ? value.toNumber() : value);
  return { text, parameters: JSON.parse(JSON.stringify(parameters, withNumbers)) };
}

async function openStore() {
  const sent: Sent[] = [];
  if (kind === 'memory') {
    const graph = makeCorpus(Number(documents));
    const startedAt = performance.now();
    return { store: createMemoryStore(graph), sent, buildMs: performance.now() - startedAt };
  }
  const config = readNeo4jConfig();
  if (config === null) throw new Error('NEO4J_URI is not set');
  const recorded = recordDriver(await connect(config));
  return { store: createStoreOn(recorded.driver, config), sent: recorded.sent, buildMs: 0 };
}
