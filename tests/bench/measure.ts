import { Agent, request } from 'node:http';

/** The middle and the late one of many times, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** Milliseconds as the tables have them. */
export function ms(value = Number.NaN): string {
  return value.toFixed(1);
}

/** Sorts times into their middle and their late one. */
export function timesOf(ms: readonly number[]): Times {
  const sorted = [...ms].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/**
 * Runs each of several ways by turns, so that whatever else the machine does falls on all alike.
 * @returns their times, after some rounds that do not count
 */
export async function byTurns(
  ways: ReadonlyMap<string, () => Promise<unknown>>,
  rounds: number,
  warmUp: number,
): Promise<ReadonlyMap<string, Times>> {
  const times = new Map([...ways.keys()].map((name) => [name, [] as number[]]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, run] of ways) {
      const startedAt = performance.now();
      await run();
      if (round >= 0) times.get(name)?.push(performance.now() - startedAt);
    }
  }
  return new Map([...times].map(([name, ms]) => [name, timesOf(ms)]));
}

/** A client that keeps so many connections open. */
export function openClient(connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const post = (url: string, body: string): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
      const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(pieces).toString('utf8') }),
        );
        answer.on('error', reject);
      });
      asked.on('error', reject);
      asked.end(body);
    });
  return { post, close: () => agent.destroy() };
}

/** Requests answered each second, and their times, while so many connections ask the bodies by turns. */
export async function throughput(url: string, bodies: readonly string[], connections: number, ms: number) {
  const { post, close } = openClient(connections);
  const times: number[] = [];
  let failed = 0;
  let next = 0;
  const startedAt = performance.now();
  const askOn = async (): Promise<void> => {
    while (performance.now() - startedAt < ms) {
      const at = performance.now();
      const { status } = await post(url, bodies[next++ % bodies.length] ?? '');
      times.push(performance.now() - at);
      if (status !== 200) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  close();
  return { perSecond: times.length / ((performance.now() - startedAt) / 1000), failed, ...timesOf(times) };
}
