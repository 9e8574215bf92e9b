import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import { start, web } from '../data/graph.ts';
import { AREA } from '../data/model.ts';
import { GoLink } from '../shared/go-link.tsx';
import { Icon } from '../shared/icon.tsx';
import { counted } from '../shared/lines.ts';
import { TABS } from '../shell/views.ts';
import { go, hrefOf } from '../state.ts';
import { HowToRead } from './how-to-read.tsx';
import { starters } from './starters.ts';

/** What stands in Detail while nothing is selected: what this is, questions to start from, how to read it. */
export function StartPanel() {
  const first = start.value;
  if (first === null) return null;
  const things = [...web.value.things.values()];
  const listed = things.filter(({ status }) => status === 'LISTED').length;
  const areas = things.filter(({ kind }) => kind === AREA).length;
  const [only] = first.documents;
  return (
    <article class="detail-body start" aria-label="Where to start">
      <header class="detail-head">
        <h2>
          {only !== undefined && first.documents.length === 1
            ? `${only.shortTitle}, ${only.date}`
            : 'What was said on the way to the compact'}
        </h2>
        <p class="description">
          {counted(first.documents.length, 'document')}, {counted(listed, 'listed recommendation')},{' '}
          {counted(areas, 'area')}. Each line you see opens the words it rests on.
        </p>
      </header>
      <section aria-labelledby="start-questions">
        <h3 id="start-questions" class="start-title">
          Questions to start from
        </h3>
        <ul class="starters">
          {starters(web.value).map(({ question, hint, to }) => (
            <li key={question}>
              <a
                href={hrefOf(to)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  go(to);
                }}
              >
                <span class="starter-question">{question}</span>
                <span class="meta starter-hint">{hint}</span>
                <Icon svg={arrowRight} />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <nav class="other-ways" aria-label="Other ways in">
        <h2 class="start-title">Other ways in</h2>
        <p>
          {TABS.filter(({ view }) => view !== 'network').map(({ view, word }, i) => (
            <span key={view}>
              {i > 0 && ' · '}
              <GoLink to={{ view, pane: 'main' }}>{word}</GoLink>
            </span>
          ))}
        </p>
      </nav>
      <section aria-labelledby="start-reading">
        <h3 id="start-reading" class="start-title">
          How to read this
        </h3>
        <HowToRead />
      </section>
      <p class="meta version">Graph version {first.statistics.version.slice(0, 7)}</p>
    </article>
  );
}
