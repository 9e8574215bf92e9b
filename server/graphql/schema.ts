import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { countAndPace } from './count-and-pace.ts';
import { resolvers } from './resolvers/index.ts';

/** The text of schema.graphql, as it is published. */
export const typeDefs = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

/** The contract with its resolvers; each must answer to a field that the contract has. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  return countAndPace(schema);
}
