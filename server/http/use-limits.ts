import { execute, GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { checkLimits, MOST_TOKENS } from '../graphql/limits.ts';

/** Refuses, before anything is read, a query that is too long, goes too deep or may bring too much; ends one that takes too long. */
export function useLimits(timeoutMs: number): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens: MOST_TOKENS }));
    },
    onExecute({ args, setExecuteFn, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues } = args;
      const error = checkLimits({
        schema,
        document,
        operationName: operationName ?? undefined,
        variables: variableValues ?? {},
      });
      if (error !== null) return setResultAndStopExecution({ errors: [error] });
      setExecuteFn(async (asked) => {
        const clock = startClock(timeoutMs);
        try {
          // graphql's own: Yoga's executor gives an object's fields in the order in which they were ready, not as asked.
          return await Promise.race([execute(asked), clock.ends]);
        } finally {
          clock.stop();
        }
      });
    },
  };
}

/** A result that comes when the time is up, unless it is stopped before. */
function startClock(timeoutMs: number) {
  let timer: NodeJS.Timeout | undefined;
  const ends = new Promise<{ errors: GraphQLError[] }>((resolve) => {
    timer = setTimeout(() => resolve({ errors: [tookTooLong(timeoutMs)] }), timeoutMs);
  });
  return { ends, stop: () => clearTimeout(timer) };
}

function tookTooLong(timeoutMs: number): GraphQLError {
  const message = `This query took longer than ${timeoutMs / 1000} seconds and was given up. Ask for less at once.`;
  return new GraphQLError(message, { extensions: { code: 'TIMEOUT', http: { status: 503 } } });
}
