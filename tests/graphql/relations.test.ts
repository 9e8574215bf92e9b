import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { dataOf } from './ask.ts';
import { realGraph } from './examples.ts';

describe('a relation', () => {
  it('tells both ends, both ways to read it, how it is known, who said so and in which words', async () => {
    const query = `{ node(id: "delegations~TAKES_POSITION_ON~gfmd") { __typename ... on Relation {
      type { id label inverse count } source { id } target { id } basis stance contested role rule note documents { id }
      consensus { spread agreement label phrase } attributedTo { id } derivedFrom { id }
      evidence { id quote start end stance lines { first last } voices { id } consensus { phrase } passage { id } }
    } } }`;
    expect(await dataOf(query)).toEqual({
      node: {
        __typename: 'Relation',
        type: {
          id: 'TAKES_POSITION_ON',
          label: 'takes position on',
          inverse: 'inverse of takes position on',
          count: 1,
        },
        source: { id: 'delegations' },
        target: { id: 'gfmd' },
        basis: 'STATED',
        stance: 'QUESTIONS',
        contested: false,
        role: null,
        rule: null,
        note: null,
        documents: [{ id: 'gcm-2017-s3' }],
        consensus: { spread: null, agreement: 3, label: 'general convergence', phrase: 'General convergence' },
        attributedTo: [{ id: 'delegations' }],
        derivedFrom: [],
        evidence: [
          {
            id: 'delegations~TAKES_POSITION_ON~gfmd#1',
            quote: 'the role of the GFMD needs further discussion',
            start: 123,
            end: 168,
            stance: 'QUESTIONS',
            lines: { first: 203, last: 203 },
            voices: [{ id: 'delegations' }],
            consensus: { phrase: 'General convergence' },
            passage: { id: 'gcm-2017-s3.III.c.p1' },
          },
        ],
      },
    });
  });

  it('has no consensus where the text grades none', async () => {
    const query =
      '{ relations(types: ["SUPPORTS"]) { nodes { role contested consensus { label } evidence { quote consensus { label } } } } }';
    expect(await dataOf(query)).toEqual({
      relations: {
        nodes: [
          {
            role: 'MEANS',
            contested: false,
            consensus: null,
            evidence: [{ quote: 'including the RCPs', consensus: null }],
          },
          {
            role: 'ORIGIN',
            contested: true,
            consensus: null,
            evidence: [{ quote: 'as proposed in the Sutherland Report', consensus: null }],
          },
        ],
      },
    });
  });

  it('is listed by type, basis, stance and document', async () => {
    const query = `{
      derived: relations(basis: [INFERRED]) { nodes { id rule } }
      laidOut: relations(basis: [STRUCTURAL]) { totalCount }
      doubted: relations(stance: [QUESTIONS, SUPPORTS]) { totalCount }
      later: relations(documents: ["gcm-2017-s4"], types: ["SUBJECT_OF"]) { totalCount }
    }`;
    expect(await dataOf(query)).toEqual({
      derived: { nodes: [{ id: 'gcm-2017-s3.c1~ADDRESSES~financing', rule: 'made-up-rule' }] },
      laidOut: { totalCount: 1 },
      doubted: { totalCount: 2 },
      later: { totalCount: 1 },
    });
  });
});

describe('a neighbourhood', () => {
  it('is the piece of the graph around its seeds, and tells what the limit left out', async () => {
    const query = `{ neighbourhood(of: ["gfmd"], limit: 3) { total shown nodes { id } relations { id } } }`;
    expect(await dataOf(query)).toEqual({
      neighbourhood: {
        total: 4,
        shown: 3,
        nodes: [{ id: 'gfmd' }, { id: 'delegations' }, { id: 'gcm-2017-s3.c2' }],
        relations: [{ id: 'gfmd~SUBJECT_OF~gcm-2017-s3.c2' }, { id: 'delegations~TAKES_POSITION_ON~gfmd' }],
      },
    });
  });

  it('reaches only the kinds and by the types asked for', async () => {
    const query = `{ neighbourhood(of: ["gfmd"], depth: 2, kinds: ["Recommendation"], types: ["SUBJECT_OF"]) { nodes { id } } }`;
    expect(await dataOf(query)).toEqual({
      neighbourhood: { nodes: [{ id: 'gfmd' }, { id: 'gcm-2017-s3.c2' }, { id: 'gcm-2017-s4.c1' }] },
    });
  });
});

describe('a path', () => {
  it('tells the entities passed and the relations walked, whichever way they point', async () => {
    const query = `{ paths(from: "rcps", to: "gfmd") { length isLast nodes { id } relations { id } } }`;
    expect(await dataOf(query)).toEqual({
      paths: [
        {
          length: 3,
          isLast: true,
          nodes: [{ id: 'rcps' }, { id: 'gcm-2017-s3.c1' }, { id: 'delegations' }, { id: 'gfmd' }],
          relations: [
            { id: 'rcps~SUPPORTS~gcm-2017-s3.c1' },
            { id: 'delegations~CALLS_FOR~gcm-2017-s3.c1' },
            { id: 'delegations~TAKES_POSITION_ON~gfmd' },
          ],
        },
      ],
    });
  });

  it('tells on the last one whether there are more of them than were asked for', async () => {
    const store = createMemoryStore(realGraph);
    const first = async (most: number) => {
      const { paths } = z
        .object({ paths: z.array(z.object({ isLast: z.boolean() })) })
        .parse(await dataOf(`{ paths(from: "rcps", to: "gfmd", maxLength: 2, first: ${most}) { isLast } }`, store));
      return paths.map(({ isLast }) => isLast);
    };
    expect(await first(2)).toEqual([false, false]);
    const all = await first(100);
    expect(all.length).toBeLessThan(100);
    expect(all).toEqual(all.map((_, i) => i === all.length - 1));
    expect(await first(all.length)).toEqual(all);
    expect(await first(all.length - 1)).toEqual(all.slice(0, -1));
  });

  it('is none where that many steps do not reach', async () => {
    expect(await dataOf('{ paths(from: "rcps", to: "gfmd", maxLength: 2) { length } }')).toEqual({ paths: [] });
  });
});
