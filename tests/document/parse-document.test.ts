import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline } from '../../server/document/outline.ts';
import { parseDocument } from '../../server/document/parse-document.ts';

const layout = {
  listOpenings: ['Concrete issues presented for consideration included:'],
  annexOpening: 'ANNEX',
  dayOpening: 'Day',
  speakerOpenings: [],
  moderatorOpenings: [],
  abbreviations: ['Mr.'],
};

const read = (source: string) =>
  outline(parseDocument(source, { layout, repairs: [] }).document)
    .trimEnd()
    .split('\n');

describe('a heading', () => {
  it('may be parted from its number by blank lines', () => {
    expect(read('I.\n\nAreas\na.\n\nBorder management\n\nIt was undisputed.')).toEqual([
      'I.title  HEADING  1–3  I. Areas',
      'I.a.title  HEADING  4–6  a. Border management',
      'I.a.p1  PARAGRAPH  8  It was undisputed.',
    ]);
  });

  it('goes on in a line that begins with a small letter', () => {
    expect(read('I. Panels\n1. Panel on migration in transit, on entry and\nat borders\nPanelists agreed.')).toEqual([
      'I.title  HEADING  1  I. Panels',
      'I.1.title  HEADING  2–3  1. Panel on migration in transit, on entry and at borders',
      'I.1.p1  PARAGRAPH  4  Panelists agreed.',
    ]);
  });

  it('is numbered in turn: a line that only looks like one is text', () => {
    expect(
      read('I. Panels\nThe session began on the\n19. June and\na. so on. In 2017.\n2. Panel\nIV. Not yet.'),
    ).toEqual([
      'I.title  HEADING  1  I. Panels',
      'I.p1  PARAGRAPH  2–6  The session began on the 19. June and a. so on. In 2017. 2. Panel IV. Not yet.',
    ]);
  });

  it('may follow a page break in a list', () => {
    expect(
      read(
        'I. Areas\na. One\nConcrete issues presented for consideration included:\n\n\nEnsure the right to due\nprocess\n i.\nb. Two\n',
      ),
    ).toEqual([
      'I.title  HEADING  1  I. Areas',
      'I.a.title  HEADING  2  a. One',
      'I.a.p1  PARAGRAPH  3  Concrete issues presented for consideration included:',
      'I.a.1  BULLET  6–8  Ensure the right to due process i.',
      'I.b.title  HEADING  9  b. Two',
    ]);
  });
});

describe('a paragraph', () => {
  it('ends where a line ends a sentence, and had room for the next word', () => {
    expect(
      read(
        'I. Panels\nStates shared many practices and they\ntold of others, and Participants spoke.\nDelegations agreed.',
      ),
    ).toEqual([
      'I.title  HEADING  1  I. Panels',
      'I.p1  PARAGRAPH  2–4  States shared many practices and they told of others, and Participants spoke. Delegations agreed.',
    ]);
    expect(read('I. Panels\nStates shared many practices and they\ntold of others.\nDelegations agreed.')).toEqual([
      'I.title  HEADING  1  I. Panels',
      'I.p1  PARAGRAPH  2–3  States shared many practices and they told of others.',
      'I.p2  PARAGRAPH  4  Delegations agreed.',
    ]);
  });

  it('goes on over a page break, blank lines and all, while its sentence does', () => {
    expect(read('I. Panels\nExisting mechanisms of the\n\n\n Global Forum and\n\ninducements.\n\nThe end.')).toEqual([
      'I.title  HEADING  1  I. Panels',
      'I.p1  PARAGRAPH  2–7  Existing mechanisms of the Global Forum and inducements.',
      'I.p2  PARAGRAPH  9  The end.',
    ]);
  });

  it('joins a word that a line parted at its hyphen', () => {
    expect(read('I. Panels\nThe whole-of-\ngovernment approach –\nall of it.')).toEqual([
      'I.title  HEADING  1  I. Panels',
      'I.p1  PARAGRAPH  2–4  The whole-of-government approach – all of it.',
    ]);
  });
});

describe('a bullet whose glyph was lost', () => {
  const list = (lines: string) =>
    read(`I. Areas\nConcrete issues presented for\nconsideration included:\n${lines}`).slice(2);

  it('begins with a capital where the line before had room for it', () => {
    expect(
      list(
        '\n\nConsider relevant parts of the Agenda, by the\nSpecial Rapporteur on the Human Rights, in the\ncompact\nInvolve others\nKeep it',
      ),
    ).toEqual([
      'I.1  BULLET  6–8  Consider relevant parts of the Agenda, by the Special Rapporteur on the Human Rights, in the compact',
      'I.2  BULLET  9  Involve others',
      'I.3  BULLET  10  Keep it',
    ]);
  });

  it('begins with a capital behind the space that a page break or a glyph left', () => {
    expect(
      list(
        ' Reaffirm the sovereign right of States as to\nadmission and stay of all of those whom it knows\n Consider the Principles',
      ),
    ).toEqual([
      'I.1  BULLET  4–5  Reaffirm the sovereign right of States as to admission and stay of all of those whom it knows',
      'I.2  BULLET  6  Consider the Principles',
    ]);
  });

  it('does not begin after a comma', () => {
    expect(list('Provide skills,\nTraining and so on\nwithout end')).toEqual([
      'I.1  BULLET  4–6  Provide skills, Training and so on without end',
    ]);
  });
});

describe('the programme of an annex', () => {
  it('has days, in them segments by their times, and in those a row for each thing said', () => {
    expect(
      read(
        'I. End\nANNEX – Programme of work\nDay 1 – Monday, 19 June\n10.00-10.15\n\nOpening segment\nWelcome remarks\n Mr. One, Permanent Representative of Mexico to\nthe United Nations\n10:15 – 13:00 PANEL 1: All its\ndimensions\n',
      ),
    ).toEqual([
      'I.title  HEADING  1  I. End',
      'annex.title  HEADING  2  ANNEX – Programme of work',
      'annex.1.title  HEADING  3  Day 1 – Monday, 19 June',
      'annex.1.1.title  PROGRAMME  4–6  10.00-10.15 Opening segment',
      'annex.1.1.1  PROGRAMME  7  Welcome remarks',
      'annex.1.1.2  PROGRAMME  8–9  Mr. One, Permanent Representative of Mexico to the United Nations',
      'annex.1.2.title  PROGRAMME  10–11  10:15 – 13:00 PANEL 1: All its dimensions',
    ]);
  });
});

describe('lines in any order', () => {
  it('are put right by one reorder', () => {
    const words = ['Opening the', 'session on', 'migration they', 'spoke of', 'many things', 'and left.'];
    fc.assert(
      fc.property(fc.shuffledSubarray([...words.keys()], { minLength: words.length }), (shuffled) => {
        const source = ['I. Text', '', ...shuffled.map((index) => words[index])].join('\n');
        const at = words.map((text, index) => ({ line: shuffled.indexOf(index) + 3, words: text }));
        const { document, faults } = parseDocument(source, {
          layout,
          repairs: [{ do: 'reorder', at, reason: 'shuffled' }],
        });
        expect(faults).toEqual([]);
        expect(outline(document)).toBe(`I.title  HEADING  1  I. Text\nI.p1  PARAGRAPH  3–8  ${words.join(' ')}\n`);
      }),
    );
  });
});
