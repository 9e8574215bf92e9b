import { describe, expect, it } from 'vitest';
import { edit, GOOD_SEED, messagesOf } from './good-seed.ts';

describe('the check of files and YAML tells', () => {
  it('a file that is missing', () => {
    expect(messagesOf(without('documents/doc/coverage.yaml'))).toEqual([
      `graph-seed/documents/doc/coverage.yaml:1:1  file-missing
  The file is missing.
  Add it; a list of nothing is "[]".`,
    ]);
  });
  it('a file that nothing reads, with the name it may have meant', () => {
    expect(messagesOf({ ...without('documents/doc/coverage.yaml'), 'documents/doc/coverrage.yaml': '[]' })).toEqual([
      `graph-seed/documents/doc/coverage.yaml:1:1  file-missing
  The file is missing.
  Add it; a list of nothing is "[]".`,
      `graph-seed/documents/doc/coverrage.yaml:1:1  unknown-file
  Nothing reads this file.
  nearest  documents/doc/coverage.yaml
  Rename it or take it out; relations may be split over the files of relations/.`,
    ]);
  });
  it('a line that is no YAML', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', '{ id: data, kind', '{ id: data kind: ['))).toEqual([
      `graph-seed/documents/doc/entities.yaml:6:9  yaml-syntax
  Not readable as YAML: Block collections are not allowed within flow collections
  Mend the line; text that holds ": " or " #", or begins with a sign, needs quotes.`,
      `graph-seed/documents/doc/entities.yaml:6:70  yaml-syntax
  Not readable as YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
  Mend the line; text that holds ": " or " #", or begins with a sign, needs quotes.`,
      `graph-seed/documents/doc/entities.yaml:6:71  yaml-syntax
  Not readable as YAML: Flow map in block collection must be sufficiently indented and end with a }
  Mend the line; text that holds ": " or " #", or begins with a sign, needs quotes.`,
    ]);
  });
  it('a key that is written twice', () => {
    expect(
      messagesOf(edit('documents/doc/recommendations.yaml', '{ number: a2,', '{ number: a2, number: a2,')),
    ).toEqual([
      `graph-seed/documents/doc/recommendations.yaml:2:17  yaml-duplicate-key
  A key is written twice in one entry.
  Keep one of the two, or join their values.`,
    ]);
  });
  it('a key that is missing', () => {
    expect(messagesOf(edit('documents/doc/recommendations.yaml', ', label: Set up a facility', ''))).toEqual([
      `graph-seed/documents/doc/recommendations.yaml:2:3  missing-key
  a2, label
  Add the key "label".`,
    ]);
  });
  it('an unknown key, with the nearest known one', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', 'generic: true', 'generick: true'))).toEqual([
      `graph-seed/documents/doc/entities.yaml:5:108  unknown-key
  data-facility
  written  generick
  nearest  generic
  Take it out, or mend its name. Keys here: id, kind, name, abbreviation, label, forms, description, generic, number, section.`,
    ]);
  });
  it('a text that YAML reads as a number', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', 'name: Geneva', 'name: 1227'))).toEqual([
      `graph-seed/documents/doc/entities.yaml:9:36  wrong-type
  geneva, name
  written  1227
  YAML reads this as a number; put it in quotes to keep it as text.`,
    ]);
  });
  it('a key without a value', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', 'name: Geneva', 'name: '))).toEqual([
      `graph-seed/documents/doc/entities.yaml:9:36  wrong-type
  geneva, name
  written  null
  A value is missing behind the key; write it, or take the key out.`,
    ]);
  });
  it('a text inside braces that a comma cuts off', () => {
    expect(
      messagesOf(edit('ontology.yaml', 'definition: It opens a list.', 'definition: It opens, and ends, a list.')),
    ).toEqual([
      `graph-seed/ontology.yaml:24:50  unknown-key
  introduces-list
  written  and ends
  YAML reads this as a key of its own: inside { } a comma ends a text. Put the whole text in quotes.`,
      `graph-seed/ontology.yaml:24:60  unknown-key
  introduces-list
  written  a list.
  YAML reads this as a key of its own: inside { } a comma ends a text. Put the whole text in quotes.`,
    ]);
  });
  it('an anchor', () => {
    expect(
      messagesOf(edit('documents/doc/recommendations.yaml', 'label: Set up a facility', 'label: &x Set up a facility')),
    ).toEqual([
      `graph-seed/documents/doc/recommendations.yaml:2:45  yaml-anchor
  Anchors and aliases are not used here.
  written  &x
  Write the value out where it is needed.`,
    ]);
  });
  it('a list where an entry should stand', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/issues.yaml',
          `  passage: III.a.p1
`,
          `  passage: [III.a.p1]
`,
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/issues.yaml:4:12  wrong-type
  facility-or-sharing, passage
  written  ["III.a.p1"]
  Write text here.`,
    ]);
  });
  it('an id that is not kebab-case', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', 'id: geneva', 'id: Geneva_City'))).toEqual([
      `graph-seed/documents/doc/entities.yaml:9:9  wrong-form
  Geneva_City, id
  written  Geneva_City
  Write an id in small letters, figures and single hyphens, such as "new-york-declaration".`,
      `graph-seed/documents/doc/relations.yaml:3:7  unknown-id
  session-1 TAKES_PLACE_IN geneva
  written  geneva
  Write the id of an entity or issue, or the number of a recommendation.`,
    ]);
  });
  it('a relation type that is not in capitals', () => {
    expect(messagesOf(edit('documents/doc/relations.yaml', 'type: SUPPORTS', 'type: supports'))).toEqual([
      `graph-seed/documents/doc/relations.yaml:26:9  wrong-form
  data-forum supports a1, type
  written  supports
  Write a relation type in capitals, parted by underscores, such as "PART_OF".`,
    ]);
  });
  it('a stance that there is not', () => {
    expect(messagesOf(edit('documents/doc/relations.yaml', 'stance: QUESTIONS', 'stance: QUESTION'))).toEqual([
      `graph-seed/documents/doc/relations.yaml:25:67  unknown-value
  some-delegations TAKES_POSITION_ON data-forum, evidence 1, stance
  written  QUESTION
  nearest  QUESTIONS
  Write one of: SUPPORTS, NEUTRAL, QUESTIONS.`,
    ]);
  });
  it('an INFERRED relation written by hand', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/relations.yaml',
          `  role: MEANS
`,
          `  role: MEANS
  basis: INFERRED
`,
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:30:10  unknown-value
  data-forum SUPPORTS a1, basis
  written  INFERRED
  Write STATED or STRUCTURAL. INFERRED is never written by hand: the rules of ontology.yaml make those relations.`,
    ]);
  });
  it('a grade that is not from 1 to 5', () => {
    expect(messagesOf(edit('consensus.yaml', 'agreement: 4', 'agreement: 6'))).toEqual([
      `graph-seed/consensus.yaml:2:44  out-of-range
  Panelists agreed, agreement
  written  6
  A grade is from 1 to 5.`,
    ]);
  });
  it('a form that is neither words nor an entry', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', 'forms: [Geneva]', 'forms: [[Geneva]]'))).toEqual([
      `graph-seed/documents/doc/entities.yaml:9:67  wrong-type
  geneva, forms 1
  written  ["Geneva"]
  Write the words, or an entry such as { form: others, in: [III.d.p1] }.`,
    ]);
  });
  it('a form with an unknown key', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', '{ form: Forum, in:', '{ form: Forum, inn:'))).toEqual([
      `graph-seed/documents/doc/entities.yaml:3:111  unknown-key
  data-forum, forms 2
  written  inn
  nearest  in
  Take it out, or mend its name. Keys here: form, in, not, occurrences, nested.`,
    ]);
  });
  it('counts that differ from the text', () => {
    expect(messagesOf(edit('documents/doc/document.yaml', 'bulletsInAll: 2', 'bulletsInAll: 3'))).toEqual([
      `graph-seed/documents/doc/document.yaml:18:17  count-differs
  bullets in all: 3 stated, 2 found
  written  3
  nearest  2
  Count them in source.txt by eye; then mend the number here, or declare the repair that the text needs.`,
    ]);
  });
  it('a document whose id is not the name of its folder', () => {
    expect(messagesOf(edit('documents/doc/document.yaml', 'id: doc', 'id: dock'))).toEqual([
      `graph-seed/documents/doc/document.yaml:1:5  document-id
  document dock, in the folder doc
  written  dock
  nearest  doc
  Write the id as the folder is named, or rename the folder.`,
    ]);
  });
});

function without(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(GOOD_SEED).filter(([name]) => name !== path));
}
