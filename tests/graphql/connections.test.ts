import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../../server/graphql/cursor.ts';
import { dataOf } from './ask.ts';

const page = z.object({
  entities: z.object({
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

describe('a connection', () => {
  it('tells its edges, its nodes, where the page stands and how many there are over all', async () => {
    const query = `{ relations(first: 2) {
      edges { cursor node { id } } nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } }`;
    const [first, second] = ['rcps~SUPPORTS~gcm-2017-s3.c1', 'gfmd~SUBJECT_OF~gcm-2017-s3.c2'];
    const cursors = ['cmNwc35TVVBQT1JUU35nY20tMjAxNy1zMy5jMQ', 'Z2ZtZH5TVUJKRUNUX09GfmdjbS0yMDE3LXMzLmMy'];
    expect(await dataOf(query)).toEqual({
      relations: {
        edges: [
          { cursor: cursors[0], node: { id: first } },
          { cursor: cursors[1], node: { id: second } },
        ],
        nodes: [{ id: first }, { id: second }],
        totalCount: 10,
        pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: cursors[0], endCursor: cursors[1] },
      },
    });
  });

  it.each([1, 2, 5, 12, 13, 100])('gives each row once, whole and in order, in pages of %i', async (first) => {
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const query: string = `{ entities(first: ${first}, after: ${JSON.stringify(after)}) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
      const { entities } = page.parse(await dataOf(query));
      ids.push(...entities.nodes.map(({ id }) => id));
      after = entities.pageInfo.endCursor;
      more = entities.pageInfo.hasNextPage;
    }
    expect(ids).toHaveLength(13);
    expect(new Set(ids).size).toBe(13);
    expect(ids[0]).toBe('delegations');
    expect(ids[12]).toBe('role-of-the-gfmd');
  });

  it('has no cursors and no next page when nothing is let through', async () => {
    const query = `{ entities(text: "nowhere") { edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    expect(await dataOf(query)).toEqual({
      entities: {
        edges: [],
        totalCount: 0,
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      },
    });
  });

  it('goes on within a row, after the cursor that the row gave', async () => {
    const after = encodeCursor('gfmd~SUBJECT_OF~gcm-2017-s3.c2');
    const query = `{ node(id: "gfmd") { ... on Entity { relations(first: 1, after: "${after}") { nodes { id } pageInfo { hasPreviousPage hasNextPage } } } } }`;
    expect(await dataOf(query)).toEqual({
      node: {
        relations: {
          nodes: [{ id: 'delegations~TAKES_POSITION_ON~gfmd' }],
          pageInfo: { hasPreviousPage: true, hasNextPage: true },
        },
      },
    });
  });
});

describe('a cursor', () => {
  it('stands for any id, and gives it back', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        expect(decodeCursor(encodeCursor(id))).toBe(id);
      }),
    );
  });

  it.each(['', '=', 'a', 'Zm9v=', ' Zm9v', '%%%', '////'])('is not %j', (text) => {
    expect(decodeCursor(text)).toBeNull();
  });
});
