import { useSignal } from '@preact/signals';
import bookOpen from 'lucide-static/icons/book-open-text.svg?raw';
import checkIcon from 'lucide-static/icons/check.svg?raw';
import copyIcon from 'lucide-static/icons/copy.svg?raw';
import quoteIcon from 'lucide-static/icons/quote.svg?raw';
import type { EvidenceFragment } from '../generated/graphql.ts';
import { Icon } from '../shared/icon.tsx';
import { lineWords } from '../shared/lines.ts';
import { go, hrefOf, place } from '../state.ts';
import { citeQuote } from './cite.ts';
import { showQuote } from './quote-context.ts';

const TOLD_FOR_MS = 1600;

/** The words a relation rests on, marked within their sentence, with their lines and what can be done with them. */
export function Quote({ evidence, large = false }: { readonly evidence: EvidenceFragment; readonly large?: boolean }) {
  const { passage, start, end } = evidence;
  const { before, words, after } = showQuote(passage.text, { start, end });
  return (
    <>
      <blockquote class={large ? 'quote lead' : 'quote'} lang="en">
        “{before}
        <mark>{words}</mark>
        {after}”
      </blockquote>
      <QuoteActions evidence={evidence} />
    </>
  );
}

/** Where the words stand, and: open them there, cite them, copy them. */
export function QuoteActions({ evidence }: { readonly evidence: EvidenceFragment }) {
  const done = useSignal<'cite' | 'copy' | null>(null);
  const { passage, start, end, lines, quote } = evidence;
  const opening = { passage: passage.id, mark: { start, end }, pane: 'document' as const };
  const isOpen =
    place.value.passage === passage.id && place.value.mark?.start === start && place.value.mark.end === end;
  const put = async (what: 'cite' | 'copy', text: string) => {
    await navigator.clipboard.writeText(text);
    done.value = what;
    setTimeout(() => {
      done.value = null;
    }, TOLD_FOR_MS);
  };
  const cite = () =>
    put(
      'cite',
      citeQuote({
        quote,
        document: passage.document.id,
        section: passage.section,
        lines,
        address: new URL(hrefOf(opening), location.href).href,
      }),
    );
  return (
    <div class="quote-actions">
      <span class="meta">{lineWords(lines)}</span>
      <a
        class={isOpen ? 'action opened' : 'action'}
        href={hrefOf(opening)}
        aria-current={isOpen ? 'true' : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          go(opening);
        }}
      >
        <Icon svg={bookOpen} />
        {isOpen ? 'Opened' : 'Open'}
      </a>
      <button type="button" class="action" onClick={cite}>
        <Icon svg={done.value === 'cite' ? checkIcon : quoteIcon} />
        <span aria-live="polite">{done.value === 'cite' ? 'Copied' : 'Cite'}</span>
      </button>
      <button type="button" class="action" onClick={() => put('copy', `“${quote}”`)}>
        <Icon svg={done.value === 'copy' ? checkIcon : copyIcon} />
        <span aria-live="polite">{done.value === 'copy' ? 'Copied' : 'Copy'}</span>
      </button>
    </div>
  );
}
