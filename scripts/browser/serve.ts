import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../server/cli/compact-graph.mjs', import.meta.url));
const START_TIMEOUT_MS = 120_000;

/** A server of its own process, as people start it. */
export interface Served {
  /** "http://127.0.0.1:40123" */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the real server on a port, from memory, and waits until it says where it is.
 * @param port 0 takes any free one
 * @throws {Error} with what the server said, where it doesn't come up
 */
export async function serve(port = 0): Promise<Served> {
  const { NEO4J_URI: _, ...env } = process.env;
  const child = spawn(process.execPath, [COMMAND, 'start'], {
    env: { ...env, PORT: String(port), HOST: '127.0.0.1', LOG: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(child);
  return {
    url,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (reason: string) => reject(new Error(`The server ${reason}. It said:\n${said}`));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(`was not up after ${START_TIMEOUT_MS / 1000} s`);
    }, START_TIMEOUT_MS);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /Compact Graph is at (?<url>http:\/\/\S+)/.exec(said)?.groups?.url;
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
  });
}
