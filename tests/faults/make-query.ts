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

/** Makes questions out of the schema alone, with arguments from these ids and from what is strange. */
export function createQueryMaker(schema: GraphQLSchema, random: SeededRandom, ids: readonly string[]) {
  const text = () => (random.chance(0.4) ? random.pick(STRANGE) : random.pick(ids));

  function literal(type: GraphQLInputType): string {
    if (isNonNullType(type)) return literal(type.ofType);
    if (random.chance(0.05))
      return random.pick(['null', '{}', '[[]]', '1e400', 'TRUE', '-1', '"7"', '99999999999999999999']);
    if (isListType(type))
      return `[${Array.from({ length: random.whole(0, 4) }, () => literal(type.ofType)).join(', ')}]`;
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (type.name === 'Int') return String(random.pick([0, 1, 2, 3, 5, 20, 100, 101, -1, 2_147_483_647]));
    if (type.name === 'Boolean') return String(random.chance(0.5));
    return JSON.stringify(text());
  }

  function value(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return value(type.ofType);
    if (random.chance(0.08))
      return random.pick([null, {}, [], Number.MAX_SAFE_INTEGER, -0.5, true, [[['x']]], { a: { b: 1 } }]);
    if (isListType(type)) return Array.from({ length: random.whole(0, 5) }, () => value(type.ofType));
    if (isEnumType(type)) return random.chance(0.9) ? random.pick(type.getValues()).name : text();
    if (type.name === 'Int') return random.pick([0, 1, 5, 20, 100, 1_000, -1, 2 ** 31]);
    return text();
  }

  function make(): MadeQuery {
    const variables: Record<string, unknown> = {};
    const declared: string[] = [];
    const argument = (name: string, type: GraphQLInputType): string => {
      if (!random.chance(0.3)) return `${name}: ${literal(type)}`;
      const variable = `v${declared.length}`;
      declared.push(`$${variable}: ${type}`);
      if (random.chance(0.95)) variables[variable] = value(type);
      return `${name}: $${variable}`;
    };
    const fieldText = (field: GraphQLField<unknown, unknown>, depth: number): string | null => {
      const named = getNamedType(field.type);
      if (!isLeafType(named) && depth <= 0) return null;
      const args = field.args.filter(({ type }) => isNonNullType(type) || random.chance(0.3));
      const written = args.length > 0 ? `(${args.map(({ name, type }) => argument(name, type)).join(', ')})` : '';
      const alias = random.chance(0.05) ? `a${random.whole(1, 3)}: ` : '';
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
    const query = random.chance(0.25) ? broken(random, `${head}${body}`) : `${head}${body}`;
    return { query, variables: random.chance(0.05) ? { ...variables, ['__proto__']: 1, other: text() } : variables };
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
