import type { z } from 'zod';
import { answerQuery } from '../../graphql/answer-query.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readKnowledge } from '../knowledge.ts';
import { openStore } from '../open-store.ts';
import type { Environment } from '../settings.ts';

/** A question of the command line: a query of the public contract, and how its answer is printed for people. */
export interface Question<Data> {
  readonly query: string;
  readonly shape: z.ZodType<Data>;
  /** The lines to print; null where the answer is that there is no such thing. */
  readonly print: (data: Data) => readonly string[] | null;
}

/** How a question was asked. */
export interface Asked {
  readonly variables: Record<string, unknown>;
  readonly json: boolean;
  readonly seed: string | undefined;
  /** What to say where there is no such thing. */
  readonly missing: string;
}

/** Answers a question with no server: as a table, or as the JSON that GraphQL gives. */
export async function answer<Data>(question: Question<Data>, asked: Asked, env: Environment): Promise<ExitCode> {
  const store = await openStore(await readKnowledge(asked.seed), { env, mayLoad: false, say: console.error });
  try {
    const { data, errors = [] } = await answerQuery(store, question.query, asked.variables);
    const isMeant = errors.every(({ extensions }) => extensions.code !== 'BAD_USER_INPUT');
    for (const { message } of errors) console.error(message);
    if (errors.length > 0) return isMeant ? EXIT.problems : EXIT.usage;
    const lines = question.print(question.shape.parse(data));
    if (lines === null) {
      console.error(asked.missing);
      return EXIT.problems;
    }
    console.log(asked.json ? JSON.stringify(data, null, 2) : lines.join('\n'));
    return EXIT.ok;
  } finally {
    await store.close();
  }
}
