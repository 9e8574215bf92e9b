import { useEffect, useRef } from 'preact/hooks';
import { KindMark } from '../kinds/kind-mark.tsx';
import { GoLink, ThingLink } from '../shared/go-link.tsx';
import { place } from '../state.ts';
import type { Axes } from './axes.ts';
import { CellMark } from './cell-mark.tsx';
import { type Cell, cellWords } from './cell-words.ts';
import { sortRows } from './sort-rows.ts';
import { cellsByRow, columnsInOrder, type MatrixAnswer, stretches } from './stretches.ts';

type Line = MatrixAnswer['rows'][number];

/** Names longer than this are given by their label, so that rows stay one line high. */
const LONG_NAME = 34;

interface MatrixTableProps {
  readonly matrix: MatrixAnswer;
  readonly axes: Axes;
  readonly title: string;
}

/** The table itself: heads that stay in sight and sort, a link in each cell that counts something. */
export function MatrixTable({ matrix, axes, title }: MatrixTableProps) {
  const { order } = place.value;
  const { rowWords, columnWords, meets } = axes;
  const cells = cellsByRow(matrix.cells);
  const { columns, empty } = columnsInOrder(matrix);
  const rows = sortRows(
    matrix.rows.map(({ entity, filled }) => ({ id: entity.id, label: entity.label, filled, entity })),
    new Map(
      [...cells].map(([id, row]) => [
        id,
        new Map([...row].map(([column, { count, about }]) => [column, { count, about: about.length }])),
      ]),
    ),
    order,
  );
  return (
    <table class="matrix" lang="en">
      <caption class="meta">
        <span>
          {title}: {meets}. {rows.length} {rowWords}, {columns.length} {columnWords}
          {empty > 0 && `; ${empty} of them hold nothing and stand hatched at the end`}.
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col" class="corner" aria-sort={order === 'name' ? 'ascending' : undefined}>
            <Sorters rowWords={rowWords} />
          </th>
          {columns.map(({ entity, filled }) => (
            <ColumnHead key={entity.id} entity={entity} filled={filled} />
          ))}
          <th scope="col" class="total" aria-sort={order === null ? 'descending' : undefined}>
            <GoLink class="sort" to={{ order: null }}>
              {columnWords.split(' ')[0]}
            </GoLink>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, entity, filled }) => (
          <tr key={id} class={cells.has(id) ? '' : 'empty-row'}>
            <th scope="row">
              <span class="row-head">
                <KindMark kind={entity.__typename} size={11} filled={filled > 0} />
                <ThingLink id={id} title={entity.name}>
                  {entity.name.length > LONG_NAME ? entity.label : entity.name}
                </ThingLink>
              </span>
            </th>
            {stretches(columns, cells.get(id)).map(({ column, cell, wide, hatched }) =>
              cell === null ? (
                <td key={column.id} colSpan={wide} class={hatched ? 'hatched' : ''} />
              ) : (
                <CellOf key={column.id} cell={cell} row={entity} column={column} />
              ),
            )}
            <td class="total">{filled === 0 ? 'none' : filled}</td>
          </tr>
        ))}
      </tbody>
      {matrix.measure === 'SUPPORT' && (
        <tfoot>
          <tr>
            <th scope="row">Recommendations that name one</th>
            {columns.map(({ entity, naming, recommendations }) => (
              <td key={entity.id} class={naming === 0 ? 'none-naming' : ''}>
                {naming}/{recommendations}
              </td>
            ))}
            <td class="total">
              {total(columns.map(({ naming }) => naming))}/
              {total(columns.map(({ recommendations }) => recommendations))}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function ColumnHead({ entity, filled }: { readonly entity: Line['entity']; readonly filled: number }) {
  const sorted = place.value.order === entity.id;
  const isOpen = place.value.cell?.column === entity.id;
  const letter = entity.__typename === 'Theme' ? entity.letter : null;
  return (
    <th
      scope="col"
      class={[filled === 0 ? 'hatched' : '', isOpen ? 'open-column' : ''].join(' ')}
      aria-sort={sorted ? 'descending' : undefined}
    >
      <GoLink
        class="sort column-head"
        to={{ order: sorted ? null : entity.id }}
        title={`${entity.name}. Sort by this column.`}
      >
        {letter === null ? (
          <KindMark kind={entity.__typename} size={12} filled={filled > 0} />
        ) : (
          <span class={filled > 0 ? 'letter' : 'letter hollow'}>{letter}</span>
        )}
        <span class="column-label">{entity.label}</span>
      </GoLink>
    </th>
  );
}

interface CellOfProps {
  readonly cell: Cell;
  readonly row: Line['entity'];
  readonly column: Line['entity'];
}

function CellOf({ cell, row, column }: CellOfProps) {
  const at = { row: row.id, column: column.id };
  const open = place.value.cell?.row === at.row && place.value.cell.column === at.column;
  const box = useRef<HTMLTableCellElement>(null);
  // A link may open a cell that lies beyond the edge of a narrow page.
  useEffect(() => {
    if (open) box.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open]);
  return (
    <td ref={box} class="meeting">
      <GoLink
        class="cell-link"
        to={{ cell: open ? null : at }}
        title={`${row.label} × ${column.label}: ${cellWords(cell)}`}
        current={open}
      >
        <CellMark cell={cell} />
        <span class="visually-hidden">{cellWords(cell)}</span>
      </GoLink>
    </td>
  );
}

function Sorters({ rowWords }: { readonly rowWords: string }) {
  const { order } = place.value;
  const orders = [
    { to: null, word: 'fullest first' },
    { to: 'name', word: 'by name' },
    { to: 'text', word: 'by kind' },
  ];
  return (
    <>
      {rowWords.charAt(0).toUpperCase() + rowWords.slice(1)}:{' '}
      {orders.map(({ to, word }, i) => (
        <span key={word}>
          {i > 0 && ' · '}
          <GoLink class={order === to ? 'sort sorted' : 'sort'} to={{ order: to }} current={order === to}>
            {word}
          </GoLink>
        </span>
      ))}
    </>
  );
}

function total(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
}
