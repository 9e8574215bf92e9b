import { type ExecutionResult, graphql } from 'graphql';
import type { Store } from '../store/port.ts';
import { createContext } from './context.ts';
import { createSchema } from './schema.ts';

/** Answers a query in this process, without HTTP and its limits. */
export function answerQuery(
  store: Store,
  source: string,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  return graphql({
    schema: createSchema(),
    source,
    variableValues: variables,
    contextValue: createContext(store),
  });
}
