import type { ReservationLineFragment } from '../generated/graphql.ts';
import { GoLink } from '../shared/go-link.tsx';
import { isAmong, mergeEvidence } from './merge-evidence.ts';
import { Quotes } from './support-line.tsx';

interface ReservationsProps {
  readonly reservations: readonly ReservationLineFragment[];
  /** What stands there when the text has nothing against it. */
  readonly none: string;
}

/** What the room had against it: each in one sentence, with the words; words are not given twice. */
export function Reservations({ reservations, none }: ReservationsProps) {
  if (reservations.length === 0) return <p class="none">{none}</p>;
  const shown: ReservationLineFragment['evidence'][number][] = [];
  return (
    <ul class="reservations">
      {reservations.map(({ on, because, issue, relation, evidence }) => {
        const fresh = mergeEvidence(evidence).filter((one) => !isAmong(one, shown));
        shown.push(...fresh);
        return (
          <li key={`${on} ${issue?.id ?? relation?.id}`}>
            <p class="because">
              {because}
              {issue !== null && (
                <>
                  {' '}
                  See <GoLink to={{ view: 'issues', selected: issue.id, pane: 'main' }}>{issue.label}</GoLink>.
                </>
              )}
            </p>
            {fresh.length === 0 ? <p class="meta">By the words above.</p> : <Quotes evidence={fresh} />}
          </li>
        );
      })}
    </ul>
  );
}
