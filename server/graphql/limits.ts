import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  Kind,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { measure } from './measure-document.ts';

/** Most tokens of a query's text: some ten screens of it. */
export const MOST_TOKENS = 3000;
/** Most fields within fields; the longest worked example goes 8 deep. */
const DEEPEST = 15;
/** Most objects that an answer may hold, reckoned from `first` and `limit` before anything is read; a value under a name of its own counts too. */
const MOST_OBJECTS = 50_000;
/** Most fields under names of their own, and most directives: no question needs more, and each is work before it is answered. */
const MOST_ALIASES = 100;
const MOST_DIRECTIVES = 100;
/** What one look at the schema counts at least, however little of it is asked for. */
const SCHEMA_OBJECTS = 2_000;
/** What a value counts that is as long as many objects: a whole text as much as its passages. */
export const LONG_VALUES: Readonly<Record<string, number>> = { 'Document.text': 300 };

/** What a query asks to be executed. */
interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** What queries that may run were reckoned to cost, by their text as it was read, and by the numbers in their variables: words count nothing. */
const reckoned = new WeakMap<DocumentNode, Map<string, number>>();
/** Most of them kept for one text, and longest that are. */
const MOST_KEPT = 50;
const LONGEST_KEPT = 500;

/** What a query was reckoned to cost, in objects, and the error where it asks for too much; null when it may run. */
export interface Reckoned {
  readonly cost: number;
  readonly error: GraphQLError | null;
}

/**
 * Reckons a valid query before anything is read; once for each text and mix of numbers.
 * @throws {GraphQLError} where its variables can't be meant; unless another such was reckoned before, then whoever executes it tells
 */
export function checkLimits(operation: Operation): Reckoned {
  const { document, operationName = null, variables } = operation;
  const known = reckoned.get(document) ?? new Map<string, number>();
  const key = keyOf(operationName, variables);
  const cost = key === null ? undefined : known.get(key);
  if (cost !== undefined) return { cost, error: null };
  const answer = reckon(operation);
  const isKept = key !== null && answer.error === null && known.size < MOST_KEPT && key.length <= LONGEST_KEPT;
  if (isKept) reckoned.set(document, known.set(key, answer.cost));
  return answer;
}

/** What tells apart questions in the same words; null where variables hold more than numbers, words and lists of words. */
function keyOf(operationName: string | null, variables: Record<string, unknown>): string | null {
  const parts: unknown[] = [operationName];
  for (const [name, value] of Object.entries(variables)) {
    const isWords = Array.isArray(value) && value.every((word) => typeof word === 'string');
    if (typeof value === 'object' && value !== null && !isWords) return null;
    parts.push(name, isWords || typeof value === 'string' ? '' : value);
  }
  return JSON.stringify(parts);
}

function reckon({ schema, document, operationName, variables }: Operation): Reckoned {
  const { depth, aliases, directives } = measure(document);
  if (depth > DEEPEST) {
    return refused(depth, DEEPEST, `This query goes ${depth} fields deep; at most ${DEEPEST} are answered.`);
  }
  if (aliases > MOST_ALIASES) {
    const message = `This query gives ${aliases} fields a name of their own; at most ${MOST_ALIASES} are answered.`;
    return refused(aliases, MOST_ALIASES, message);
  }
  if (directives > MOST_DIRECTIVES) {
    const message = `This query has ${directives} directives; at most ${MOST_DIRECTIVES} are answered.`;
    return refused(directives, MOST_DIRECTIVES, message);
  }
  if (operationName !== undefined && !hasOperation(document, operationName)) return { cost: 0, error: null };
  const objects = getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName === undefined ? {} : { operationName }),
    estimators: [estimate],
  });
  if (objects <= MOST_OBJECTS) return { cost: objects, error: null };
  const [cost, most] = [objects, MOST_OBJECTS].map((count) => count.toLocaleString('en'));
  const message = `This query may bring ${cost} objects; at most ${most} are answered. Ask for smaller pages (first, limit) or fewer lists within lists.`;
  return refused(objects, MOST_OBJECTS, message);
}

function refused(cost: number, limit: number, message: string): Reckoned {
  return { cost, error: tooComplex(cost, limit, message) };
}

/** The error for a query over a limit. */
export function tooComplex(cost: number, limit: number, message: string): GraphQLError {
  const http = { status: 400, spec: true };
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', cost, limit, http } });
}

/** A name that no operation has is told when the query is executed. */
function hasOperation(document: DocumentNode, name: string): boolean {
  return document.definitions.some((node) => node.kind === Kind.OPERATION_DEFINITION && node.name?.value === name);
}

/** Types whose lists are as long as the page or limit asked for, which the field that leads to them has already counted. */
const PAGES = /Connection$|^SearchResult$|^Subgraph$/;
/** How long a plain list is taken to be, where the answer is not cut to a number asked for. */
const LIST_LENGTHS: Readonly<Record<string, number>> = {
  'Document.passages': 300,
  'Document.sections': 10,
  'Coverage.sentences': 300,
  'Matrix.cells': 100,
  'Matrix.rows': 100,
  'Matrix.columns': 20,
  'Gaps.areas': 13,
  'Gaps.mechanisms': 50,
  'Gaps.recommendations': 50,
  'CertificateScope.passages': 60,
  'CertificateScope.mechanisms': 20,
  'Query.without': 20,
  '__Schema.types': 100,
  '__Type.fields': 8,
  '__Field.args': 2,
};
const PLAIN_LIST = 5;

/** Objects that a field may bring: none for a number or a text, one for an object, a page's length for a page of them. */
function estimate({ type, field, node, args, childComplexity }: ComplexityEstimatorArgs): number {
  const named = getNamedType(field.type);
  const place = `${type.name}.${field.name}`;
  if (isLeafType(named)) return LONG_VALUES[place] ?? (node.alias === undefined ? 0 : 1);
  const one = 1 + childComplexity;
  if (field.name.startsWith('__')) return Math.max(SCHEMA_OBJECTS, one);
  const asked: unknown = args.limit ?? args.first;
  if (typeof asked === 'number') return asked * one;
  if (!isListType(getNullableType(field.type)) || PAGES.test(type.name)) return one;
  return one * (LIST_LENGTHS[place] ?? PLAIN_LIST);
}
