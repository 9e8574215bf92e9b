/** A stretch of a passage, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the graph has on a passage. */
export interface PassageMarks<Mention extends Stretch, Evidence extends Stretch> {
  readonly mentions: readonly Mention[];
  readonly evidence: readonly Evidence[];
  readonly lineStarts: readonly { readonly offset: number; readonly line: number }[];
  /** What was opened here: drawn apart, to the letter. */
  readonly opened?: Stretch | null;
}

/** A run of characters over which nothing begins or ends. */
export interface Run<Evidence> {
  readonly start: number;
  readonly text: string;
  /** Number of the source line that begins here; null where none does. */
  readonly line: number | null;
  readonly evidence: readonly Evidence[];
}

/** A mention, or the words between two; its runs together are its text. */
export interface Unit<Mention, Evidence> {
  readonly mention: Mention | null;
  readonly runs: readonly Run<Evidence>[];
}

/**
 * Cuts a passage so that each piece can be drawn in one way. Of mentions that overlap, the longest is kept, then the first;
 * evidence may overlap as it likes. The texts of all runs, in order, are the passage.
 */
export function cutPassage<Mention extends Stretch, Evidence extends Stretch>(
  text: string,
  { mentions, evidence, lineStarts, opened = null }: PassageMarks<Mention, Evidence>,
): readonly Unit<Mention, Evidence>[] {
  const lineAt = new Map(lineStarts.map(({ offset, line }) => [offset, line]));
  const stretches = opened === null ? evidence : [...evidence, opened];
  const cuts = [...stretches.flatMap(({ start, end }) => [start, end]), ...lineAt.keys()];
  const runsOf = ({ start, end }: Stretch): readonly Run<Evidence>[] => {
    const edges = [...new Set([start, ...cuts.filter((cut) => cut > start && cut < end), end])].sort((a, b) => a - b);
    return edges.slice(0, -1).map((from, i) => {
      const to = edges[i + 1] ?? end;
      return {
        start: from,
        text: text.slice(from, to),
        line: lineAt.get(from) ?? null,
        evidence: evidence.filter((one) => one.start < to && one.end > from),
      };
    });
  };
  const units: Unit<Mention, Evidence>[] = [];
  let at = 0;
  for (const mention of keepLongest(mentions)) {
    if (mention.start > at) units.push({ mention: null, runs: runsOf({ start: at, end: mention.start }) });
    units.push({ mention, runs: runsOf(mention) });
    at = mention.end;
  }
  if (at < text.length) units.push({ mention: null, runs: runsOf({ start: at, end: text.length }) });
  return units;
}

function keepLongest<Mention extends Stretch>(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  const longestFirst = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const mention of longestFirst) {
    if (kept.every((other) => other.end <= mention.start || other.start >= mention.end)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}
