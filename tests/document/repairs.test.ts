import { describe, expect, it } from 'vitest';
import type { Repair } from '../../server/document/document-file.ts';
import { listPassages, parseDocument } from '../../server/document/parse-document.ts';
import { formatProblem } from '../../server/document/problem.ts';
import { readDocument } from '../../server/document/read-document.ts';
import { parseYamlFile } from '../../server/document/yaml-file.ts';
import { findUnaccounted } from './account-for.ts';

const layout = {
  listOpenings: ['These were put forward:'],
  annexOpening: 'ANNEX',
  dayOpening: 'Day',
  speakerOpenings: [],
  moderatorOpenings: [],
  abbreviations: [],
};

const SOURCE = `I.
Opening
The cofacilitators spoke
of many things.

These were put forward:
Keep the forum
Barcelona
Use what is there, and then Build more
`;

function read(repairs: readonly Repair[], source = SOURCE): readonly string[] {
  const { document, faults } = parseDocument(source, { layout, repairs: [...repairs] });
  expect(faults).toEqual([]);
  expect(findUnaccounted(document)).toEqual([]);
  return listPassages(document).map(({ id, text }) => `${id} ${text}`);
}

describe('a repair', () => {
  it('puts a hyphen back that was lost, and its place in the source is none', () => {
    const at = [{ line: 3, words: 'cofacilitators', as: 'co-facilitators' }];
    expect(read([{ do: 'mend', at, reason: 'lost' }])).toContain('I.p1 The co-facilitators spoke of many things.');
  });

  it('puts a space back that was lost', () => {
    const source = 'I.\nOpening\nThe twohalves met.\n';
    const at = [{ line: 3, words: 'twohalves', as: 'two halves' }];
    expect(read([{ do: 'mend', at, reason: 'lost' }], source)).toContain('I.p1 The two halves met.');
  });

  it('mends the end of a line without adding a space, whether or not it cuts the line there', () => {
    const at = [{ line: 3, words: 'cofacilitators', as: 'co-facilitators', wrapped: true }];
    expect(read([{ do: 'mend', at, reason: 'lost' }])).toContain('I.p1 The co-facilitators spoke of many things.');
  });

  it('puts lines in the order in which they are read', () => {
    const source = 'I.\nOpening\nThey spoke of\nThese were put forward:\nII.\nmany things.\nKeep it\nEnd\nAll ended.\n';
    const lines: readonly [number, string][] = [
      [3, 'They spoke'],
      [6, 'many'],
      [4, 'These were'],
      [7, 'Keep'],
      [5, 'II.'],
    ];
    const at = lines.map(([line, words]) => ({ line, words }));
    expect(read([{ do: 'reorder', at, reason: 'printed in the middle' }], source)).toEqual([
      'I.title I. Opening',
      'I.p1 They spoke of many things.',
      'I.p2 These were put forward:',
      'I.1 Keep it',
      'II.title II. End',
      'II.p1 All ended.',
    ]);
  });

  it('lets a line go on with the passage before it', () => {
    const at = [{ line: 8, words: 'Barcelona' }];
    expect(read([{ do: 'continue', at, reason: 'a city' }])).toContain('I.1 Keep the forum Barcelona');
  });

  it('begins a passage, also in the middle of a line', () => {
    const at = [{ line: 9, words: 'Build more' }];
    expect(read([{ do: 'begin', at, reason: 'two bullets' }]).slice(-2)).toEqual([
      'I.3 Use what is there, and then',
      'I.4 Build more',
    ]);
  });

  it('takes out what is layout only, and keeps its reason', () => {
    const repairs: Repair[] = [{ do: 'layout', at: [{ line: 9, words: ', and then' }], reason: 'a stamp' }];
    const { document } = parseDocument(SOURCE, { layout, repairs });
    const start = SOURCE.indexOf(', and then');
    expect(document.layout).toEqual([{ start, end: start + 10, reason: 'a stamp' }]);
    expect(read(repairs)).toContain('I.3 Use what is there');
  });
});

const YAML = `repairs:
  - do: mend
    at:
      - { line: 3, words: cofacilitators, as: co-facilitators }
`;

