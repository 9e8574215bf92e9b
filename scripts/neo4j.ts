/** `npm run neo4j`: gets and starts a real Neo4j 5 for this project, on this machine's own address; Ctrl-C ends it. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE } from './neo4j/jars.ts';
import { LauncherError } from './neo4j/launcher-error.ts';
import { obtainNeo4j } from './neo4j/obtain.ts';
import { freePort } from './neo4j/ports.ts';

const tell = (line: string) => console.error(line);

try {
  await main();
} catch (error) {
  if (!(error instanceof LauncherError)) throw error;
  tell(error.message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const boltPort = await freePort(7687);
  const httpPort = await freePort(7474);
  const password = await ensurePassword();
  tell('Starting Neo4j …');
  const server = await obtainNeo4j({ home: CACHE, boltPort, httpPort, password, throwAway: false }, tell);
  console.log(`Neo4j runs; its data stand in ${join(CACHE, 'data')}. Ctrl-C ends it.

  URI       bolt://127.0.0.1:${boltPort}
  user      neo4j
  password  ${password}

To put the graph into it, in another terminal:
  NEO4J_URI=bolt://127.0.0.1:${boltPort} NEO4J_USER=neo4j NEO4J_PASSWORD=${password} npm run load
To look at it with Neo4j Browser: http://127.0.0.1:${httpPort}/browser/?dbms=bolt://neo4j@127.0.0.1:${boltPort}`);

  let isAsked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      isAsked = true;
      tell('Stopping Neo4j …');
      void server.stop();
    });
  }
  await server.ended;
  if (!isAsked) throw new LauncherError(`Neo4j ended by itself; ${join(CACHE, 'logs', 'neo4j.log')} may tell why.`);
}

/** Made once for these data, and kept beside them for the next start. */
async function ensurePassword(): Promise<string> {
  const file = join(CACHE, 'password');
  await mkdir(CACHE, { recursive: true });
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    const password = process.env.NEO4J_PASSWORD ?? randomBytes(12).toString('base64url');
    await writeFile(file, `${password}\n`, { mode: 0o600 });
    return password;
  }
}
