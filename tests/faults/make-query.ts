import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { SeededRandom } from '../support/seeded-random.ts';

/** A made-up question: its text, and variables that may not suit it. */
export interface MadeQuery {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** What has broken other servers when it came as an argument. */
const STRANGE = [
  '',
  ' ',
  '\u0000',
  "' OR 1=1 --",
  '" }) DETACH DELETE n //',
  '`) MATCH (n) RETURN n //',
  '$key',
  '{{7*7}}',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '%00%0a%0d',
  '\r\nSet-Cookie: a=b',
  '__proto__',
  'constructor',
  'toString',
  '𝒜𝒷\u{10ffff}',
  '\ud800',
  'é'.normalize('NFD'),
  '\u202egfmd',
  'İ'.repeat(150),
  'x'.repeat(5_000),
  '*:* OR name:*',
  'a~2 AND (b OR "c',
  '\\',
  '/.*/',
  '[1 TO 9]',
  'gfmd~SUPPORTS~gcm-2017-s3.c1',
];

/** Ids that suit an argument, by its name; `any` suits all others. */
export type Ids = Readonly<Record<string, readonly string[]>>;

/** Makes questions out of the schema alone, with arguments from these ids and from what is strange. */
export function createQueryMaker(schema: GraphQLSchema, random: SeededRandom, ids: Ids) {
  // Half of the questions are meant well, so that answers are tried and not refusals alone.
  let isStrange = false;
  const text = (argument: string) =>
    isStrange && random.chance(0.4) ? random.pick(STRANGE) : random.pick(ids[argument] ?? ids.any ?? []);

  function literal(argument: string, type: GraphQLInputType): string {
    if (isNonNullType(type)) return literal(argument, type.ofType);
    if (isStrange && random.chance(0.05))
      return random.pick(['null', '{}', '[[]]', '1e400', 'TRUE', '-1', '"7"', '99999999999999999999']);
    if (isListType(type))
      return `[${Array.from({ length: random.whole(0, 4) }, () => literal(argument, type.ofType)).join(', ')}]`;
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (type.name === 'Int') return String(random.pick(isStrange ? [0, 1, 100, 101, -1, 2_147_483_647] : [1, 2, 3, 4]));
    if (type.name === 'Boolean') return String(random.chance(0.5));
    return JSON.stringify(text(argument));
  }

  function value(argument: string, type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return value(argument, type.ofType);
    if (isStrange && random.chance(0.08))
      return random.pick([null, {}, [], Number.MAX_SAFE_INTEGER, -0.5, true, [[['x']]], { a: { b: 1 } }]);
    if (isListType(type)) return Array.from({ length: random.whole(0, 5) }, () => value(argument, type.ofType));
    if (isEnumType(type)) return isStrange && random.chance(0.1) ? text(argument) : random.pick(type.getValues()).name;
    if (type.name === 'Int') return random.pick(isStrange ? [0, 1, 100, 1_000, -1, 2 ** 31] : [1, 2, 3, 4]);
    return text(argument);
  }

  function make(): MadeQuery {
    isStrange = random.chance(0.5);
    const variables: Record<string, unknown> = {};
    const declared: string[] = [];
    const argument = (name: string, type: GraphQLInputType): string => {
      if (!random.chance(0.3)) return `${name}: ${literal(name, type)}`;
      const variable = `v${declared.length}`;
      declared.push(`$${variable}: ${type}`);
      if (!isStrange || random.chance(0.95)) variables[variable] = value(name, type);
      return `${name}: $${variable}`;
    };
    const fieldText = (field: GraphQLField<unknown, unknown>, depth: number): string | null => {
      const named = getNamedType(field.type);
      if (!isLeafType(named) && depth <= 0) return null;
      const args = field.args.filter(({ type }) => isNonNullType(type) || random.chance(0.3));
      const written = args.length > 0 ? `(${args.map(({ name, type }) => argument(name, type)).join(', ')})` : '';
      const alias = isStrange && random.chance(0.05) ? `a${random.whole(1, 3)}: ` : '';
      const directive = random.chance(0.03) ? ` @include(if: ${random.chance(0.8)})` : '';
      if (isLeafType(named)) return `${alias}${field.name}${written}${directive}`;
      return `${alias}${field.name}${written}${directive} ${selection(named.name, depth - 1)}`;
    };
    const selection = (typeName: string, depth: number): string => {
      const type = schema.getType(typeName);
      const parts = ['__typename'];
      if (isObjectType(type) || isInterfaceType(type)) {
        const fields = Object.values(type.getFields());
        for (const field of random.some(fields, random.whole(1, 5)))
          parts.push(fieldText(field, depth) ?? '__typename');
      }
      if ((isInterfaceType(type) || isUnionType(type)) && depth > 0) {
        for (const possible of random.some(schema.getPossibleTypes(type), 2)) {
          parts.push(`... on ${possible.name} ${selection(possible.name, depth - 1)}`);
        }
      }
      return `{ ${parts.join(' ')} }`;
    };
    const body = selection('Query', random.whole(1, 7));
    const head = declared.length > 0 ? `query Made(${declared.join(', ')}) ` : '';
    const query = isStrange && random.chance(0.4) ? broken(random, `${head}${body}`) : `${head}${body}`;
    return {
      query,
      variables: isStrange && random.chance(0.1) ? { ...variables, ['__proto__']: 1, other: 'x' } : variables,
    };
  }
  return make;
}

/** A text with something missing, twice, or strange in it. */
function broken(random: SeededRandom, text: string): string {
  const at = random.whole(0, text.length);
  switch (random.whole(0, 5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + random.pick(STRANGE) + text.slice(at);
    case 2:
      return text.replaceAll('}', random.pick(['', '}}', ')', '] }']));
    case 3:
      return `${text} ${text}`;
    case 4:
      return `{ ${'entities { nodes { relations { nodes { source '.repeat(random.whole(1, 200))}`;
    default:
      return `query { ${'...F '.repeat(random.whole(1, 50))} } fragment F on Query { ...F }`;
  }
}
