import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LauncherError } from './launcher-error.ts';
import { run } from './run.ts';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));

/** Where this project keeps Neo4j's jars, and the data of `npm run neo4j`; git ignores it. */
export const CACHE = fileURLToPath(new URL('../../.neo4j/', import.meta.url));

/**
 * The folder with Neo4j's jars, fetched by Maven the first time (about 125 MB); later runs need no network.
 * @throws {LauncherError} when Maven fails
 */
export async function ensureJars(mvn: string, tell: (line: string) => void, cache = CACHE): Promise<string> {
  const version = await pinnedVersion();
  const ready = jarsFolder(cache, version);
  if (existsSync(ready)) return ready;

  tell(`Getting Neo4j ${version} Community from Maven Central (about 125 MB, only this once) …`);
  await mkdir(cache, { recursive: true });
  const partial = `${ready}.${process.pid}.partial`;
  await rm(partial, { recursive: true, force: true });
  const copied = await run(mvn, [
    '-B',
    '-q',
    '-f',
    POM,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${partial}`,
  ]);
  if (copied.code !== 0) {
    await rm(partial, { recursive: true, force: true });
    throw new LauncherError(`Maven could not get Neo4j ${version} (exit ${copied.code}):\n${lastLines(copied.output)}`);
  }
  await putInPlace(partial, ready);
  return ready;
}

/** The jars' folder when it is there already, else null: then Maven is not needed. */
export async function cachedJars(cache = CACHE): Promise<string | null> {
  const ready = jarsFolder(cache, await pinnedVersion());
  return existsSync(ready) ? ready : null;
}

/** The release that `pom.xml` names. */
async function pinnedVersion(): Promise<string> {
  const version = /<neo4j\.version>(?<version>[^<]+)</.exec(await readFile(POM, 'utf8'))?.groups?.version;
  if (version === undefined) throw new LauncherError(`${POM} names no <neo4j.version>`);
  return version;
}

function jarsFolder(cache: string, version: string): string {
  return join(cache, `lib-${version}`);
}

/** A folder under its final name is whole; of two processes that fetched at once, the later one's copy is dropped. */
async function putInPlace(partial: string, ready: string): Promise<void> {
  try {
    await rename(partial, ready);
  } catch (error) {
    if (!existsSync(ready) || (await readdir(ready)).length === 0) throw error;
    await rm(partial, { recursive: true, force: true });
  }
}

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-12).join('\n');
}
