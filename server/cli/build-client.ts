import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { PROJECT } from './project.ts';

const CLIENT = join(PROJECT, 'client');
const BUILT = join(CLIENT, 'dist');
/** Written last, so that a build that was cut short is made again. */
const STAMP = '.built';
/** What the page is made from besides client/, and by. */
const OTHER_SOURCES = ['schema.graphql', 'vite.config.ts', 'package-lock.json', 'server/cli/build-client.ts'].map(
  (file) => join(PROJECT, file),
);
const COMPRESSED = /\.(?:js|css|html|svg|json)$/;

/** The page can't be built; the message holds what the builder said. */
export class ClientBuildError extends Error {
  override readonly name = 'ClientBuildError';
}

/**
 * Builds the page where it is missing or older than its sources, and compresses its files; an install without sources keeps what it has.
 * @returns the folder to hand out
 * @throws {ClientBuildError}
 */
export async function buildClient(say: (line: string) => void): Promise<string> {
  if (!existsSync(join(CLIENT, 'index.html')) || !(await isStale())) return BUILT;
  say('Building the page; this is needed once after each change.');
  const made = `${BUILT}-${process.pid}`;
  try {
    await typeQueries();
    await buildInto(made);
    await compress(made);
    await writeFile(join(made, STAMP), '');
    await replaceBuilt(made);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    const reason = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
    throw new ClientBuildError(`The page could not be built.\n${reason}`, { cause: error });
  }
  return BUILT;
}

/** The page for its users, whatever this process is for: where NODE_ENV says else, the builder would write paths of this machine into it. */
async function buildInto(folder: string): Promise<void> {
  const { build } = await import('vite');
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    const configFile = join(PROJECT, 'vite.config.ts');
    await build({ configFile, root: CLIENT, logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/**
 * Puts a new build in the place of the old, whole. Where another process was quicker, its build is as good and stays: a server may
 * already hand out its files.
 */
async function replaceBuilt(made: string): Promise<void> {
  if (!(await isStale())) {
    await rm(made, { recursive: true, force: true });
    return;
  }
  await rm(BUILT, { recursive: true, force: true });
  try {
    await rename(made, BUILT);
  } catch (error) {
    if (await isStale()) throw error;
    await rm(made, { recursive: true, force: true });
  }
}

async function isStale(): Promise<boolean> {
  const stamp = join(BUILT, STAMP);
  if (!existsSync(stamp)) return true;
  const { mtimeMs: builtAt } = await stat(stamp);
  const entries = await readdir(CLIENT, { recursive: true, withFileTypes: true });
  const own = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(BUILT) && !file.startsWith(join(CLIENT, 'generated')));
  const changedAt = await Promise.all(
    [...own, ...OTHER_SOURCES].filter((file) => existsSync(file)).map(async (file) => (await stat(file)).mtimeMs),
  );
  return Math.max(...changedAt) > builtAt;
}

/** Makes the page's typed queries, which are not kept under version control. */
function typeQueries(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = join(PROJECT, 'scripts/codegen-client.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      cwd: PROJECT,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(said.trim()))));
  });
}

async function compress(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && COMPRESSED.test(entry.name));
  await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      const bytes = await readFile(file);
      await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes));
      await writeFile(`${file}.gz`, await promisify(gzip)(bytes));
    }),
  );
}
