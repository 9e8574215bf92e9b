import { useSignal, useSignalEffect } from '@preact/signals';
import searchIcon from 'lucide-static/icons/search.svg?raw';
import { useEffect, useRef } from 'preact/hooks';
import { AskError, ask } from '../data/ask.ts';
import { SearchDocument, type SearchQuery } from '../generated/graphql.ts';
import { Icon } from '../shared/icon.tsx';
import { narrow } from '../shell/narrow.ts';
import { type Hit, hitsOf } from './hits.ts';
import { SearchResults } from './search-results.tsx';

const AFTER_TYPING_MS = 140;
const LONGEST = 200;

/** One box for everything: things, recommendations and the documents' text. `/` brings the cursor here. */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  const text = useSignal('');
  const open = useSignal(false);
  const answer = useSignal<SearchQuery['search'] | null>(null);
  const failure = useSignal('');
  const active = useSignal(-1);
  /** The words that the answer is to, and whether Enter waits for the next. */
  const answered = useRef('');
  const awaited = useRef(false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable]') !== null;
      const wanted =
        (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) ||
        (event.key === 'k' && (event.ctrlKey || event.metaKey));
      if (!wanted) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

  useSignalEffect(() => {
    const asked = askedOf(text.value);
    if (asked === '') {
      answer.value = null;
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      ask(SearchDocument, { text: asked, first: 8 }).then(
        ({ search }) => {
          if (!current) return;
          answer.value = search;
          answered.current = asked;
          failure.value = '';
          active.value = search.entities.length + search.recommendations.length + search.passages.length > 0 ? 0 : -1;
          const [first] = hitsOf(search);
          if (awaited.current && first !== undefined) take(first);
        },
        (error: unknown) => {
          if (current) failure.value = error instanceof AskError ? error.message : 'The search could not be read.';
        },
      );
    }, AFTER_TYPING_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  });

  const hits: readonly Hit[] = answer.value === null ? [] : hitsOf(answer.value);
  const close = () => {
    open.value = false;
  };
  const take = (hit: Hit) => {
    hit.take();
    close();
    input.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (open.value && text.value !== '') event.stopPropagation();
      if (!open.value) text.value = '';
      close();
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      open.value = true;
      const by = event.key === 'ArrowDown' ? 1 : -1;
      active.value = hits.length === 0 ? -1 : (active.value + by + hits.length) % hits.length;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const hit = hits[active.value];
      // Who types faster than is answered wants what these words find, not what the letters before did.
      if (answered.current !== askedOf(text.value)) awaited.current = true;
      else if (hit !== undefined) take(hit);
    }
  };
  const expanded = open.value && text.value.trim() !== '' && answer.value !== null;
  return (
    <div
      class="search"
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) close();
      }}
    >
      <Icon svg={searchIcon} />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        aria-label="Search names, recommendations, text"
        aria-expanded={expanded}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-activedescendant={expanded && active.value >= 0 ? `hit-${active.value}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={narrow.value ? 'Search' : 'Search names, recommendations, text'}
        maxLength={LONGEST}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          // Here and not where it is asked, which comes after the next frame: an Enter may come before.
          awaited.current = false;
          open.value = true;
        }}
        onFocus={() => {
          open.value = true;
        }}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      {open.value && failure.value !== '' && (
        <div class="search-panel" role="alert">
          <p class="danger">Could not search: {failure.value}.</p>
        </div>
      )}
      {expanded && answer.value !== null && failure.value === '' && (
        <SearchResults answer={answer.value} hits={hits} active={active.value} onTake={take} />
      )}
    </div>
  );
}

function askedOf(text: string): string {
  return text.trim().slice(0, LONGEST);
}