describe('a repair that does not fit', () => {
  const problemsOf = (repairs: Repair[]) => {
    const counts = parseCounts();
    const config = {
      id: 'x',
      title: 'X',
      shortTitle: 'X',
      date: 'never',
      publisher: 'none',
      language: 'en',
      layout,
      repairs,
      counts,
    };
    return readDocument({ file: 'x/source.txt', text: SOURCE }, parseYamlFile('x/document.yaml', YAML), config)
      .problems.filter(({ code }) => code !== 'count-differs')
      .map(formatProblem);
  };

  it('because the line says something else is named with what the line says', () => {
    expect(
      problemsOf([
        { do: 'mend', at: [{ line: 3, words: 'cofacilitator spoke', as: 'co-facilitator spoke' }], reason: 'x' },
      ]),
    ).toEqual([
      [
        'x/document.yaml:4:9  repair-words-missing',
        '  repair "mend" of line 3: the words must stand on that line once',
        '  written  cofacilitator spoke',
        '  nearest  line 3 reads: The cofacilitators spoke',
        '  Give words of the line as it stands, or take the repair out if the text no longer needs it.',
      ].join('\n'),
    ]);
  });

  it('because the words do not begin the line is named, where whole lines are moved', () => {
    const at = [
      { line: 3, words: 'cofacilitators' },
      { line: 4, words: 'of many' },
    ];
    expect(problemsOf([{ do: 'reorder', at, reason: 'x' }])).toEqual([
      [
        'x/document.yaml:4:9  repair-words-missing',
        '  repair "reorder" of line 3: the words must begin that line once',
        '  written  cofacilitators',
        '  nearest  line 3 reads: The cofacilitators spoke',
        '  Give words of the line as it stands, or take the repair out if the text no longer needs it.',
      ].join('\n'),
    ]);
  });

  it('because the text has no such line is named', () => {
    expect(problemsOf([{ do: 'layout', at: [{ line: 99, words: 'Time' }], reason: 'x' }])).toEqual([
      [
        'x/document.yaml:4:9  repair-words-missing',
        '  repair "layout" of line 99: the words must stand on that line once',
        '  written  Time',
        '  nearest  no such line',
        '  Give words of the line as it stands, or take the repair out if the text no longer needs it.',
      ].join('\n'),
    ]);
  });

  it('because the line is blank is named', () => {
    expect(problemsOf([{ do: 'continue', at: [{ line: 10, words: 'Time' }], reason: 'x' }])).toEqual([
      [
        'x/document.yaml:4:9  repair-words-missing',
        '  repair "continue" of line 10: the words must begin that line once',
        '  written  Time',
        '  nearest  line 10 reads: (blank)',
        '  Give words of the line as it stands, or take the repair out if the text no longer needs it.',
      ].join('\n'),
    ]);
  });

  it('because the words stand there twice is named', () => {
    expect(problemsOf([{ do: 'begin', at: [{ line: 9, words: 'the' }], reason: 'x' }])).toEqual([
      [
        'x/document.yaml:4:9  repair-words-twice',
        '  repair "begin" of line 9: the words must stand on that line once',
        '  written  the',
        '  nearest  line 9 reads: Use what is there, and then Build more',
        '  Give words of the line as it stands, or take the repair out if the text no longer needs it.',
      ].join('\n'),
    ]);
  });

  it.each(['cofacilitating', 'co–facilitators', 'cofacilitators', 'cofacilitator'])(
    'because it writes %s is named',
    (as) => {
      expect(problemsOf([{ do: 'mend', at: [{ line: 3, words: 'cofacilitators', as }], reason: 'x' }])).toEqual([
        [
          'x/document.yaml:4:9  repair-adds-text',
          '  A repair of line 3 may add spaces and hyphens, nothing else, and at least one.',
          `  written  cofacilitators → ${as}`,
          '  Write the words of the line, with the lost space or hyphen put in.',
        ].join('\n'),
      ]);
    },
  );

  it('leaves the text as it is, and the other repairs apply', () => {
    const bad: Repair = { do: 'layout', at: [{ line: 99, words: 'Time' }], reason: 'x' };
    const good: Repair = { do: 'mend', at: [{ line: 3, words: 'cofacilitators', as: 'co-facilitators' }], reason: 'x' };
    const { document } = parseDocument(SOURCE, { layout, repairs: [bad, good] });
    expect(listPassages(document).map(({ text }) => text)).toContain('The co-facilitators spoke of many things.');
    expect(findUnaccounted(document)).toEqual([]);
  });
});

function parseCounts() {
  return {
    sections: { chapter: 0, panel: 0, area: 0, annex: 0, day: 0, segment: 0 },
    paragraphs: {},
    bullets: {},
    bulletsInAll: 0,
    speakers: {},
    speakersInAll: 0,
    moderators: {},
    moderatorsInAll: 0,
  };
}
