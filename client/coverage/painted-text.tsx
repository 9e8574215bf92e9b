import bookOpen from 'lucide-static/icons/book-open-text.svg?raw';
import { GoLink } from '../shared/go-link.tsx';
import { Icon } from '../shared/icon.tsx';
import { lineWords } from '../shared/lines.ts';
import { place } from '../state.ts';
import type { Painted, PaintedSection } from './paint.ts';
import { ANY_REASON, reasonWords } from './reasons.ts';

/** A section's text, each sentence painted by what was taken from it. With a filter, only the sentences that it lets through. */
export function PaintedText({ section }: { readonly section: PaintedSection }) {
  const { silent } = place.value;
  const passages = section.passages
    .map((sentences) => sentences.filter((sentence) => isShown(sentence, silent)))
    .filter((sentences) => sentences.length > 0);
  if (passages.length === 0) return null;
  return (
    <div class="painted" id={`covered:${section.id}`}>
      <h2>
        {section.number === null ? '' : `${section.number}. `}
        {section.title}
      </h2>
      {passages.map((sentences) => (
        <PaintedPassage key={sentences[0]?.passage} sentences={sentences} />
      ))}
    </div>
  );
}

function PaintedPassage({ sentences }: { readonly sentences: readonly Painted[] }) {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) return null;
  const lines = { first: first.lines.first, last: last.lines.last };
  return (
    <div class="painted-passage" data-kind={first.kind}>
      <p lang="en">
        {sentences.map(({ key, text, shade, taken, reason }) => (
          <span key={key}>
            <span class="sentence" data-shade={shade} title={taken === '' ? 'Nothing taken' : `Taken: ${taken}`}>
              {text}
            </span>
            {reason !== null && <span class="reason">gave nothing: {reasonWords(reason)}</span>}
            {reason === null && <span class="visually-hidden"> (taken: {taken})</span>}{' '}
          </span>
        ))}
      </p>
      <GoLink
        class="action"
        to={{ passage: first.passage, mark: { start: first.start, end: last.end }, pane: 'document' }}
      >
        <Icon svg={bookOpen} />
        Open, {lineWords(lines)}
      </GoLink>
    </div>
  );
}

function isShown({ reason }: Painted, silent: string | null): boolean {
  return silent === null || (silent === ANY_REASON ? reason !== null : reason === silent);
}
