import { type ExecutionArgs, type ExecutionResult, execute, GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createContext } from '../graphql/context.ts';
import { createCounter } from '../graphql/counter.ts';
import { checkLimits, MOST_TOKENS, tooComplex } from '../graphql/limits.ts';
import { madeOfOneVersion } from '../store/bounded-store.ts';
import { ended } from '../store/ended.ts';
import type { Store } from '../store/port.ts';
import { type Admission, OverloadError } from './admission.ts';
import { ClientLeftError, type Endings } from './endings.ts';
import type { Notes } from './use-request-log.ts';

/** What the limits work with. */
interface Limits {
  readonly store: Store;
  readonly timeoutMs: number;
  readonly admission: Admission;
  readonly endings: Endings;
  readonly notes: Notes;
  /** Who asks, as the admission tells clients apart. */
  readonly clientOf: (request: Request) => string;
}

/**
 * Refuses, before anything is read, a query that is too long, goes too deep or may bring too much; lets no more run at once than can be answered
 * soon; ends one that takes too long or that nobody waits for.
 */
export function useLimits({ store, timeoutMs, admission, endings, notes, clientOf }: Limits): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parseWithin(source, options));
    },
    onExecute({ args, setExecuteFn, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues, contextValue } = args;
      const { request } = contextValue;
      const { cost, error } = checkLimits({
        schema,
        document,
        operationName: operationName ?? undefined,
        variables: variableValues ?? {},
      });
      notes.of(request).cost = cost;
      if (error !== null) return setResultAndStopExecution({ errors: [error] });
      setExecuteFn(async (asked) => {
        const ending = endings.of(request);
        const timer = setTimeout(() => ending.abort(tookTooLong(timeoutMs)), timeoutMs);
        try {
          const leave = await admission.enter(clientOf(request), ending.signal);
          const answered = answer(store, asked, ending);
          // What was given up keeps its place until the store has let go of it.
          answered.then(leave, leave);
          return await Promise.race([answered, ended(ending.signal)]);
        } catch (reason) {
          return { errors: [explain(reason)] };
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}

/** graphql's own `execute`: Yoga's executor gives an object's fields in the order in which they were ready, not as asked. */
function answer(store: Store, asked: ExecutionArgs, ending: AbortController): Promise<ExecutionResult> {
  return madeOfOneVersion(store, ending.signal, async (view) => {
    const counter = createCounter(ending);
    try {
      return await execute({ ...asked, contextValue: createContext(view, counter) });
    } finally {
      counter.end();
    }
  });
}

function parseWithin(source: Parameters<typeof parse>[0], options: Parameters<typeof parse>[1]) {
  try {
    return parse(source, { ...options, maxTokens: MOST_TOKENS });
  } catch (error) {
    if (!(error instanceof GraphQLError && error.message.includes(`more that ${MOST_TOKENS} tokens`))) throw error;
    const most = MOST_TOKENS.toLocaleString('en');
    throw tooComplex(
      MOST_TOKENS + 1,
      MOST_TOKENS,
      `This query has more than ${most} words and signs, the most that are read.`,
    );
  }
}

function explain(reason: unknown): GraphQLError {
  if (reason instanceof GraphQLError) return reason;
  if (reason instanceof ClientLeftError)
    return new GraphQLError(reason.message, { extensions: { code: 'CLIENT_LEFT' } });
  if (!(reason instanceof OverloadError)) throw reason;
  const message = 'The server has as many questions as it can answer. Ask again in a moment.';
  return new GraphQLError(message, {
    extensions: { code: 'SERVER_BUSY', http: { status: 503, headers: { 'retry-after': '1' } } },
  });
}

function tookTooLong(timeoutMs: number): GraphQLError {
  const message = `This query took longer than ${timeoutMs / 1000} seconds and was given up. Ask for less at once.`;
  return new GraphQLError(message, { extensions: { code: 'TIMEOUT', http: { status: 503 } } });
}
