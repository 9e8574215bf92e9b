/** Centres of the two rings of the agreement mark, by grade: the gap closes as they agree. */
const GAPS = [34, 24, 15, 7, 3];

/** How many said so, in words, by grade. */
export const SPREAD_WORDS = ['one', 'some', 'several', 'many', 'all'] as const;
/** How far they agreed, in words, by grade. */
export const AGREEMENT_WORDS = [
  'no common understanding',
  'opinions varied',
  'general convergence',
  'wide agreement',
  'undisputed',
] as const;

/** How many said so: five ticks, filled to the grade. */
export function SpreadMark({ grade }: { readonly grade: number }) {
  return (
    <svg
      class="consensus-mark"
      width="29"
      height="11"
      viewBox="0 0 29 11"
      role="img"
      aria-label={`how many: ${SPREAD_WORDS[grade - 1] ?? 'not said'}`}
    >
      {SPREAD_WORDS.map((word, i) => (
        <rect key={word} class={i < grade ? 'solid' : ''} x={i * 6 + 0.5} y="0.5" width="4" height="10" rx="1" />
      ))}
    </svg>
  );
}

/** How far they agreed: two rings on a line whose gap closes. */
export function AgreementMark({ grade }: { readonly grade: number }) {
  const half = (GAPS[grade - 1] ?? 34) / 2;
  return (
    <svg
      class="consensus-mark"
      width="44"
      height="12"
      viewBox="0 0 44 12"
      role="img"
      aria-label={`agreement: ${AGREEMENT_WORDS[grade - 1] ?? 'not said'}`}
    >
      <path class="axis" d="M0 6H44" />
      <circle cx={22 - half} cy="6" r="4" />
      <circle cx={22 + half} cy="6" r="4" />
    </svg>
  );
}

interface ConsensusLineProps {
  readonly consensus: {
    readonly spread: number | null;
    readonly agreement: number | null;
    readonly phrase: string;
  } | null;
}

/** Both marks with the document's own phrase behind them; nothing where the text gives no grade. */
export function ConsensusLine({ consensus }: ConsensusLineProps) {
  if (consensus === null) return null;
  return (
    <span class="consensus">
      {consensus.spread !== null && <SpreadMark grade={consensus.spread} />}
      {consensus.agreement !== null && <AgreementMark grade={consensus.agreement} />}
      <q lang="en">{consensus.phrase}</q>
    </span>
  );
}
