import { z } from 'zod';
import type { BenchServer } from './child.ts';
import { byTurns, ms, openClient, throughput } from './measure.ts';
import type { BenchQuestion } from './questions.ts';

/** The two servers of a corpus, by their store. */
export type Servers = Readonly<Record<'neo4j' | 'memory', BenchServer>>;

const ROUNDS = 8;
const refused = z.object({ errors: z.tuple([z.object({ message: z.string() })]) });

/** All questions by turns, over one connection and over many. */
export async function underLoad(questions: readonly BenchQuestion[], servers: Servers, forMs: number): Promise<void> {
  const bodies = questions.map(({ query, variables }) => JSON.stringify({ query, variables }));
  console.log(
    '\n| store | connections | requests a second | p50 / p95 | failed | event loop p99 / most | resident |\n|---|---|---|---|---|---|---|',
  );
  for (const name of ['neo4j', 'memory'] as const) {
    for (const connections of [1, 8, 64]) {
      await servers[name].figures();
      const { perSecond, p50, p95, failed } = await throughput(
        `${servers[name].url}/graphql`,
        bodies,
        connections,
        forMs,
      );
      const { delay, rss } = await servers[name].figures();
      console.log(
        `| ${name} | ${connections} | ${perSecond.toFixed(0)} | ${ms(p50)} / ${ms(p95)} | ${failed} | ${ms(delay.p99)} / ${ms(delay.max)} | ${rss} MB |`,
      );
    }
  }
}

/** Each question alone: how long it takes, and how long it keeps the process from its other work at a stretch. */
export async function alone(questions: readonly BenchQuestion[], servers: Servers): Promise<void> {
  const client = openClient(1);
  console.log(
    '\n| heaviest questions | bytes | memory p50 | event loop held at most | Neo4j p50 | event loop held at most |\n|---|---|---|---|---|---|',
  );
  for (const { name, query, variables } of questions) {
    const body = JSON.stringify({ query, variables });
    const cells: (string | number)[] = [];
    for (const server of [servers.memory, servers.neo4j]) {
      const ask = () => client.post(`${server.url}/graphql`, body);
      const { text } = await ask();
      if (cells.length === 0) cells.push(text.length);
      await server.figures();
      const times = await byTurns(new Map([['asked', ask]]), ROUNDS, 0);
      const { delay } = await server.figures();
      const told = refused.safeParse(JSON.parse(text)).data?.errors[0].message;
      cells.push(told ?? ms(times.get('asked')?.p50), ms(delay.max));
    }
    console.log(`| ${[name, ...cells].join(' | ')} |`);
  }
  client.close();
}
