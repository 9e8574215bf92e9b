import searchX from 'lucide-static/icons/search-x.svg?raw';
import { Cite } from '../away/cite.tsx';
import { start } from '../data/graph.ts';
import type { RestsOnQuery } from '../generated/graphql.ts';
import { Icon } from '../shared/icon.tsx';
import { counted } from '../shared/lines.ts';
import { hrefOfPlace } from '../state.ts';

export type Mechanism = Extract<NonNullable<RestsOnQuery['node']>, { readonly __typename: 'Mechanism' }>;

/** The plain no, with what was looked through. */
export function NothingRests({ mechanism }: { readonly mechanism: Mechanism }) {
  const about = mechanism.subjectOf.totalCount;
  const size = start.value?.statistics;
  return (
    <section class="answer-box" aria-labelledby="answer">
      <Icon svg={searchX} size={24} />
      <div>
        <h2 id="answer">{summaryOf(mechanism)}</h2>
        <p>
          {about > 0 ? `${about === 1 ? 'One is' : `${about} are`} about it; being spoken of is not support. ` : ''}
          That is a finding about the documents, and it can be cited.
        </p>
      </div>
      <div class="answer-rest">
        <dl class="certificate">
          <div>
            <dt>Searched</dt>
            <dd>
              {counted(size?.documents ?? 0, 'document')}, {counted(size?.passages ?? 0, 'passage')}
            </dd>
          </div>
          <div>
            <dt>Graph version</dt>
            <dd>{size?.version.slice(0, 12)}</dd>
          </div>
        </dl>
        <div class="certificate-actions">
          <Cite
            cited={{ mechanism: mechanism.id }}
            path={hrefOfPlace({ view: 'trace', selected: mechanism.id })}
            word="Cite this absence"
            class="button framed"
          />
        </div>
      </div>
    </section>
  );
}

/** How many recommendations rest on it, in whatever degree but THEMATIC. */
export function supporting({ supports }: Mechanism): number {
  return supports.nodes.filter(({ directness }) => directness !== 'THEMATIC').length;
}

/** What rests on it in one plain sentence. */
export function summaryOf(mechanism: Mechanism): string {
  const { label, supports } = mechanism;
  const total = supporting(mechanism);
  if (total === 0) return `No recommendation rests on ${label}.`;
  const named = supports.nodes.filter(({ directness }) => directness === 'NAMED').length;
  const words =
    named === total
      ? 'in their own words'
      : named === 0
        ? `${total === 1 ? 'not' : 'none of them'} in its own words`
        : `${named} of them in their own words`;
  return `${counted(total, 'recommendation')} ${total === 1 ? 'rests' : 'rest'} on ${label}, ${total === 1 && named === 1 ? 'in its own words' : words}.`;
}
