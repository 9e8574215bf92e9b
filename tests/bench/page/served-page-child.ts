/** A server with the built page and a made-up graph of so many things and relations, in a process of its own. */
import { buildClient } from '../../../server/cli/build-client.ts';
import { createLog } from '../../../server/http/log.ts';
import { startServer } from '../../../server/http/start-server.ts';
import { createMemoryStore } from '../../../server/store/memory/memory-store.ts';
import { generateGraph } from '../../support/generate-graph.ts';

const [entities = 2000, relations = 5000] = process.argv.slice(2).map(Number);
const startedAt = performance.now();
const store = createMemoryStore(generateGraph({ seed: 20_170_619, documents: 4, entities, relations }));
const server = await startServer({
  host: '127.0.0.1',
  port: 0,
  store,
  clientFolder: await buildClient(() => {}),
  timeoutMs: 60_000,
  log: createLog('silent'),
  policy: { capacity: { atOnce: 16, perClient: 16, waiting: 1_000, waitMs: 60_000 } },
});
process.on('message', () => void server.close().then(() => process.exit(0)));
process.on('disconnect', () => process.exit(0));
process.send?.({ url: server.url, buildMs: performance.now() - startedAt });
