import { describe, expect, it } from 'vitest';
import { dataOf } from './ask.ts';

describe('a document', () => {
  it('tells its sections as a tree and all its passages in reading order', async () => {
    const query = `{ documents { id order shortTitle sections { id parent { id } sections { id number parent { id } } } passages { id } } }`;
    expect(await dataOf(query)).toEqual({
      documents: [
        {
          id: 'gcm-2017-s3',
          order: 0,
          shortTitle: 'third informal thematic session',
          sections: [
            {
              id: 'gcm-2017-s3.III',
              parent: null,
              sections: [
                { id: 'gcm-2017-s3.III.c', number: 'c', parent: { id: 'gcm-2017-s3.III' } },
                { id: 'gcm-2017-s3.III.d', number: 'd', parent: { id: 'gcm-2017-s3.III' } },
              ],
            },
          ],
          passages: ['III.c.title', 'III.c.p1', 'III.c.1', 'III.c.2', 'III.d.1'].map((id) => ({
            id: `gcm-2017-s3.${id}`,
          })),
        },
        {
          id: 'gcm-2017-s4',
          order: 1,
          shortTitle: 'fourth informal thematic session',
          sections: [{ id: 'gcm-2017-s4.III.c', parent: null, sections: [] }],
          passages: [{ id: 'gcm-2017-s4.III.c.1' }],
        },
      ],
    });
  });

  it('is found by its id, as a section and a passage are', async () => {
    const query = `{ document: node(id: "gcm-2017-s4") { __typename id } section: node(id: "gcm-2017-s3.III.c") { __typename id } passage: node(id: "gcm-2017-s3.III.c.1") { __typename id } }`;
    expect(await dataOf(query)).toEqual({
      document: { __typename: 'Document', id: 'gcm-2017-s4' },
      section: { __typename: 'Section', id: 'gcm-2017-s3.III.c' },
      passage: { __typename: 'Passage', id: 'gcm-2017-s3.III.c.1' },
    });
  });
});

describe('a passage', () => {
  it('tells its place, its lines, its sentences and what was taken from them', async () => {
    const query = `{ node(id: "gcm-2017-s3.III.c.title") { ... on Passage {
      kind text lines { first last } lineStarts { offset line } sentences { text start end reason lines { first last } }
      section { title } document { id } mentions { id } relations { id }
    } } }`;
    const title = 'Role of existing mechanisms in furthering governance of migration';
    expect(await dataOf(query)).toEqual({
      node: {
        kind: 'HEADING',
        text: title,
        lines: { first: 201, last: 201 },
        lineStarts: [{ offset: 0, line: 201 }],
        sentences: [{ text: title, start: 0, end: 65, reason: 'layout', lines: { first: 201, last: 201 } }],
        section: { title },
        document: { id: 'gcm-2017-s3' },
        mentions: [],
        relations: [{ id: 'gcm-2017-s3.c1~ADDRESSES~existing-mechanisms' }],
      },
    });
  });

  it('tells what is spoken of in it, word by word', async () => {
    const query =
      '{ node(id: "gcm-2017-s3.III.c.p1") { ... on Passage { mentions { text start end entity { id } } } } }';
    expect(await dataOf(query)).toEqual({
      node: {
        mentions: [
          { text: 'Delegations', start: 0, end: 11, entity: { id: 'delegations' } },
          { text: 'GFMD', start: 28, end: 32, entity: { id: 'gfmd' } },
        ],
      },
    });
  });
});
