import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import type { Store } from '../store/port.ts';
import { createContext } from './context.ts';
import { createSchema } from './schema.ts';

let schema: GraphQLSchema | null = null;

/** Answers a query in this process, without HTTP and its limits. */
export function answerQuery(
  store: Store,
  source: string,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  schema ??= createSchema();
  return graphql({
    schema,
    source,
    variableValues: variables,
    contextValue: createContext(store),
  });
}
