import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import bookOpen from 'lucide-static/icons/book-open-text.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import xIcon from 'lucide-static/icons/x.svg?raw';
import { useRef } from 'preact/hooks';
import { retry } from '../data/answer.ts';
import { isTieId } from '../data/model.ts';
import { Icon } from '../shared/icon.tsx';
import { focusOnOpened } from '../shell/follow-focus.ts';
import { narrow } from '../shell/narrow.ts';
import { go, place } from '../state.ts';
import { Contents } from './contents.tsx';
import { NextMention } from './next-mention.tsx';
import { partNotes } from './part-notes.ts';
import { Passage } from './passage.tsx';
import { marksByPassage, openDocument, readerError, type SectionText } from './read-document.ts';
import { Strip } from './strip.tsx';

/** The document itself, with all that the graph took from it marked in place. */
export function Reader() {
  const scroller = useRef<HTMLDivElement>(null);
  const coverage = useSignal(false);
  const target = useComputed(() => `${place.value.passage} ${place.value.mark?.start ?? ''}`);
  const marksOfTarget = useComputed(() => marksByPassage.value.has(place.value.passage ?? ''));
  const moveFocus = useFocusOnOpened(target);

  useSignalEffect(() => {
    void target.value;
    void marksOfTarget.value;
    if (openDocument.value === null) return;
    const { passage } = place.peek();
    requestAnimationFrame(() => {
      const element = document.getElementById(`passage:${passage}`);
      const marked = element?.querySelector('mark.opened') ?? element;
      const frame = scroller.current;
      if (marked == null || frame === null) return;
      const top = marked.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop;
      frame.scrollTo({ top: Math.max(0, top - frame.clientHeight / 4), behavior: 'instant' });
      moveFocus(element);
    });
  });

  useSignalEffect(() => {
    void place.value.selected;
    void place.value.passage;
    void marksByPassage.value;
    requestAnimationFrame(() => {
      if (scroller.current !== null) partNotes(scroller.current);
    });
  });

  const Region = narrow.value && place.value.pane === 'document' ? 'main' : 'section';
  const text = openDocument.value;
  const { selected, passage } = place.value;
  const section = text?.sections.find(({ passages }) => passages.some(({ id }) => id === passage));
  return (
    <Region class="reader" aria-label="Document">
      <header class="reader-head">
        <Icon svg={bookOpen} />
        <h2>Document</h2>
        <span class="meta reader-where">
          {section === undefined ? text?.shortTitle : `${section.number ?? ''} ${section.title}`}
        </span>
        {selected !== null && !isTieId(selected) && <NextMention key={selected} id={selected} />}
        <Contents />
        <button
          type="button"
          class="icon-button"
          aria-label="Show what was taken from each sentence"
          aria-pressed={coverage.value}
          title="Coverage"
          onClick={() => {
            coverage.value = !coverage.value;
          }}
        >
          <Icon svg={eye} size={18} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label="Close the document"
          onClick={() => go({ passage: null, mark: null, pane: 'main' })}
        >
          <Icon svg={xIcon} size={18} />
        </button>
      </header>
      {readerError.value !== null && (
        <div class="notice" role="alert">
          <p class="danger">Could not read the document: {readerError.value}.</p>
          <button type="button" class="button framed" onClick={retry}>
            Retry
          </button>
        </div>
      )}
      <div class="reader-body">
        <div class="reader-text" ref={scroller}>
          {text?.sections.map((one) => (
            <Section key={one.id} section={one} coverage={coverage.value} />
          ))}
        </div>
        <Strip />
      </div>
    </Region>
  );
}

/** Brings the keyboard to the passage that was opened, once; who steps from mention to mention stays on the button. */
function useFocusOnOpened(target: ReadonlySignal<string>): (passage: HTMLElement | null) => void {
  const moved = useRef('');
  return (passage) => {
    if (passage === null || moved.current === target.peek()) return;
    moved.current = target.peek();
    if (document.activeElement?.closest('.next-mention') == null) focusOnOpened('reader', passage);
  };
}

function Section({ section, coverage }: { readonly section: SectionText; readonly coverage: boolean }) {
  return (
    <div class={`part ${section.kind}`}>
      {section.passages.map((passage) => (
        <Passage key={passage.id} passage={passage} marks={marksByPassage.value.get(passage.id)} coverage={coverage} />
      ))}
    </div>
  );
}
