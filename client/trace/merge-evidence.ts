import type { EvidenceFragment } from '../generated/graphql.ts';

/** Evidence whose words overlap in one passage as one quote, in the order of its first piece; of equal words the first is kept. */
export function mergeEvidence(evidence: readonly EvidenceFragment[]): readonly EvidenceFragment[] {
  const merged: EvidenceFragment[] = [];
  for (const one of evidence) {
    const at = merged.findIndex(
      (other) => other.passage.id === one.passage.id && other.start < one.end && one.start < other.end,
    );
    const other = merged[at];
    if (other === undefined) merged.push(one);
    else merged[at] = joined(other, one);
  }
  return merged;
}

/** Whether these words have been shown already. */
export function isAmong(one: EvidenceFragment, shown: readonly EvidenceFragment[]): boolean {
  return shown.some((other) => other.passage.id === one.passage.id && other.start <= one.start && other.end >= one.end);
}

function joined(a: EvidenceFragment, b: EvidenceFragment): EvidenceFragment {
  const start = Math.min(a.start, b.start);
  const end = Math.max(a.end, b.end);
  if (start === a.start && end === a.end) return a;
  if (start === b.start && end === b.end) return { ...b, id: a.id };
  const lines = { first: Math.min(a.lines.first, b.lines.first), last: Math.max(a.lines.last, b.lines.last) };
  return { ...a, start, end, lines, quote: a.passage.text.slice(start, end).replace(/\s+/g, ' ') };
}
