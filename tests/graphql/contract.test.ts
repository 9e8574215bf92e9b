import { type GraphQLNamedType, isEnumType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../server/graphql/schema.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** Everything of a type that GraphiQL shows a description of: "Recommendation.relations(first)". */
function describedIn(type: GraphQLNamedType): Described[] {
  const parts: Described[] = [type];
  if (isEnumType(type)) parts.push(...type.getValues().map((value) => under(type.name, value)));
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      parts.push({ name, description: field.description });
      parts.push(...field.args.map((arg) => ({ name: `${name}(${arg.name})`, description: arg.description })));
    }
  }
  return parts;
}

function under(owner: string, { name, description }: Described): Described {
  return { name: `${owner}.${name}`, description };
}

/** Words that a name alone does not tell; short ones and articles count for nothing. */
function tellingWords({ name, description }: Described): readonly string[] {
  const own: readonly string[] = name.toLowerCase().match(/[a-z]+/g) ?? [];
  const words: readonly string[] = (description ?? '').toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.filter((word) => word.length > 2 && !own.includes(word) && !['the', 'this', 'list'].includes(word));
}

describe('the published contract', () => {
  it.each(types)('says of $name and of all its parts more than their names do', (type) => {
    const silent = describedIn(type).filter((part) => tellingWords(part).length < 2);
    expect(silent.map(({ name, description }) => `${name}: ${description}`)).toEqual([]);
  });

  it.each(types)('describes $name in whole sentences', (type) => {
    const cutShort = describedIn(type).filter(({ description }) => !/[.?]\)?$/.test(description ?? ''));
    expect(cutShort.map(({ name, description }) => `${name}: ${description}`)).toEqual([]);
  });

  it('has every question and type that clients rely on', () => {
    const named = ['Actor', 'Mechanism', 'Theme', 'Event', 'Place', 'Recommendation', 'Issue', 'Position', 'Document'];
    const parts = [
      'Section',
      'Passage',
      'Relation',
      'Evidence',
      'Mention',
      'LineRange',
      'Consensus',
      'Path',
      'Subgraph',
    ];
    const missing = [...named, ...parts].filter((name) => schema.getType(name) === undefined);
    expect(missing).toEqual([]);
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(
      expect.arrayContaining([
        ...['node', 'entities', 'recommendations', 'relations', 'documents', 'search'],
        ...['neighbourhood', 'paths', 'issues', 'ontology', 'statistics'],
      ]),
    );
  });

  it('only reads: there are no mutations and no subscriptions', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });
});
