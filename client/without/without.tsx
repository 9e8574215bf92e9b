import { useAnswer } from '../data/answer.ts';
import { web } from '../data/graph.ts';
import { type LossOutcome, WithoutDocument } from '../generated/graphql.ts';
import { QueryLink } from '../shared/query-link.tsx';
import { Waiting } from '../shared/waiting.tsx';
import { place } from '../state.ts';
import type { Loss } from './loss.ts';
import { LossLine } from './loss-line.tsx';
import { StrikeList } from './strike-list.tsx';

const OUTCOMES: readonly { readonly outcome: LossOutcome; readonly title: string; readonly none: string }[] = [
  { outcome: 'LOST', title: 'Lose their last named support', none: 'No recommendation loses its last named support.' },
  { outcome: 'KEPT', title: 'Keep some named support', none: 'No other recommendation names one that is struck.' },
  {
    outcome: 'UNNAMED',
    title: 'Lose support that they do not name',
    none: 'None loses only what a class or running text ties to it.',
  },
];

/** What falls if mechanisms are traded away: those struck at the left, what is lost and what stays at the right. */
export function Without() {
  const { struck } = place.value;
  const answer = useAnswer(WithoutDocument, struck.length === 0 ? null : { mechanisms: struck });
  const losses = struck.length === 0 ? [] : (answer.value.data?.without ?? []);
  const current = answer.value.state === 'ready';
  return (
    <div class="view without-view">
      <StrikeList />
      <section class="losses" aria-label="What falls">
        <h1>{struck.length === 0 ? 'What falls if a mechanism is traded away?' : `Without ${labels(struck)}`}</h1>
        {struck.length === 0 ? (
          <p class="description">
            Strike one or several mechanisms: which recommendations lose their last named support, and which keep some.
          </p>
        ) : (
          <>
            <p class="losses-sum" role="status">
              {current && sumOf(losses)}
            </p>
            <QueryLink question={WithoutDocument} variables={{ mechanisms: struck }} />
            <Waiting answer={answer.value} what="what falls" />
            {current &&
              OUTCOMES.map(({ outcome, title, none }) => {
                const those = losses.filter((loss) => loss.outcome === outcome);
                return (
                  <section key={outcome} class="outcome" data-outcome={outcome}>
                    <h2>
                      {title} <span class="meta">{those.length}</span>
                    </h2>
                    {those.length === 0 ? (
                      <p class="none">{none}</p>
                    ) : (
                      <ul>
                        {those.map((loss) => (
                          <LossLine key={loss.recommendation.id} loss={loss} />
                        ))}
                      </ul>
                    )}
                  </section>
                );
              })}
          </>
        )}
      </section>
    </div>
  );
}

function labels(ids: readonly string[]): string {
  const names = ids.map((id) => web.value.things.get(id)?.label ?? id);
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function sumOf(losses: readonly Loss[]): string {
  if (losses.length === 0) return 'Nothing falls: no recommendation rests on it, in its own words or otherwise.';
  const count = (outcome: LossOutcome) => losses.filter((loss) => loss.outcome === outcome).length;
  const lost = count('LOST');
  const parts = [
    lost === 0 ? 'No recommendation loses' : lost === 1 ? '1 recommendation loses' : `${lost} recommendations lose`,
    ' the last mechanism named as support',
  ];
  const [kept, unnamed] = [count('KEPT'), count('UNNAMED')];
  if (kept > 0) parts.push(`; ${kept} ${kept === 1 ? 'keeps' : 'keep'} some`);
  if (unnamed > 0)
    parts.push(`; ${unnamed} ${unnamed === 1 ? 'loses only what it does' : 'lose only what they do'} not name`);
  return `${parts.join('')}.`;
}
