import networkIcon from 'lucide-static/icons/network.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import scissors from 'lucide-static/icons/scissors.svg?raw';
import { Cite } from '../away/cite.tsx';
import { useAnswer } from '../data/answer.ts';
import { type Directness, RestsOnDocument } from '../generated/graphql.ts';
import { DIRECTNESS_ORDER } from '../kinds/directness-mark.tsx';
import { KindMark } from '../kinds/kind-mark.tsx';
import { GoLink, ThingLink } from '../shared/go-link.tsx';
import { Icon } from '../shared/icon.tsx';
import { QueryLink } from '../shared/query-link.tsx';
import { Waiting } from '../shared/waiting.tsx';
import { hrefOfPlace } from '../state.ts';
import { Against } from './against.tsx';
import { drawRests } from './draw-trace.ts';
import { HowDrawn } from './how-drawn.tsx';
import { type Mechanism, NothingRests, summaryOf, supporting } from './nothing-rests.tsx';
import { PathsDrawing } from './paths-drawing.tsx';
import { Reservations } from './reservations.tsx';
import { SupportGroup, Thematic } from './support-groups.tsx';
import { SupportLine } from './support-line.tsx';

const MEANINGS: Readonly<Record<Directness, string>> = {
  NAMED: 'the recommendation’s own words name it',
  MEMBER: 'they name a class that it belongs to',
  NARRATED: 'running text ties the two',
  THEMATIC: 'they only share a theme',
};
const NONE: Readonly<Record<Directness, string>> = {
  NAMED: 'None: no recommendation names it as support.',
  MEMBER: 'None: no recommendation names a class that the text counts it among.',
  NARRATED: 'None: no running text ties it to a recommendation.',
  THEMATIC: 'None: no other recommendation addresses one of its themes.',
};

/** What rests on one mechanism, by directness, with what is only about it and what the text has against it. */
export function MechanismTrace({ id }: { readonly id: string }) {
  const answer = useAnswer(RestsOnDocument, { id });
  const node = answer.value.data?.node;
  const mechanism = node?.__typename === 'Mechanism' && node.id === id ? node : null;
  return (
    <>
      <div class="trace-side">
        {mechanism !== null && (
          <>
            <PathsDrawing title={summaryOf(mechanism)} layOut={(width) => drawRests(mechanism, width)} />
            <div class="trace-beside">
              {supporting(mechanism) > 0 && (
                <section class="traded" aria-label="What falls without it?">
                  <h2>What falls without it?</h2>
                  <p>
                    <GoLink
                      to={{ view: 'without', struck: [id], selected: null, pane: 'main' }}
                    >{`Strike ${mechanism.label}`}</GoLink>{' '}
                    and see which recommendations lose their last named support.
                  </p>
                </section>
              )}
              <HowDrawn />
            </div>
          </>
        )}
      </div>
      <article class="trace-page" aria-label={mechanism === null ? 'Trace' : `What rests on ${mechanism.label}`}>
        <Waiting answer={answer.value} what="what rests on it" />
        {answer.value.state === 'ready' && mechanism === null && (
          <p class="none">No mechanism has the id {id} in this version of the graph.</p>
        )}
        {mechanism !== null && <Told mechanism={mechanism} />}
      </article>
    </>
  );
}

function Told({ mechanism }: { readonly mechanism: Mechanism }) {
  const { label, subjectOf, reservations, supports } = mechanism;
  return (
    <>
      <Head mechanism={mechanism} />
      {supporting(mechanism) === 0 ? (
        <NothingRests mechanism={mechanism} />
      ) : (
        <p class="trace-answer">{summaryOf(mechanism)}</p>
      )}
      {DIRECTNESS_ORDER.map((directness) => {
        const lines = supports.nodes.filter((line) => line.directness === directness);
        return (
          <SupportGroup
            key={directness}
            directness={directness}
            meaning={MEANINGS[directness]}
            count={lines.length}
            whyEmpty={NONE[directness]}
          >
            {directness === 'THEMATIC' ? (
              <Thematic
                count={lines.length}
                leftOut={supports.totalCount - supports.nodes.length}
                words={['recommendation', 'recommendations']}
              >
                {lines.map(({ id, because, recommendation }) => (
                  <li key={id}>
                    <ThingLink id={recommendation.id}>{recommendation.number}</ThingLink> {recommendation.label}{' '}
                    <span class="because">{because}</span>
                  </li>
                ))}
              </Thematic>
            ) : (
              <ul>
                {lines.map((line) => (
                  <SupportLine key={line.id} line={line} from="mechanism">
                    <Against reservations={line.recommendation.reservations} to={line.recommendation.id} />
                  </SupportLine>
                ))}
              </ul>
            )}
          </SupportGroup>
        );
      })}
      <div class="trace-after">
        <section aria-labelledby="about">
          <h2 id="about">What is about it</h2>
          {subjectOf.nodes.length === 0 ? (
            <p class="none">No recommendation is about {label}.</p>
          ) : (
            <ul>
              {subjectOf.nodes.map((line) => (
                <SupportLine key={line.id} line={line} from="mechanism" supports={false} />
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="against">
          <h2 id="against">What the room had against it</h2>
          <Reservations
            reservations={reservations}
            none={`Nothing: the text does not question ${label}, and leaves nothing open about it.`}
          />
        </section>
      </div>
    </>
  );
}

function Head({ mechanism }: { readonly mechanism: Mechanism }) {
  const { id, name, abbreviation, description, kind, generic } = mechanism;
  return (
    <header class="trace-head">
      <p class="meta">
        <KindMark kind="Mechanism" size={12} filled={supporting(mechanism) > 0} /> Mechanism · {kind.label}
        {generic && ' · a class of things'}
      </p>
      <div class="quote-actions">
        <GoLink
          class="action"
          to={{ view: 'network', layout: 'around', around: id, selected: id, unfolded: [], pane: 'main' }}
        >
          <Icon svg={networkIcon} />
          Network
        </GoLink>
        <GoLink class="action" to={{ view: 'without', struck: [id], selected: null, pane: 'main' }}>
          <Icon svg={scissors} />
          Strike it
        </GoLink>
        <Cite cited={{ mechanism: id }} path={hrefOfPlace({ view: 'trace', selected: id })} />
        <button type="button" class="action" onClick={() => print()}>
          <Icon svg={printer} />
          Print
        </button>
        <QueryLink question={RestsOnDocument} variables={{ id }} />
      </div>
      <h1>
        {name}
        {abbreviation !== null && abbreviation !== name && <span class="abbreviation"> {abbreviation}</span>}
      </h1>
      {description !== null && (
        <p class="description">
          {description} <em class="ours">In our words.</em>
        </p>
      )}
    </header>
  );
}
