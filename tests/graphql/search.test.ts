import { describe, expect, it } from 'vitest';
import { dataOf } from './ask.ts';

describe('a search', () => {
  it('looks in entities, recommendations and passages, and tells where the words stand', async () => {
    const query = `{ search(text: "rcp") { text found
      entities { node { id } matches { field in text start end } }
      recommendations { node { number } matches { field text start end } }
      passages { node { id } matches { field text start end } }
      searched { documents passages formsTried }
    } }`;
    expect(await dataOf(query)).toEqual({
      search: {
        text: 'rcp',
        found: true,
        entities: [
          { node: { id: 'rcps' }, matches: [{ field: 'ABBREVIATION', in: 'RCPs', text: 'RCPs', start: 0, end: 4 }] },
        ],
        recommendations: [{ node: { number: 'c1' }, matches: [{ field: 'NAME', text: 'RCPs', start: 63, end: 67 }] }],
        passages: [
          { node: { id: 'gcm-2017-s3.III.c.1' }, matches: [{ field: 'TEXT', text: 'RCPs', start: 63, end: 67 }] },
        ],
        searched: { documents: 2, passages: 6, formsTried: ['rcp'] },
      },
    });
  });

  it('that meets only words near to those asked has not found them, and shows what is nearest', async () => {
    const query = `{ search(text: "Suterland") { found entities { node { id } matches { field text } } searched { formsTried } } }`;
    expect(await dataOf(query)).toEqual({
      search: {
        found: false,
        entities: [{ node: { id: 'sutherland-report' }, matches: [{ field: 'NAME', text: 'Sutherland' }] }],
        searched: { formsTried: ['suterland', 'sutherland'] },
      },
    });
  });

  it('that finds nothing says what was searched, and in which version', async () => {
    const query = `{ search(text: "remittances") { found entities { score } recommendations { score } passages { score } searched { documents passages version formsTried } } }`;
    expect(await dataOf(query)).toEqual({
      search: {
        found: false,
        entities: [],
        recommendations: [],
        passages: [],
        searched: {
          documents: 2,
          passages: 6,
          version: 'abcdef0123456789'.repeat(4),
          formsTried: ['remittances', 'remittance'],
        },
      },
    });
  });

  it('keeps to the kinds asked for, and looks in passages all the same', async () => {
    const query = `{ search(text: "GFMD", kinds: ["Issue"]) { entities { node { id } } recommendations { node { id } } passages { node { id } } } }`;
    expect(await dataOf(query)).toEqual({
      search: {
        entities: [{ node: { id: 'role-of-the-gfmd' } }],
        recommendations: [],
        passages: [
          { node: { id: 'gcm-2017-s4.III.c.1' } },
          { node: { id: 'gcm-2017-s3.III.c.p1' } },
          { node: { id: 'gcm-2017-s3.III.c.2' } },
        ],
      },
    });
  });
});
