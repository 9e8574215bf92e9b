import {
  defaultFieldResolver,
  type GraphQLError,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { breathe } from '../store/breath.ts';
import type { GraphContext } from './context.ts';
import { LONG_VALUES, tooComplex } from './limits.ts';

/** Most objects that the lists of one answer may bring, whatever it was reckoned to: twice the most that may be reckoned. */
const MOST_IN_LISTS = 100_000;

/** So many objects are made in a moment; of more, others are let in between two lists, though their questions to the store may then come apart. */
const FEW = 5_000;

/** Counts what the answer to one request brings. */
export interface Counter {
  /**
   * Whether what comes may stand in the answer; no more, once an error has told that it is too much.
   * @throws {GraphQLError} `QUERY_TOO_COMPLEX`, once
   */
  add(objects: number): boolean;
  /** Whether so much has come that others are to be let in. */
  isMuch(): boolean;
}

/** @param giveUp ends the request: once it brings too much, whatever else it asks for is work for nobody */
export function createCounter(giveUp: (reason: GraphQLError) => void): Counter {
  let counted = 0;
  return {
    isMuch: () => counted > FEW,
    add(objects) {
      if (counted > MOST_IN_LISTS) return false;
      counted += objects;
      if (counted <= MOST_IN_LISTS) return true;
      const [cost, most] = [counted, MOST_IN_LISTS].map((count) => count.toLocaleString('en'));
      const message = `This query brings ${cost} objects and more; at most ${most} are answered. Ask for fewer lists within lists.`;
      const error = tooComplex(counted, MOST_IN_LISTS, message);
      giveUp(error);
      throw error;
    },
  };
}

/**
 * Lets each list of objects count as it is brought. What a query was reckoned to before is a guess where lists are as long as the graph has it, and
 * lists within lists that lead back to where they came from multiply whatever was guessed too low.
 */
export function countLists(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const weight = LONG_VALUES[`${type.name}.${field.name}`];
      if (weight === undefined && !isListType(getNullableType(field.type))) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      const counted = (value: unknown, { counter }: GraphContext): unknown => {
        if (!Array.isArray(value)) return weight === undefined || counter.add(weight) ? value : '';
        // An error for each of thousands of lists would cost more than the lists.
        if (!counter.add(value.length)) return [];
        return counter.isMuch() ? breathe().then(() => value) : value;
      };
      field.resolve = (source, args, context: GraphContext, info) => {
        const value: unknown = resolve(source, args, context, info);
        return value instanceof Promise ? value.then((found) => counted(found, context)) : counted(value, context);
      };
    }
  }
  return schema;
}
