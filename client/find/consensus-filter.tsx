import { countTies } from '../data/filter.ts';
import { web } from '../data/graph.ts';
import type { Tie } from '../data/model.ts';
import { AGREEMENT_WORDS, AgreementMark, SPREAD_WORDS, SpreadMark } from '../kinds/consensus-mark.tsx';
import { go, place } from '../state.ts';

/** The two scales, each on its own: how many said so, how far they agreed; and what is contested. */
export function ConsensusFilter() {
  const here = place.value;
  const spreads = countTies(web.value, here, 'spread', ({ spread }) => upTo(spread));
  const agreements = countTies(web.value, here, 'agreement', ({ agreement }) => only(agreement));
  const contested = countTies(web.value, here, 'contested', (tie) => (tie.contested ? ['contested'] : []));
  return (
    <div class="consensus-filter">
      <Grades
        word="how many"
        mark={<SpreadMark grade={here.spread ?? 3} />}
        words={SPREAD_WORDS.map((word) => (word === 'all' ? 'all' : `${word} or more`))}
        counts={spreads}
        chosen={here.spread}
        onChoose={(spread) => go({ spread })}
      />
      <Grades
        word="agreement"
        mark={<AgreementMark grade={here.agreement ?? 2} />}
        words={AGREEMENT_WORDS}
        counts={agreements}
        chosen={here.agreement}
        onChoose={(agreement) => go({ agreement })}
      />
      <label>
        <span class="legend-mark contested" aria-hidden="true">
          {'//'}
        </span>
        <span class="legend-word">
          contested only <span class="legend-count">{contested.get('contested') ?? 0}</span>
        </span>
        <input
          type="checkbox"
          checked={here.contestedOnly}
          onChange={(event) => go({ contestedOnly: event.currentTarget.checked })}
        />
      </label>
    </div>
  );
}

interface GradesProps {
  readonly word: string;
  readonly mark: preact.ComponentChild;
  /** By grade, from 1. */
  readonly words: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: number | null;
  readonly onChoose: (grade: number | null) => void;
}

function Grades({ word, mark, words, counts, chosen, onChoose }: GradesProps) {
  return (
    <label>
      <span class="legend-mark">{mark}</span>
      <span class="legend-word">{word}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : Number(value))}
      >
        <option value="">any</option>
        {words.map((grade, i) => (
          <option key={grade} value={i + 1}>
            {grade} ({counts.get(String(i + 1)) ?? 0})
          </option>
        ))}
      </select>
    </label>
  );
}

/** All grades that a tie of this grade is at least. */
function upTo(spread: Tie['spread']): readonly string[] {
  return Array.from({ length: spread ?? 0 }, (_, i) => String(i + 1));
}

function only(agreement: Tie['agreement']): readonly string[] {
  return agreement === null ? [] : [String(agreement)];
}
