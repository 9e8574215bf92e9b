import { useSignal } from '@preact/signals';
import networkIcon from 'lucide-static/icons/network.svg?raw';
import routeIcon from 'lucide-static/icons/route.svg?raw';
import { useAnswer } from '../data/answer.ts';
import { letsTie } from '../data/filter.ts';
import { web } from '../data/graph.ts';
import type { Thing } from '../data/model.ts';
import { DetailDocument, type DetailQuery } from '../generated/graphql.ts';
import { PathPicker } from '../paths/path-picker.tsx';
import { GoLink, placeOf } from '../shared/go-link.tsx';
import { Icon } from '../shared/icon.tsx';
import { counted, lineWords } from '../shared/lines.ts';
import { Waiting } from '../shared/waiting.tsx';
import { go, openPassage, place } from '../state.ts';
import { DetailHead } from './detail-head.tsx';
import { groupLines } from './groups.ts';
import { RelationLine } from './relation-line.tsx';

type Found = Extract<NonNullable<DetailQuery['node']>, { readonly relations: unknown }>;

/** What the documents say of one thing: what it is in our words, then its relations by what a reader asks, then where it is named. */
export function ThingDetail({ thing }: { readonly thing: Thing }) {
  const answer = useAnswer(DetailDocument, { id: thing.id });
  const tab = useSignal<'relations' | 'mentions'>('relations');
  const node = answer.value.data?.node;
  const found = node !== undefined && node !== null && 'relations' in node && node.id === thing.id ? node : null;
  const isMiddle = place.value.layout === 'around' && place.value.around === thing.id && place.value.view === 'network';
  const count = found?.relations.totalCount ?? web.value.tiesOf.get(thing.id)?.length ?? 0;
  return (
    <article class="detail-body" aria-label={thing.label}>
      <DetailHead thing={thing} description={found?.description ?? null} kindWords={found?.kind ?? null} />
      {found?.__typename === 'Recommendation' && (
        <p class="meta">
          {found.status === 'LISTED' ? 'Listed for consideration' : 'Told in running text'},{' '}
          {lineWords(found.passage.lines)}
        </p>
      )}
      <div class="detail-actions">
        {!isMiddle && (
          <button
            type="button"
            class="button primary"
            onClick={() => go({ view: 'network', layout: 'around', around: thing.id, unfolded: [], pane: 'main' })}
          >
            <Icon svg={networkIcon} />
            Its network
          </button>
        )}
        {(thing.upper === 'Recommendation' || thing.upper === 'Mechanism') && (
          <GoLink class="button framed" to={placeOf(thing.id)}>
            <Icon svg={routeIcon} />
            {thing.upper === 'Recommendation' ? 'What supports it' : 'What rests on it'}
          </GoLink>
        )}
        <PathPicker from={thing} />
      </div>
      <fieldset class="detail-tabs" aria-label="What is shown of it">
        <button
          type="button"
          aria-pressed={tab.value === 'relations'}
          onClick={() => {
            tab.value = 'relations';
          }}
        >
          Relations {count}
        </button>
        <button
          type="button"
          aria-pressed={tab.value === 'mentions'}
          onClick={() => {
            tab.value = 'mentions';
          }}
        >
          Mentions {found?.mentions.totalCount ?? ''}
        </button>
      </fieldset>
      <Waiting answer={answer.value} what={`what the documents say of ${thing.label}`} />
      {found !== null && tab.value === 'relations' && <Relations found={found} />}
      {found !== null && tab.value === 'mentions' && <Mentions found={found} />}
    </article>
  );
}

function Relations({ found }: { readonly found: Found }) {
  const passing = found.relations.nodes.filter(({ id }) => {
    const tie = web.value.ties.get(id);
    return tie === undefined || letsTie(tie, place.value);
  });
  const hidden = found.relations.nodes.length - passing.length;
  const cut = found.relations.totalCount - found.relations.nodes.length;
  if (passing.length === 0) {
    return (
      <p class="meta detail-empty">
        {hidden === 0
          ? 'The documents tie it to nothing. That is a finding too.'
          : `All ${hidden} relations are hidden by the filters.`}
      </p>
    );
  }
  return (
    <>
      {groupLines(passing, found.id).map(({ title, lines }) => (
        <section key={title} class="line-group">
          <h3>
            {title}
            {lines.length > 1 && <span class="meta"> {lines.length}</span>}
          </h3>
          <ul>
            {lines.map((line) => (
              <RelationLine key={line.id} line={line} from={found.id} />
            ))}
          </ul>
        </section>
      ))}
      {hidden > 0 && <p class="meta detail-empty">{counted(hidden, 'relation')} hidden by the filters.</p>}
      {cut > 0 && (
        <p class="meta detail-empty">
          {found.relations.nodes.length} of {found.relations.totalCount} shown. “Show the query” gives the rest; the
          Table holds all.
        </p>
      )}
    </>
  );
}

function Mentions({ found }: { readonly found: Found }) {
  const { nodes, totalCount } = found.mentions;
  return (
    <section class="line-group">
      <h3>
        Where it is named
        {nodes.length < totalCount && (
          <span class="meta">
            {' '}
            {nodes.length} of {totalCount}
          </span>
        )}
      </h3>
      <ul>
        {nodes.map(({ id, passage, start, end, lines }) => (
          <li key={id} class="line">
            <button type="button" class="mention" onClick={() => openPassage(passage.id, { start, end })}>
              <span class="quote">
                {start > 60 ? '… ' : ''}
                {passage.text.slice(Math.max(0, passage.text.indexOf(' ', Math.max(0, start - 60))), start)}
                <mark>{passage.text.slice(start, end)}</mark>
                {passage.text.slice(end, end + 60)}
                {passage.text.length > end + 60 ? '…' : ''}
              </span>
              <span class="meta">{lineWords(lines)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
