import { describe, expect, it } from 'vitest';
import type { EvidenceFragment } from '../../client/generated/graphql.ts';
import { isAmong, mergeEvidence } from '../../client/trace/merge-evidence.ts';

const TEXT = 'processes, including the Abu Dhabi Dialogue, the Colombo\nProcess and others';

function evidence(id: string, start: number, end: number, passage = 'd.III.c.p1'): EvidenceFragment {
  return {
    id,
    quote: TEXT.slice(start, end),
    start,
    end,
    stance: 'NEUTRAL',
    lines: { first: 205, last: end > 56 ? 206 : 205 },
    consensus: null,
    voices: [],
    passage: {
      id: passage,
      kind: 'PARAGRAPH',
      text: TEXT,
      document: { id: 'd', shortTitle: 'D' },
      section: { id: 'd.III.c', number: 'c', title: 'C' },
    },
  };
}

describe('evidence that overlaps', () => {
  it('is one quote over all its words and lines', () => {
    const merged = mergeEvidence([evidence('a', 0, 43), evidence('b', 11, 64)]);
    expect(merged.map(({ id, start, end, quote, lines }) => ({ id, start, end, quote, lines }))).toEqual([
      {
        id: 'a',
        start: 0,
        end: 64,
        quote: 'processes, including the Abu Dhabi Dialogue, the Colombo Process',
        lines: { first: 205, last: 206 },
      },
    ]);
  });

  it('stays two quotes in two passages, or where it only touches', () => {
    expect(mergeEvidence([evidence('a', 0, 10), evidence('b', 0, 10, 'other')])).toHaveLength(2);
    expect(mergeEvidence([evidence('a', 0, 10), evidence('b', 10, 20)])).toHaveLength(2);
  });

  it('is known to stand above only when all its words do', () => {
    expect(isAmong(evidence('a', 5, 10), [evidence('b', 0, 10)])).toBe(true);
    expect(isAmong(evidence('a', 5, 11), [evidence('b', 0, 10)])).toBe(false);
  });
});
