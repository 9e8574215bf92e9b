import { type ChildProcess, fork } from 'node:child_process';
import { z } from 'zod';

const figures = z.object({
  rss: z.number(),
  heap: z.number(),
  delay: z.object({ p99: z.number(), max: z.number() }),
  sent: z.array(z.object({ text: z.string(), parameters: z.record(z.string(), z.unknown()) })),
});
const started = z.object({ url: z.string(), buildMs: z.number() });

/** What a server of the bench tells of itself. */
export type Figures = z.infer<typeof figures>;

/** A server of the bench in a process of its own. */
export interface BenchServer {
  readonly url: string;
  /** How long its store took to be built, without making up the corpus. */
  readonly buildMs: number;
  figures(): Promise<Figures>;
  stop(): Promise<void>;
}

/** Starts one of the children in this folder. */
export async function startChild(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<BenchServer> {
  const child = fork(new URL(file, import.meta.url), [...args], {
    execArgv: ['--import', 'tsx', '--max-old-space-size=8192'],
    env: { ...process.env, ...env },
    serialization: 'advanced',
  });
  const { url, buildMs } = started.parse(await nextMessage(child));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    url,
    buildMs,
    figures: async () => {
      child.send('figures');
      return figures.parse(await nextMessage(child));
    },
    stop: async () => {
      child.send('stop');
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(late);
    },
  };
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null) => reject(new Error(`a server of the bench ended with ${code}`));
    child.once('exit', fail);
    child.once('message', (message) => {
      child.off('exit', fail);
      resolve(message);
    });
  });
}
