import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';

/** Most tokens of a query's text: some ten screens of it. */
export const MOST_TOKENS = 3000;
/** Most fields within fields; the longest worked example goes 9 deep. */
export const DEEPEST = 15;
/** Most objects that an answer may hold, reckoned from `first` and `limit` before anything is read. */
export const MOST_OBJECTS = 50_000;

/** What a query asks to be executed. */
interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** The error for a valid query that asks for too much, with what was reckoned and what is allowed; null when it may run. */
export function checkLimits({ schema, document, operationName, variables }: Operation): GraphQLError | null {
  const depth = depthOf(document);
  if (depth > DEEPEST) return tooComplex(`This query goes ${depth} fields deep; at most ${DEEPEST} are answered.`);
  const objects = getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName === undefined ? {} : { operationName }),
    estimators: [estimate],
  });
  if (objects <= MOST_OBJECTS) return null;
  const [reckoned, most] = [objects, MOST_OBJECTS].map((count) => count.toLocaleString('en'));
  return tooComplex(
    `This query may bring ${reckoned} objects; at most ${most} are answered. Ask for smaller pages (first, limit) or fewer lists within lists.`,
  );
}

function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400, spec: true } } });
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
};
const PLAIN_LIST = 5;

/** Objects that a field may bring: none for a number or a text, one for an object, a page's length for a page of them. */
function estimate({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const named = getNamedType(field.type);
  if (isLeafType(named) || named.name.startsWith('__')) return 0;
  const one = 1 + childComplexity;
  const asked: unknown = args.limit ?? args.first;
  if (typeof asked === 'number') return asked * one;
  if (!isListType(getNullableType(field.type)) || PAGES.test(type.name)) return one;
  return one * (LIST_LENGTHS[`${type.name}.${field.name}`] ?? PLAIN_LIST);
}

/** How deep the fields of a document go, introspection left out; fragments count where they are spread. */
function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const known = new Map<string, number>();
  const depth = (selections: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const node of selections?.selections ?? []) {
      if (node.kind === Kind.FIELD) {
        if (!node.name.value.startsWith('__')) deepest = Math.max(deepest, 1 + depth(node.selectionSet));
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        deepest = Math.max(deepest, depth(node.selectionSet));
      } else {
        const name = node.name.value;
        if (!known.has(name)) known.set(name, depth(fragments.get(name)?.selectionSet));
        deepest = Math.max(deepest, known.get(name) ?? 0);
      }
    }
    return deepest;
  };
  return Math.max(
    0,
    ...document.definitions.map((node) => (node.kind === Kind.OPERATION_DEFINITION ? depth(node.selectionSet) : 0)),
  );
}
