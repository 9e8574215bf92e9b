import { spawn } from 'node:child_process';

/** What a finished command left: `code` is null where it could not be started, `output` is stdout and stderr together. */
export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a command to its end; a command that is not there is an answer (`code` null), not an error. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Finished> {
  return new Promise((resolve) => {
    // On Windows `mvn` is a .cmd, which only a shell can start.
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      windowsHide: true,
    });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(pieces).toString('utf8') }));
  });
}
