import { TakeAwayButton } from '../away/take-away-button.tsx';
import { web } from '../data/graph.ts';
import type { Thing } from '../data/model.ts';
import { KindMark } from '../kinds/kind-mark.tsx';
import { areaRows } from '../network/overview-rows.ts';
import { NameLink } from '../shared/name-link.tsx';
import { openPassage } from '../state.ts';

/** What stands alone: recommendations that no mechanism supports, by area, and mechanisms that support none. */
export function Gaps() {
  const rows = areaRows(web.value).filter(({ area }) => area !== null);
  const total = rows.reduce((sum, { recommendations }) => sum + recommendations.length, 0);
  const bare = rows.reduce((sum, { recommendations, supported }) => sum + recommendations.length - supported.size, 0);
  const idle = [...web.value.things.values()].filter(
    ({ id, upper }) =>
      upper === 'Mechanism' &&
      !(web.value.tiesOf.get(id) ?? []).some(({ type, source }) => type === 'SUPPORTS' && source === id),
  );
  return (
    <div class="view gaps-view">
      <div class="view-head">
        <h2>
          No mechanism supports {bare} of {total} listed recommendations
        </h2>
        <TakeAwayButton />
      </div>
      <p class="meta">
        That is a finding about the document: neither their own words nor running text tie a mechanism to them as
        support.
      </p>
      {rows.map(({ id, area, recommendations, supported }) => (
        <section key={id}>
          <h3>
            <KindMark kind="Theme" size={14} filled={supported.size > 0} /> {area?.number}. {area?.label}
            <span class="meta">
              {' '}
              {recommendations.length - supported.size} of {recommendations.length}
            </span>
          </h3>
          <ul>
            {recommendations
              .filter((recommendation) => !supported.has(recommendation.id))
              .map((recommendation) => (
                <Bare key={recommendation.id} recommendation={recommendation} />
              ))}
          </ul>
        </section>
      ))}
      <h2>{idle.length} mechanisms support no recommendation</h2>
      <p class="meta">They are spoken of, or are what a recommendation is about.</p>
      <ul class="idle">
        {idle.map(({ id, name }) => (
          <li key={id}>
            <KindMark kind="Mechanism" size={11} filled={false} /> <NameLink id={id}>{name}</NameLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Bare({ recommendation }: { readonly recommendation: Thing }) {
  const { id, number, text, passage } = recommendation;
  return (
    <li class="bare">
      <KindMark kind="Recommendation" size={12} filled={false} />
      <NameLink id={id}>{number ?? ''}</NameLink>
      <span class="quote" lang="en">
        “{text}”
      </span>
      {passage !== null && (
        <button type="button" class="action" onClick={() => openPassage(passage)}>
          Open
        </button>
      )}
    </li>
  );
}
