import { AGREEMENT_WORDS, AgreementMark, SPREAD_WORDS, SpreadMark } from '../kinds/consensus-mark.tsx';
import { go, place } from '../state.ts';

/** The two scales, each on its own: how many said so, how far they agreed; and what is contested. */
export function ConsensusFilter() {
  const { spread, agreement, contestedOnly } = place.value;
  return (
    <div class="consensus-filter">
      <label>
        <span class="legend-mark">
          <SpreadMark grade={spread ?? 3} />
        </span>
        <span class="legend-word">how many</span>
        <select value={spread ?? ''} onChange={(event) => go({ spread: gradeOf(event.currentTarget.value) })}>
          <option value="">any</option>
          {SPREAD_WORDS.map((word, i) => (
            <option key={word} value={i + 1}>
              {word === 'all' ? 'all' : `${word} or more`}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="legend-mark">
          <AgreementMark grade={agreement ?? 2} />
        </span>
        <span class="legend-word">agreement</span>
        <select value={agreement ?? ''} onChange={(event) => go({ agreement: gradeOf(event.currentTarget.value) })}>
          <option value="">any</option>
          {AGREEMENT_WORDS.map((word, i) => (
            <option key={word} value={i + 1}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="legend-mark contested" aria-hidden="true">
          {'//'}
        </span>
        <span class="legend-word">contested only</span>
        <input
          type="checkbox"
          checked={contestedOnly}
          onChange={(event) => go({ contestedOnly: event.currentTarget.checked })}
        />
      </label>
    </div>
  );
}

function gradeOf(text: string): number | null {
  return text === '' ? null : Number(text);
}
