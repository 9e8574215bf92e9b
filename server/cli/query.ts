import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { answerQuery } from '../graphql/answer-query.ts';
import { EXIT, type ExitCode, UsageError } from './exit-codes.ts';
import { readKnowledge } from './knowledge.ts';
import { openStore } from './open-store.ts';
import type { Environment } from './settings.ts';

/** What `query` was asked. */
interface Asked {
  readonly file: string;
  readonly variables: string | undefined;
  readonly seed: string | undefined;
}

/** `query FILE`: answers a GraphQL query without a server and prints the answer as JSON. */
export async function query(asked: Asked, env: Environment): Promise<ExitCode> {
  const variables = parseVariables(asked.variables);
  const source = await readSource(asked.file);
  const store = await openStore(await readKnowledge(asked.seed), { env, mayLoad: false, say: console.error });
  try {
    const answer = await answerQuery(store, source, variables);
    console.log(JSON.stringify(answer, null, 2));
    return answer.errors === undefined ? EXIT.ok : EXIT.problems;
  } finally {
    await store.close();
  }
}

async function readSource(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The query can't be read: ${reason}. Give a file, or - to type it in.`);
  }
}

function parseVariables(written: string | undefined): Record<string, unknown> {
  if (written === undefined) return {};
  const wrong = () =>
    new UsageError(`--variables is ${JSON.stringify(written)}: it must be a JSON object, such as '{"id": "c6"}'.`);
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    throw wrong();
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong();
  return { ...value };
}
