import bookOpen from 'lucide-static/icons/book-open-text.svg?raw';
import copyIcon from 'lucide-static/icons/copy.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import searchX from 'lucide-static/icons/search-x.svg?raw';
import { Cite } from '../away/cite.tsx';
import { useAnswer } from '../data/answer.ts';
import { TraceDocument, type TraceQuery } from '../generated/graphql.ts';
import { KindMark } from '../kinds/kind-mark.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import { GoLink, ThingLink } from '../shared/go-link.tsx';
import { Icon } from '../shared/icon.tsx';
import { lineWords } from '../shared/lines.ts';
import { QueryLink } from '../shared/query-link.tsx';
import { Waiting } from '../shared/waiting.tsx';
import { hrefOfPlace } from '../state.ts';
import { Certificate } from './certificate.tsx';
import { drawTrace } from './draw-trace.ts';
import { HowDrawn } from './how-drawn.tsx';
import { MarkedText } from './marked-text.tsx';
import { MemberLines } from './member-lines.tsx';
import { Nearest } from './nearest.tsx';
import { Neighbours } from './neighbours.tsx';
import { PathsDrawing } from './paths-drawing.tsx';
import { Reservations } from './reservations.tsx';
import { SupportGroup, Thematic } from './support-groups.tsx';
import { SupportLine } from './support-line.tsx';
import { TradedAway } from './traded-away.tsx';
import { WhatAbout } from './what-about.tsx';

type TraceAnswer = NonNullable<TraceQuery['trace']>;

/** Which mechanisms support one recommendation, how directly and how firmly; the paths drawn beside it. */
export function RecommendationTrace({ id }: { readonly id: string }) {
  const answer = useAnswer(TraceDocument, { id });
  const trace = answer.value.data?.trace ?? null;
  const current = trace?.recommendation.id === id ? trace : null;
  return (
    <>
      <div class="trace-side">
        {current !== null && (
          <>
            <PathsDrawing title={`Paths: ${current.summary}`} layOut={(width) => drawTrace(current, width)} />
            <div class="trace-beside">
              <TradedAway
                number={current.recommendation.number}
                named={linesOf(current, 'NAMED').map(({ mechanism }) => mechanism)}
              />
              {current.recommendation.area !== null && <Neighbours area={current.recommendation.area} open={id} />}
              <HowDrawn />
            </div>
          </>
        )}
      </div>
      <article class="trace-page" aria-label={current === null ? 'Trace' : `Trace of ${current.recommendation.number}`}>
        <Waiting answer={answer.value} what="what supports this recommendation" />
        {answer.value.state === 'ready' && trace === null && (
          <p class="none">No recommendation has the id {id} in this version of the graph.</p>
        )}
        {current !== null && <Told trace={current} />}
      </article>
    </>
  );
}

function Told({ trace }: { readonly trace: TraceAnswer }) {
  const { recommendation, groups, namesNone, reservations, nearest, thematicLeftOut } = trace;
  const area = recommendation.area === null ? 'its section' : `area ${recommendation.area.number}`;
  return (
    <>
      <Head
        recommendation={recommendation}
        supporting={new Set(linesOf(trace, 'NAMED').map(({ mechanism }) => mechanism.id))}
      />
      {namesNone && (
        <section class="answer-box" aria-labelledby="answer">
          <Icon svg={searchX} size={24} />
          <div>
            <h2 id="answer">This recommendation names no mechanism that supports it.</h2>
            <p>
              {linesOf(trace, 'NARRATED').length + linesOf(trace, 'MEMBER').length === 0
                ? 'Nor does any running text tie one to it. That is a finding about the document, and it can be cited.'
                : 'Its own words name none; what other words tie to it stands below.'}
            </p>
          </div>
          <div class="answer-rest">
            <Certificate trace={trace} />
          </div>
        </section>
      )}
      {groups.map(({ directness, meaning, whyEmpty, support }) => (
        <SupportGroup
          key={directness}
          directness={directness}
          meaning={directness === 'THEMATIC' ? 'they only share a theme' : sentence(meaning)}
          count={support.length}
          whyEmpty={whyEmpty ?? ''}
        >
          {directness === 'MEMBER' ? (
            <MemberLines lines={support} above={linesOf(trace, 'NAMED')} />
          ) : directness === 'THEMATIC' ? (
            <Thematic count={support.length} leftOut={thematicLeftOut} words={['mechanism', 'mechanisms']}>
              {support.map(({ id, because, mechanism }) => (
                <li key={id}>
                  <ThingLink id={mechanism.id}>{mechanism.name}</ThingLink> <span class="because">{because}</span>
                </li>
              ))}
            </Thematic>
          ) : (
            <ul>
              {support.map((line) => (
                <SupportLine key={line.id} line={line} from="recommendation" />
              ))}
            </ul>
          )}
        </SupportGroup>
      ))}
      {namesNone && (
        <section class="nearest-group">
          <h2>Nearest, but not support</h2>
          <Nearest nearest={nearest} area={area} />
        </section>
      )}
      <div class="trace-after">
        <section aria-labelledby="about">
          <h2 id="about">What it is about</h2>
          <WhatAbout trace={trace} />
        </section>
        <section aria-labelledby="against">
          <h2 id="against">What the room had against it</h2>
          <Reservations
            reservations={reservations}
            none={`Nothing: the text questions neither ${recommendation.number} nor what it names, and leaves neither open.`}
          />
        </section>
      </div>
      {!namesNone && (
        <details class="looked-through">
          <summary>What was looked through for this answer</summary>
          <Certificate trace={trace} />
          <h3>Others of {area} that name a mechanism</h3>
          <Nearest nearest={nearest} area={area} />
        </details>
      )}
    </>
  );
}

function Head({
  recommendation,
  supporting,
}: {
  readonly recommendation: TraceAnswer['recommendation'];
  readonly supporting: ReadonlySet<string>;
}) {
  const { id, number, text, status, area, passage } = recommendation;
  const opening = { passage: passage.id, mark: null, pane: 'document' as const };
  return (
    <header class="trace-head">
      <p class="meta">
        <KindMark kind="Recommendation" size={12} filled={supporting.size > 0} />{' '}
        {status === 'LISTED' ? 'Listed recommendation' : 'Told in running text'}
        {area !== null && `, area ${area.number}`} · {lineWords(passage.lines)}
      </p>
      <div class="quote-actions">
        <GoLink class="action" to={opening}>
          <Icon svg={bookOpen} />
          Open
        </GoLink>
        <Cite cited={{ words: id }} path={hrefOfPlace({ view: 'trace', selected: id })} />
        <CopyButton word="Copy" icon={copyIcon} text={() => `“${text}”`} />
        <button type="button" class="action" onClick={() => print()}>
          <Icon svg={printer} />
          Print
        </button>
        <QueryLink question={TraceDocument} variables={{ id }} />
      </div>
      <h1 class="trace-text">
        <span class="number">{number}</span>
        <MarkedText recommendation={recommendation} supporting={supporting} />
      </h1>
    </header>
  );
}

function linesOf({ groups }: TraceAnswer, directness: TraceAnswer['groups'][number]['directness']) {
  return groups.find((group) => group.directness === directness)?.support ?? [];
}

/** A sentence as it stands below a word: without its full stop, its first letter small. */
function sentence(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`;
}
