import { describe, expect, it } from 'vitest';
import { pathColumns } from '../../client/paths/path-columns.ts';

describe('the columns of ways between two things', () => {
  it('are one a step, the far end behind all others', () => {
    const ways = [{ nodes: ['a', 'b', 'z'] }, { nodes: ['a', 'c', 'd', 'z'] }];
    expect(pathColumns(ways)).toEqual([['a'], ['b', 'c'], ['d'], ['z']]);
  });
  it('keep a thing in the column of the first way that has it', () => {
    const ways = [{ nodes: ['a', 'b', 'z'] }, { nodes: ['a', 'c', 'b', 'z'] }];
    expect(pathColumns(ways)).toEqual([['a'], ['b', 'c'], [], ['z']]);
  });
  it('are none where there is no way', () => {
    expect(pathColumns([])).toEqual([]);
  });
});
