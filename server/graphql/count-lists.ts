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
import { LONG_VALUES } from './limits.ts';

/** Lists that are as long as their values have names; each holds numbers only, and a matrix has them in every cell. */
const FIXED = new Set(['MatrixCell.byDirectness', 'MatrixCell.byStance']);

/**
 * Lets each list of objects count as it is brought. What a query was reckoned to before is a guess where lists are as long as the graph has it, and
 * lists within lists that lead back to where they came from multiply whatever was guessed too low.
 */
export function countLists(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const weight = LONG_VALUES[`${type.name}.${field.name}`];
      const isCounted =
        weight !== undefined || (isListOfObjects(field.type) && !FIXED.has(`${type.name}.${field.name}`));
      if (!isCounted) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      const counted = (value: unknown, { counter }: GraphContext): unknown => {
        if (!Array.isArray(value)) return weight === undefined || counter.add(weight) ? value : '';
        // An error for each of thousands of lists would cost more than the lists.
        if (!counter.add(value.length)) return [];
        return counter.pause()?.then(() => (counter.add(0) ? value : [])) ?? value;
      };
      field.resolve = (source, args, context: GraphContext, info) => {
        const value: unknown = resolve(source, args, context, info);
        return value instanceof Promise ? value.then((found) => counted(found, context)) : counted(value, context);
      };
    }
  }
  return schema;
}

function isListOfObjects(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type)) && !isLeafType(getNamedType(type));
}
