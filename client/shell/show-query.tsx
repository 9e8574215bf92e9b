import code from 'lucide-static/icons/code.svg?raw';
import { useRef } from 'preact/hooks';
import { Icon } from '../shared/icon.tsx';
import { questions } from './questions-shown.ts';

/** The GraphQL behind what is shown, each question opened in GraphiQL ready to run. */
export function ShowQuery() {
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" class="button wide-only" popovertarget="queries">
        <Icon svg={code} />
        <span>Show the query</span>
      </button>
      <div ref={menu} id="queries" popover="auto" class="menu">
        <QueryLinks />
      </div>
    </>
  );
}

/** The questions that made what is shown, as links. */
export function QueryLinks() {
  return (
    <>
      <p class="meta">What you see, as GraphQL. Opens in GraphiQL, filled in.</p>
      <ul>
        {questions.value.map(({ words, href }) => (
          <li key={words}>
            <a class="button" href={href} target="_blank" rel="noopener">
              <Icon svg={code} />
              {words}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
