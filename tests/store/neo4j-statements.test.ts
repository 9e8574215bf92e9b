import { describe, expect, it } from 'vitest';
import type { Graph } from '../../server/knowledge/graph.ts';
import type { LookedUp } from '../../server/store/look-up-words.ts';
import { checkGraph, UnfitGraphError } from '../../server/store/neo4j/check-graph.ts';
import { linksOf } from '../../server/store/neo4j/graph-links.ts';
import { nodesOf } from '../../server/store/neo4j/graph-nodes.ts';
import { luceneNames, luceneQuery } from '../../server/store/neo4j/lucene.ts';
import { toParameters } from '../../server/store/neo4j/whole-numbers.ts';
import { generateGraph } from '../support/generate-graph.ts';

const graph = generateGraph({ seed: 1, entities: 40, documents: 1, relations: 20 });

describe('a graph for Neo4j', () => {
  const check = (changed: Graph) => () => checkGraph(changed, nodesOf(changed), linksOf(changed));
  const refusal = (finding: string) => new UnfitGraphError(`The graph can't be put into Neo4j:\n  ${finding}`);

  it('is fit when it hangs together', () => {
    expect(check(graph)).not.toThrow();
  });

  it('is refused when a relation type could not stand in the text of a statement', () => {
    const [type] = graph.relationTypes;
    const odd = type === undefined ? [] : [{ ...type, id: 'X]->() DETACH DELETE' }];
    expect(check({ ...graph, relationTypes: [...graph.relationTypes, ...odd] })).toThrow(
      refusal('relation type "X]->() DETACH DELETE": capitals, digits and _ only'),
    );
  });

  it('is refused when a relation type bears the name of a tie of the text', () => {
    const [type] = graph.relationTypes;
    const odd = type === undefined ? [] : [{ ...type, id: 'MENTIONS' }];
    expect(check({ ...graph, relationTypes: [...graph.relationTypes, ...odd] })).toThrow(
      refusal('relation type MENTIONS: the name is taken by what ties text and evidence'),
    );
  });

  it('is refused when two entities have one id', () => {
    const [entity] = graph.entities;
    const twice = entity === undefined ? [] : [{ ...entity, passage: null, documents: [] }];
    expect(check({ ...graph, entities: [...graph.entities, ...twice] })).toThrow(
      refusal(`Entity ${entity?.id}: there are two of this id`),
    );
  });

  it('is refused when an end of a relation is not there, and when its id does not begin with its source', () => {
    const [relation, ...rest] = graph.relations;
    const odd = relation === undefined ? [] : [{ ...relation, id: 'x~CITES~nobody', source: 'x', target: 'y' }];
    const { type } = relation ?? {};
    expect(check({ ...graph, relations: [...odd, ...rest] })).toThrow(
      refusal(
        `${type} from Entity x to Entity y: there is no Entity x\n  ${type} from Entity x to Entity y: there is no Entity y`,
      ),
    );
    const renamed = relation === undefined ? [] : [{ ...relation, id: 'other' }];
    expect(check({ ...graph, relations: [...renamed, ...rest] })).toThrow(
      refusal(`relation other: its id must begin with its source and a tilde, "${relation?.source}~"`),
    );
  });
});

describe('a Lucene query', () => {
  const word = (...terms: string[]): LookedUp => ({ word: terms[0] ?? '', term: terms[0] ?? '', terms, isNear: false });

  it('asks for some term of every word, in every property, with its weight', () => {
    expect(luceneQuery([word('global'), word('forum', 'fora')], { nameTerms: 4, textTerms: 1 }, 'every')).toBe(
      '+(nameTerms:"global"^4 textTerms:"global"^1) +(nameTerms:"forum"^4 textTerms:"forum"^1 nameTerms:"fora"^4 textTerms:"fora"^1)',
    );
  });

  it('asks for some word where not every one is wanted, past those that are nowhere', () => {
    expect(luceneQuery([word(), word('forum')], { nameTerms: 4 }, 'some')).toBe('(nameTerms:"forum"^4)');
  });

  it('is none where a word that is wanted is nowhere, or no word is asked', () => {
    expect(luceneQuery([word(), word('forum')], { nameTerms: 4 }, 'every')).toBeNull();
    expect(luceneQuery([], { nameTerms: 4 }, 'some')).toBeNull();
  });

  it('of names holds each in quotes, whatever signs are in it', () => {
    expect(luceneNames(['global forum', 'a "b" \\ c'])).toBe('"global forum" "a \\"b\\" \\\\ c"');
  });

  it('never has more clauses than Lucene takes', () => {
    const many = Array.from({ length: 3_000 }, (_, i) => word(`w${i}`, `v${i}`));
    const query = luceneQuery(many, { a: 1, b: 1, c: 1 }, 'some') ?? '';
    expect(query.match(/:/g)?.length).toBe(900);
  });
});

describe('the values of a statement', () => {
  it('hold whole numbers as integers, at any depth, and the rest as it is', () => {
    const { rows, share, text, none } = toParameters({ rows: [{ order: 3 }], share: 0.5, text: '3', none: null });
    expect(String(JSON.stringify(rows))).toBe('[{"order":{"low":3,"high":0}}]');
    expect([share, text, none]).toEqual([0.5, '3', null]);
  });
});
