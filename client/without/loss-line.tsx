import { DIRECTNESS_WORDS, DirectnessMark, ROLE_WORDS } from '../kinds/directness-mark.tsx';
import { KindMark } from '../kinds/kind-mark.tsx';
import { ThingLink } from '../shared/go-link.tsx';
import { mergeEvidence } from '../trace/merge-evidence.ts';
import { Quotes } from '../trace/support-line.tsx';
import type { Loss } from './loss.ts';

/** Mechanisms that stay, told at once; the rest are counted. */
const AT_ONCE = 6;

/** A recommendation, what of its support is struck, by what words, and what stays. */
export function LossLine({ loss }: { readonly loss: Loss }) {
  const { recommendation, struck, remaining, outcome } = loss;
  const { id, number, label, text } = recommendation;
  const words = mergeEvidence(struck.flatMap(({ evidence }) => evidence));
  return (
    <li class="loss">
      <p class="support-head">
        <KindMark kind="Recommendation" size={13} filled={outcome !== 'LOST'} />{' '}
        <ThingLink id={id} title={text}>
          {number}
        </ThingLink>{' '}
        {label}
      </p>
      <ul class="struck-lines">
        {struck.map(({ id: line, mechanism, directness, role, because }) => (
          <li key={line} title={because}>
            <DirectnessMark directness={directness} />
            <span>
              <s>{mechanism.label}</s>
              {role !== null && `, ${ROLE_WORDS[role]}`}{' '}
              <span class="meta">{DIRECTNESS_WORDS[directness].word.toLowerCase()}</span>
            </span>
          </li>
        ))}
        {remaining.slice(0, AT_ONCE).map(({ id: line, mechanism, directness, role }) => (
          <li key={line}>
            <DirectnessMark directness={directness} />
            <span>
              stays: <ThingLink id={mechanism.id}>{mechanism.label}</ThingLink>
              {role !== null && `, ${ROLE_WORDS[role]}`}{' '}
              <span class="meta">{DIRECTNESS_WORDS[directness].word.toLowerCase()}</span>
            </span>
          </li>
        ))}
        {remaining.length > AT_ONCE && (
          <li class="meta">
            and {remaining.length - AT_ONCE} more stay: <ThingLink id={id}>{`the trace of ${number}`}</ThingLink>
          </li>
        )}
        {remaining.length === 0 && <li class="meta">nothing stays</li>}
      </ul>
      {outcome === 'UNNAMED' ? (
        <details class="more-quotes">
          <summary class="action">The words that are struck</summary>
          <Quotes evidence={words} />
        </details>
      ) : (
        <div class="more-quotes">
          <Quotes evidence={words} />
        </div>
      )}
    </li>
  );
}
