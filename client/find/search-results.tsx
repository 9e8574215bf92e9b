import { Fragment } from 'preact';
import { Cite } from '../away/cite.tsx';
import type { SearchQuery } from '../generated/graphql.ts';
import { KindMark } from '../kinds/kind-mark.tsx';
import { counted } from '../shared/lines.ts';
import type { Piece } from './excerpt.ts';
import type { Hit } from './hits.ts';

interface SearchResultsProps {
  readonly answer: SearchQuery['search'];
  readonly hits: readonly Hit[];
  readonly active: number;
  readonly onTake: (hit: Hit) => void;
}

/** What was found, in groups; where nothing was, what was searched and what is nearest. */
export function SearchResults({ answer, hits, active, onTake }: SearchResultsProps) {
  return (
    <div class="search-panel">
      {!answer.found && <NotFound answer={answer} near={hits.length} />}
      <div id="search-results" role="listbox" aria-label="Found">
        {hits.map((hit, i) => (
          <Fragment key={`${hit.group} ${hit.id}`}>
            {hits[i - 1]?.group !== hit.group && (
              <p class="search-group meta" role="presentation">
                {hit.group}
              </p>
            )}
            <HitRow hit={hit} index={i} active={i === active} onTake={onTake} />
          </Fragment>
        ))}
      </div>
    </div>
  );
}

function HitRow({
  hit,
  index,
  active,
  onTake,
}: {
  readonly hit: Hit;
  readonly index: number;
  readonly active: boolean;
  readonly onTake: (hit: Hit) => void;
}) {
  return (
    <div
      id={`hit-${index}`}
      class="hit"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onTake(hit)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onTake(hit);
      }}
    >
      <span class="hit-mark">{hit.kind !== null && <KindMark kind={hit.kind} size={12} />}</span>
      <span class={hit.serif && hit.group !== 'Recommendations' ? 'hit-title meta' : 'hit-title'}>
        <Marked of={hit.title} />
      </span>
      <span class={hit.serif ? 'hit-below serif' : 'hit-below meta'}>
        <Marked of={hit.below} />
      </span>
    </div>
  );
}

/** Text with the stretches that were looked for marked. */
export function Marked({ of }: { readonly of: readonly Piece[] }) {
  return <>{of.map(({ text, hit }, i) => (hit ? <mark key={`${i}${text}`}>{text}</mark> : text))}</>;
}

function NotFound({ answer, near }: { readonly answer: SearchQuery['search']; readonly near: number }) {
  const { documents, passages, formsTried, version } = answer.searched;
  const others = formsTried.filter((form) => form !== answer.text.toLowerCase());
  return (
    <div class="not-found">
      <p>
        <strong>No: “{answer.text}” is not there.</strong>
      </p>
      <p class="meta">
        Searched {counted(documents, 'document')}, {counted(passages, 'passage')}
        {others.length > 0 && `, also for ${others.map((form) => `“${form}”`).join(', ')}`}; graph version{' '}
        {version.slice(0, 7)}.
      </p>
      <div class="quote-actions">
        <Cite key={answer.text} cited={{ search: answer.text }} path={location.pathname} word="Cite this absence" />
      </div>
      <p class="meta">{near > 0 ? 'Nearest:' : 'Nothing comes near it either.'}</p>
    </div>
  );
}
