import { describe, expect, it } from 'vitest';
import { documentFileSchema } from '../../server/document/document-file.ts';
import { formatProblem } from '../../server/document/problem.ts';
import { readDocument } from '../../server/document/read-document.ts';
import { parseYamlFile } from '../../server/document/yaml-file.ts';

const SOURCE = `I.
Areas
a. Data
Many spoke.
Put forward:
Count more
Count better
ANNEX – Programme
Day 1 – Monday
10.00-11.00 Opening
Mr. One, of a house
Ms. Two, of another
Moderated by Mr. Three
`;

const YAML = `id: made-up
title: Made up
shortTitle: Made up
date: never
publisher: nobody
language: en
layout:
  listOpenings: ["Put forward:"]
  annexOpening: ANNEX
  dayOpening: Day
  speakerOpenings: [Mr., Ms.]
  moderatorOpenings: [Moderated by]
  abbreviations: [Mr., Ms.]
counts:
  sections: { chapter: 1, panel: 0, area: 1, annex: 1, day: 1, segment: 1 }
  paragraphs: { I.a: 2 }
  bullets: { I.a: 2 }
  bulletsInAll: 2
  speakers: { annex.1.1: 2 }
  speakersInAll: 2
  moderators: { annex.1.1: 1 }
  moderatorsInAll: 1
repairs: []
`;

function problemsOf(written: string, instead: string, source = SOURCE): readonly string[] {
  expect(YAML).toContain(written);
  const yaml = parseYamlFile('made-up/document.yaml', YAML.replace(written, instead));
  const config = documentFileSchema.parse(yaml.value);
  return readDocument({ file: 'made-up/source.txt', text: source }, yaml, config).problems.map(formatProblem);
}

const ADVICE = 'Count them in source.txt by eye; then mend the number here, or declare the repair that the text needs.';

describe('what was counted by eye', () => {
  it('agrees with the parse', () => {
    expect(problemsOf('a', 'a')).toEqual([]);
  });

  it.each([
    {
      written: 'area: 1',
      instead: 'area: 3',
      at: '15:43',
      said: 'sections of kind area: 3 stated, 1 found',
      from: 3,
      to: 1,
    },
    {
      written: 'paragraphs: { I.a: 2 }',
      instead: 'paragraphs: { I.a: 4 }',
      at: '16:22',
      said: 'paragraphs in section I.a: 4 stated, 2 found',
      from: 4,
      to: 2,
    },
    {
      written: 'bullets: { I.a: 2 }',
      instead: 'bullets: { I.a: 1 }',
      at: '17:19',
      said: 'bullets in section I.a: 1 stated, 2 found',
      from: 1,
      to: 2,
    },
    {
      written: 'bullets: { I.a: 2 }',
      instead: 'bullets: {}',
      at: '17:12',
      said: 'bullets in section I.a: 0 stated, 2 found',
      from: 0,
      to: 2,
    },
    {
      written: 'bulletsInAll: 2',
      instead: 'bulletsInAll: 73',
      at: '18:17',
      said: 'bullets in all: 73 stated, 2 found',
      from: 73,
      to: 2,
    },
    {
      written: 'speakers: { annex.1.1: 2 }',
      instead: 'speakers: { annex.1.1: 5 }',
      at: '19:26',
      said: 'speakers in section annex.1.1: 5 stated, 2 found',
      from: 5,
      to: 2,
    },
    {
      written: 'speakersInAll: 2',
      instead: 'speakersInAll: 0',
      at: '20:18',
      said: 'speakers in all: 0 stated, 2 found',
      from: 0,
      to: 2,
    },
    {
      written: 'moderators: { annex.1.1: 1 }',
      instead: 'moderators: { annex.1.1: 2 }',
      at: '21:28',
      said: 'moderators in section annex.1.1: 2 stated, 1 found',
      from: 2,
      to: 1,
    },
    {
      written: 'moderatorsInAll: 1',
      instead: 'moderatorsInAll: 2',
      at: '22:20',
      said: 'moderators in all: 2 stated, 1 found',
      from: 2,
      to: 1,
    },
  ])('stops the build where it differs: $said', ({ written, instead, at, said, from, to }) => {
    expect(problemsOf(written, instead)).toEqual([
      `made-up/document.yaml:${at}  count-differs\n  ${said}\n  written  ${from}\n  nearest  ${to}\n  ${ADVICE}`,
    ]);
  });

  it('may not be of a section that the parse did not find', () => {
    expect(problemsOf('bullets: { I.a: 2 }', 'bullets: { I.a: 2, I.b: 1 }')).toEqual([
      [
        'made-up/document.yaml:17:27  unknown-section',
        '  counts name section I.b, which the parse did not find',
        '  written  I.b',
        '  nearest  I, I.a, annex, annex.1, annex.1.1',
        '  Name a section as the parse does, or declare the repair that makes its heading readable.',
      ].join('\n'),
    ]);
  });
});

describe('text before the first chapter', () => {
  it('stops the build, at its line of the source', () => {
    expect(problemsOf('a', 'a', `A stray title\n\n${SOURCE}`)).toEqual([
      [
        'made-up/source.txt:1:1  text-outside-sections',
        '  Line 1 stands before the first chapter.',
        '  written  A stray title',
        '  A chapter opens with its Roman numeral; what is layout only is declared so in document.yaml, under "repairs".',
      ].join('\n'),
    ]);
  });

  it('is asked for the sections that only sum up, and told which are none', () => {
    expect(problemsOf('repairs: []', 'sumsUp: [I.a, I.b]\nrepairs: []')).toEqual([
      `made-up/document.yaml:23:15  unknown-section
  sumsUp names section I.b, which the parse did not find
  written  I.b
  nearest  I, I.a, annex, annex.1, annex.1.1
  Name a section as the parse does, or declare the repair that makes its heading readable.`,
    ]);
  });
});
