import { describe, expect, it } from 'vitest';
import { sortRows } from '../../client/matrix/sort-rows.ts';

const rows = [
  { id: 'rcps', label: 'RCPs', filled: 1 },
  { id: 'gfmd', label: 'GFMD', filled: 1 },
  { id: 'idm', label: 'IDM', filled: 0 },
  { id: 'report', label: 'Sutherland Report', filled: 2 },
];
const cells = new Map([
  ['rcps', new Map([['c', { count: 1, about: 0 }]])],
  ['gfmd', new Map([['c', { count: 1, about: 3 }]])],
  [
    'report',
    new Map([
      ['d', { count: 1, about: 0 }],
      ['h', { count: 1, about: 0 }],
    ]),
  ],
  ['idm', new Map([['d', { count: 0, about: 2 }]])],
]);
const order = (by: string | null) => sortRows(rows, cells, by).map(({ id }) => id);

describe('the rows of a matrix', () => {
  it('stand the fullest first, what is only about them weighing least', () => {
    expect(order(null)).toEqual(['report', 'gfmd', 'rcps', 'idm']);
  });

  it('stand by name, or as they came', () => {
    expect(order('name')).toEqual(['gfmd', 'idm', 'rcps', 'report']);
    expect(order('text')).toEqual(['rcps', 'gfmd', 'idm', 'report']);
  });

  it('stand by what they hold in one column, then the fullest first', () => {
    expect(order('d')).toEqual(['report', 'idm', 'rcps', 'gfmd']);
  });
});
