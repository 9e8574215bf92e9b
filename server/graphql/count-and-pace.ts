import {
  defaultFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { GraphContext } from './context.ts';
import type { Counter } from './counter.ts';
import { LONG_VALUES } from './limits.ts';

/** Lists that are as long as their values have names; each holds numbers only, and a matrix has them in every cell. */
const FIXED = new Set(['MatrixCell.byDirectness', 'MatrixCell.byStance']);

/**
 * Lets each list of objects count as it is brought. What a query was reckoned to before is a guess where lists are as long as the graph has it, and
 * lists within lists that lead back to where they came from multiply whatever was guessed too low. Objects that come in lists, and all that was
 * waited for, are made of in turns: GraphQL would make all that is there of one batch, or of one list, in one go.
 */
export function countAndPace(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const bring = bringer(`${type.name}.${field.name}`, field.type);
      // Values that rows have themselves are the most, and there at once.
      if (field.resolve === undefined && bring === inTurn) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: GraphContext, info) => {
        const value: unknown = resolve(source, args, context, info);
        if (value instanceof Promise) return value.then((found) => bring(found, context.counter, true));
        return bring(value, context.counter, false);
      };
    }
  }
  return schema;
}

type Bring = (value: unknown, counter: Counter, wasAwaited: boolean) => unknown;

const inTurn: Bring = (value, counter, wasAwaited) => (wasAwaited ? counter.pace(value) : value);

/** How what a field brings counts, and comes in turns. */
function bringer(field: string, type: GraphQLOutputType): Bring {
  const weight = LONG_VALUES[field];
  if (weight !== undefined) return (value, counter) => (counter.add(weight) ? value : '');
  const isListOfObjects = isListType(getNullableType(type)) && !isLeafType(getNamedType(type));
  if (!isListOfObjects || FIXED.has(field)) return inTurn;
  return (value, counter) => {
    if (!Array.isArray(value)) return value;
    // An error for each of thousands of lists would cost more than the lists.
    return counter.add(value.length) ? value.map((item: unknown) => counter.pace(item)) : [];
  };
}
