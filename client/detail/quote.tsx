import bookOpen from 'lucide-static/icons/book-open-text.svg?raw';
import copyIcon from 'lucide-static/icons/copy.svg?raw';
import { Cite } from '../away/cite.tsx';
import type { EvidenceFragment } from '../generated/graphql.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { Icon } from '../shared/icon.tsx';
import { lineWords } from '../shared/lines.ts';
import { go, hrefOf, hrefOfPlace, place } from '../state.ts';
import { showQuote } from './quote-context.ts';

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
  const { passage, start, end, lines, quote } = evidence;
  const opening = { passage: passage.id, mark: { start, end }, pane: 'document' as const };
  const isOpen =
    place.value.passage === passage.id && place.value.mark?.start === start && place.value.mark.end === end;
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
      <Cite cited={{ evidence: evidence.id }} path={hrefOfPlace(opening)} />
      <CopyButton word="Copy" icon={copyIcon} text={() => `“${quote}”`} />
    </div>
  );
}
