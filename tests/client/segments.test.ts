import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPassage } from '../../client/reader/segments.ts';

const TEXT = 'Make use of regional and sub-regional processes, including the RCPs, to identify practices';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('a passage cut for drawing', () => {
  it('keeps a mention whole where evidence ends inside it', () => {
    const mention = at('regional and sub-regional processes');
    const evidence = at('Make use of regional');
    const units = cutPassage(TEXT, {
      mentions: [mention],
      evidence: [evidence],
      lineStarts: [{ offset: 0, line: 236 }],
    });
    expect(units.map((unit) => [unit.mention, unit.runs.map(({ text }) => text)])).toEqual([
      [null, ['Make use of ']],
      [mention, ['regional', ' and sub-regional processes']],
      [null, [', including the RCPs, to identify practices']],
    ]);
    expect(units[1]?.runs.map((run) => run.evidence.length)).toEqual([1, 0]);
  });

  it('takes the longer of two mentions, one inside the other', () => {
    const inner = at('processes');
    const outer = at('sub-regional processes');
    const units = cutPassage(TEXT, { mentions: [inner, outer], evidence: [], lineStarts: [] });
    expect(units.flatMap(({ mention }) => mention ?? [])).toEqual([outer]);
  });

  it('says where each line of the source begins, inside mentions too', () => {
    const mention = at('regional and sub-regional processes');
    const offset = TEXT.indexOf('sub-');
    const units = cutPassage(TEXT, { mentions: [mention], evidence: [], lineStarts: [{ offset, line: 237 }] });
    expect(units.flatMap(({ runs }) => runs).filter(({ line }) => line !== null)).toEqual([
      { start: offset, text: 'sub-regional processes', line: 237, evidence: [] },
    ]);
  });

  it('is cut at both edges of what was opened, inside a mention and outside', () => {
    const mention = at('regional and sub-regional processes');
    const opened = { start: TEXT.indexOf('sub-'), end: TEXT.indexOf(', to identify') };
    const runs = cutPassage(TEXT, { mentions: [mention], evidence: [], lineStarts: [], opened }).flatMap(
      (unit) => unit.runs,
    );
    const inside = runs.filter(({ start }) => start >= opened.start && start < opened.end);
    expect(inside.map(({ text }) => text)).toEqual(['sub-regional processes', ', including the RCPs']);
  });

  it('holds every character once, in order, however marks overlap', () => {
    const stretch = fc
      .tuple(fc.nat({ max: TEXT.length - 1 }), fc.integer({ min: 1, max: 40 }))
      .map(([start, length]) => ({ start, end: Math.min(start + length, TEXT.length) }));
    const marks = fc.record({
      mentions: fc.array(stretch, { maxLength: 8 }),
      evidence: fc.array(stretch, { maxLength: 8 }),
      lineStarts: fc.array(fc.nat({ max: TEXT.length - 1 }).map((offset) => ({ offset, line: offset + 1 }))),
    });
    fc.assert(
      fc.property(marks, (given) => {
        const runs = cutPassage(TEXT, given).flatMap((unit) => unit.runs);
        expect(runs.map(({ text }) => text).join('')).toBe(TEXT);
        for (const { start, text, evidence } of runs) {
          const over = given.evidence.filter((one) => one.start <= start && one.end >= start + text.length);
          expect(evidence).toEqual(over);
        }
      }),
    );
  });
});
