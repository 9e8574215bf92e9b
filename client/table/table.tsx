import { useSignal } from '@preact/signals';
import type { Column } from '../address.ts';
import { TakeAwayButton } from '../away/take-away-button.tsx';
import { kindById, reading, typeById, web } from '../data/graph.ts';
import type { Thing, Tie } from '../data/model.ts';
import { shown } from '../data/shown.ts';
import { AgreementMark, SpreadMark } from '../kinds/consensus-mark.tsx';
import { Contested } from '../kinds/contested.tsx';
import { KindMark } from '../kinds/kind-mark.tsx';
import { NameLink } from '../shared/name-link.tsx';
import { go, hrefOf, place } from '../state.ts';
import { BASIS_WORDS, nameOf, STANCE_WORDS, sortThings, sortTies } from './rows.ts';

/** Rows drawn at once; the rest are a click away. */
const AT_ONCE = 400;

/** All that the network holds, in rows: things, or relations. */
export function TableView() {
  const { rows } = place.value;
  const { things, ties } = shown.value;
  return (
    <div class="view table-view">
      <div class="view-head">
        <fieldset class="layouts" aria-label="Rows">
          <button
            type="button"
            class="button"
            aria-pressed={rows === 'things'}
            onClick={() => go({ rows: 'things', sort: null })}
          >
            Things {things.size}
          </button>
          <button
            type="button"
            class="button"
            aria-pressed={rows === 'relations'}
            onClick={() => go({ rows: 'relations', sort: null })}
          >
            Relations {ties.size}
          </button>
        </fieldset>
        <p class="meta" role="status">
          {reading.value.state === 'overview' && 'Reading the other relations … '}
          {things.size} of {web.value.things.size} things, {ties.size} of {web.value.ties.size} relations
        </p>
        <TakeAwayButton />
      </div>
      {rows === 'things' ? <Things /> : <Ties />}
    </div>
  );
}

function Things() {
  const most = useSignal(AT_ONCE);
  const sorted = sortThings(shown.value, place.value.sort);
  return (
    <Scroller
      total={sorted.length}
      most={most.value}
      onMore={() => {
        most.value += AT_ONCE;
      }}
    >
      <table>
        <caption class="visually-hidden">Things that the filters let through</caption>
        <thead>
          <tr>
            <Head column="name">Name</Head>
            <Head column="kind">Kind</Head>
            <Head column="relations">Relations</Head>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, most.value).map((thing) => (
            <ThingRow key={thing.id} thing={thing} />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function ThingRow({ thing }: { readonly thing: Thing }) {
  return (
    <tr aria-current={place.value.selected === thing.id ? 'true' : undefined}>
      <th scope="row">
        <span class="cell">
          <KindMark kind={thing.upper} size={12} />
          <NameLink id={thing.id}>{nameOf(thing)}</NameLink>
          {thing.abbreviation !== null && thing.abbreviation !== thing.name && (
            <span class="meta">{thing.abbreviation}</span>
          )}
        </span>
      </th>
      <td>{kindById.value.get(thing.kind)?.label}</td>
      <td class="number-cell">{shown.value.tiesOf.get(thing.id)?.length ?? 0}</td>
    </tr>
  );
}

function Ties() {
  const most = useSignal(AT_ONCE);
  const sorted = sortTies(shown.value, place.value.sort);
  return (
    <Scroller
      total={sorted.length}
      most={most.value}
      onMore={() => {
        most.value += AT_ONCE;
      }}
    >
      <table>
        <caption class="visually-hidden">
          Relations that the filters let through; the relation's words open what it rests on
        </caption>
        <thead>
          <tr>
            <Head column="from">From</Head>
            <Head column="type">Relation</Head>
            <Head column="to">To</Head>
            <Head column="basis">How we know</Head>
            <Head column="stance">Stance</Head>
            <th scope="col">Consensus</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, most.value).map((tie) => (
            <TieRow key={tie.id} tie={tie} />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function TieRow({ tie }: { readonly tie: Tie }) {
  return (
    <tr aria-current={place.value.selected === tie.id ? 'true' : undefined}>
      <td>
        <End id={tie.source} />
      </td>
      <td>
        <NameLink id={tie.id}>{typeById.value.get(tie.type)?.label ?? tie.type}</NameLink>
        {tie.contested && <Contested />}
      </td>
      <td>
        <End id={tie.target} />
      </td>
      <td>{BASIS_WORDS[tie.basis]}</td>
      <td>{STANCE_WORDS[tie.stance]}</td>
      <td>
        <span class="consensus">
          {tie.spread !== null && <SpreadMark grade={tie.spread} />}
          {tie.agreement !== null && <AgreementMark grade={tie.agreement} />}
          {tie.phrase !== null && <q lang="en">{tie.phrase}</q>}
        </span>
      </td>
    </tr>
  );
}

function End({ id }: { readonly id: string }) {
  const thing = web.value.things.get(id);
  return thing === undefined ? (
    id
  ) : (
    <span class="cell">
      <KindMark kind={thing.upper} size={11} />
      <NameLink id={id}>{nameOf(thing)}</NameLink>
    </span>
  );
}

function Head({ column, children }: { readonly column: Column; readonly children: string }) {
  const sorted = place.value.sort === column;
  return (
    <th scope="col" aria-sort={sorted ? (column === 'relations' ? 'descending' : 'ascending') : undefined}>
      <a
        class="sort"
        href={hrefOf({ sort: column })}
        onClick={(event) => {
          event.preventDefault();
          go({ sort: sorted ? null : column });
        }}
      >
        {children}
        {sorted && <span aria-hidden="true"> {column === 'relations' ? '↓' : '↑'}</span>}
      </a>
    </th>
  );
}

interface ScrollerProps {
  readonly total: number;
  readonly most: number;
  readonly onMore: () => void;
  readonly children: preact.ComponentChildren;
}

function Scroller({ total, most, onMore, children }: ScrollerProps) {
  return (
    <div class="table-scroll">
      {total === 0 ? (
        <p class="empty">The filters let nothing through. “Clear”, in Find, shows all again.</p>
      ) : (
        children
      )}
      {total > most && (
        <p class="more">
          {most} of {total} shown.{' '}
          <button type="button" class="action" onClick={onMore}>
            Show {Math.min(AT_ONCE, total - most)} more
          </button>
        </p>
      )}
    </div>
  );
}
