import { describe, expect, it } from 'vitest';
import type { Cell } from '../../client/matrix/cell-words.ts';
import { columnsInOrder, stretches } from '../../client/matrix/stretches.ts';

const entity = (id: string) => ({ __typename: 'Theme' as const, id, name: id, label: id, letter: null });
const column = (id: string, filled: number) => ({ entity: entity(id), filled, recommendations: null, naming: null });
const cellAt = (id: string): Cell => ({
  count: 1,
  row: { id: 'row' },
  column: { id },
  byDirectness: [],
  byStance: [],
  about: [],
});

describe('a row of the matrix', () => {
  it('tells what is empty in one wide cell, and begins anew where no row holds anything', () => {
    const columns = [column('a', 1), column('b', 1), column('c', 1), column('d', 0), column('e', 0)];
    const told = stretches(columns, new Map([['b', cellAt('b')]]));
    expect(told.map(({ column: { id }, wide, hatched, cell }) => [id, wide, hatched, cell?.count ?? null])).toEqual([
      ['a', 1, false, null],
      ['b', 1, false, 1],
      ['c', 1, false, null],
      ['d', 2, true, null],
    ]);
  });

  it('of many columns has all, those that hold nothing last', () => {
    const many = Array.from({ length: 30 }, (_, i) => column(`c${i}`, i % 2));
    const { columns, empty } = columnsInOrder({ columns: many });
    expect(columns).toHaveLength(30);
    expect(empty).toBe(15);
    expect(columns.slice(15).every(({ filled }) => filled === 0)).toBe(true);
  });

  it('of few columns keeps the order of the document', () => {
    const few = [column('a', 0), column('b', 2)];
    expect(columnsInOrder({ columns: few })).toEqual({ columns: few, empty: 0 });
  });
});
