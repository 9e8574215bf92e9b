import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentFileSchema } from '../../server/document/document-file.ts';
import { listPassages, listSections } from '../../server/document/parse-document.ts';
import { readDocument } from '../../server/document/read-document.ts';
import { parseYamlFile } from '../../server/document/yaml-file.ts';
import { findUnaccounted } from './account-for.ts';
import { PASSAGES } from './gcm-2017-s3-passages.ts';

const folder = new URL('../../graph-seed/documents/gcm-2017-s3/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const yaml = parseYamlFile('document.yaml', read('document.yaml'));
const config = documentFileSchema.parse(yaml.value);
const source = { file: 'source.txt', text: read('source.txt') };
const { document, problems } = readDocument(source, yaml, config);
const passages = listPassages(document);
const textOf = (wanted: string) => passages.find(({ id }) => id === wanted)?.text;

describe('the summary of the third informal thematic session', () => {
  it('is read without a problem: every repair fits and every count is as stated', () => {
    expect(problems).toEqual([]);
  });

  it('has each non-blank character in exactly one passage or in declared layout, and each leads back to its place', () => {
    expect(findUnaccounted(document)).toEqual([]);
  });

  it('has these passages and no others, in this order', () => {
    const rows = passages.map(({ id, kind, lines, text }) => {
      const words = text.split(' ');
      const shown = words.length <= 9 ? text : `${words.slice(0, 4).join(' ')} … ${words.slice(-4).join(' ')}`;
      const range = lines.first === lines.last ? `${lines.first}` : `${lines.first}–${lines.last}`;
      return `${id.padEnd(16)}${kind.padEnd(11)}${range.padEnd(9)}${shown}`;
    });
    expect(rows).toEqual(PASSAGES.trim().split('\n'));
  });

  it('has the chapters, panels, areas and programme that its layout shows', () => {
    const shown = listSections(document).map(({ id, kind, number, title }) => [id, kind, number, title]);
    expect(shown).toEqual([
      ['I', 'chapter', 'I', 'Introduction'],
      ['II', 'chapter', 'II', 'Panels'],
      ['II.1', 'panel', '1', 'Panel on international cooperation and governance of migration in all its dimensions'],
      [
        'II.2',
        'panel',
        '2',
        'Panel on international cooperation and governance of migration in transit, on entry and at borders',
      ],
      [
        'II.3',
        'panel',
        '3',
        'Panel on international cooperation and governance of migration on return, readmission, integration and reintegration',
      ],
      ['II.4', 'panel', '4', 'Summary panel'],
      ['III', 'chapter', 'III', 'Areas of discussion'],
      ['III.a', 'area', 'a', 'Overarching frameworks and principles'],
      ['III.b', 'area', 'b', 'Coherence of migration policies at national level'],
      ['III.c', 'area', 'c', 'Role of existing mechanisms in furthering governance of migration'],
      ['III.d', 'area', 'd', 'Financing for international cooperation on migration and capacity building'],
      ['III.e', 'area', 'e', 'Human rights in the governance of migration'],
      ['III.f', 'area', 'f', 'Border management'],
      ['III.g', 'area', 'g', 'Detention'],
      ['III.h', 'area', 'h', 'Consular protection, assistance and cooperation'],
      ['III.i', 'area', 'i', 'Return and readmission'],
      ['III.j', 'area', 'j', 'Integration and reintegration'],
      ['III.k', 'area', 'k', 'Specific needs and vulnerabilities'],
      ['III.l', 'area', 'l', 'Data'],
      ['IV', 'chapter', 'IV', 'Conclusions'],
      ['annex', 'annex', null, 'Programme of work'],
      ['annex.1', 'day', '1', 'Monday, 19 June 2017'],
      ['annex.1.1', 'segment', null, 'Opening segment'],
      [
        'annex.1.2',
        'segment',
        null,
        'PANEL 1: International cooperation and governance of migration in all its dimensions',
      ],
      ['annex.1.3', 'segment', null, 'Lunch'],
      [
        'annex.1.4',
        'segment',
        null,
        'PANEL 2: International cooperation and governance of migration in transit, on entry and at borders',
      ],
      ['annex.1.5', 'segment', null, 'Closing remarks by the co-facilitators'],
      ['annex.2', 'day', '2', 'Tuesday, 20 June 2017'],
      ['annex.2.1', 'segment', null, 'Welcome remarks by the co-facilitators'],
      [
        'annex.2.2',
        'segment',
        null,
        'PANEL 3: International cooperation and governance of migration on return, readmission, integration and reintegration',
      ],
      ['annex.2.3', 'segment', null, 'Lunch'],
      ['annex.2.4', 'segment', null, 'SUMMARY PANEL: Synopsis of the main conclusions and outcomes'],
      ['annex.2.5', 'segment', null, 'Closing remarks by the co-facilitators'],
    ]);
  });

  it('reads the two halves of an interleaved paragraph in turn', () => {
    expect(textOf('I.p3')).toBe(
      'The purpose of this summary is to highlight the main aspects of the discussion on the basis of interventions ' +
        'delivered in the room and inputs received. It also summarizes the ideas presented and recommendations made for ' +
        'consideration in this and subsequent phases of the preparatory process. The contents of this summary will serve as ' +
        'one of the inputs for discussion at the stocktaking meeting in Guadalajara, Mexico on 4-6 December 2017.',
    );
  });

  it('keeps the words of a page that breaks in a sentence together', () => {
    expect(textOf('II.1.p2')).toContain('existing mechanisms and inducements to whole-of-government approaches');
  });

  it('knows where each line of a passage begins, also of one whose lines were moved', () => {
    const passage = passages.find(({ id }) => id === 'I.p3');
    expect(passage?.lineStarts.map(([, line]) => line)).toEqual([15, 23, 16, 24, 17, 25, 18, 26, 19]);
    expect(passage?.lineStarts.map(([unit]) => passage.text.slice(unit).split(' ', 1)[0])).toEqual([
      'The',
      'the',
      'interventions',
      'received.',
      'recommendations',
      'and',
      'contents',
      'the',
      'Guadalajara,',
    ]);
  });

  it('adds the hyphens of these words and times to the source, and nothing else', () => {
    const wordAt = (text: string, unit: number) => text.slice(text.lastIndexOf(' ', unit) + 1).split(' ', 1)[0] ?? '';
    const added = passages.flatMap(({ text, offsets }) =>
      offsets.flatMap((offset, unit) => (offset === -1 ? [`${text[unit]} in ${wordAt(text, unit)}`] : [])),
    );
    expect(added).toEqual([
      '- in co-facilitators',
      '- in whole-of-government',
      '- in capacity-building',
      '- in pre-departure',
      '- in 10.00-10.15',
      '- in 10.15-13.00',
      '- in 13.00-15.00',
      '- in 15.00-17.50',
      '- in 17.50-18.00',
      '- in 10.00-10.05',
      '- in 10.05-13.00',
      '- in sub-regional,',
      '- in 13.00-15.00',
      '- in 15.00-17.50',
      '- in 17.50-18.00',
    ]);
  });

  it('declares the heads of the two columns of the programme as layout, twice', () => {
    expect(document.layout.map(({ start, end }) => source.text.slice(start, end))).toEqual([
      'Time',
      'Concept',
      'Time',
      'Concept',
    ]);
  });

  it('has the sentences that a reader counts in a paragraph and in a speaker’s name', () => {
    const counts = Object.fromEntries(passages.map(({ id, sentences }) => [id, sentences.length]));
    expect(counts).toMatchObject({
      'I.p1': 3,
      'II.4.p1': 3,
      'III.a.p1': 6,
      'III.c.6': 1,
      'IV.p6': 2,
      'annex.1.1.2': 1,
      'annex.2.2.1': 3,
    });
  });
});
