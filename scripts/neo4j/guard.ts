/**
 * Runs the command it is given and ends it when its own standard input closes: so the command never outlives
 * the process that wanted it, not even when that one is killed outright. "now" on the input kills at once.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const GRACE_MS = 20_000;
const [remove = '', command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

let now = false;
process.stdin.on('data', (data: Buffer) => {
  now ||= data.toString().includes('now');
});
process.stdin.on('end', stop);
process.stdin.on('error', stop);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);

child.on('error', () => leave(127));
child.on('exit', (code) => leave(code ?? 1));

function stop(): void {
  child.kill(now ? 'SIGKILL' : 'SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
}

function leave(code: number): void {
  if (remove !== '') rmSync(remove, { recursive: true, force: true, maxRetries: 3 });
  process.exit(code);
}
