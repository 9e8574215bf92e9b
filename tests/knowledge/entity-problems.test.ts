import { describe, expect, it } from 'vitest';
import { edit, messagesOf } from './good-seed.ts';

describe('the check of entities tells', () => {
  it('two entities with one id, and where the other stands', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', 'id: data-index', 'id: data-forum'))).toEqual([
      `graph-seed/documents/doc/entities.yaml:4:9  duplicate-name
  entity data-forum
  written  data-forum
  nearest  entity data-forum at graph-seed/documents/doc/entities.yaml:3
  Join the two entries, or give one of them a name of its own.`,
      `graph-seed/documents/doc/relations.yaml:17:9  unknown-id
  data-index PART_OF data-forum
  written  data-index
  Write the id of an entity or issue, or the number of a recommendation.`,
    ]);
  });
  it('two entities that claim one surface form', () => {
    expect(
      messagesOf(edit('documents/doc/entities.yaml', 'forms: [Data Index]', 'forms: [Data Index, Data Forum]')),
    ).toEqual([
      `graph-seed/documents/doc/entities.yaml:4:95  form-of-two-entities
  entity data-index, form "Data Forum", in II.1.p1, III.a.p1, III.a.1
  written  Data Forum
  nearest  data-forum, form "Data Forum" at graph-seed/documents/doc/entities.yaml:3
  Bind the form with \`in\` or \`not\`, so that in each passage it stands for one of the two.`,
    ]);
  });
  it('an unknown kind', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', 'kind: place', 'kind: palace'))).toEqual([
      `graph-seed/documents/doc/entities.yaml:9:23  unknown-kind
  entity geneva
  written  palace
  nearest  place
  Write a kind of ontology.yaml.`,
    ]);
  });
  it('a recommendation among the entities', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', 'kind: place', 'kind: issue'))).toEqual([
      `graph-seed/documents/doc/entities.yaml:9:23  kind-of-another-file
  entity geneva
  written  issue
  Issues stand in a file of their own.`,
      `graph-seed/documents/doc/relations.yaml:3:7  end-not-allowed
  session-1 TAKES_PLACE_IN geneva
  written  geneva (issue)
  TAKES_PLACE_IN goes from Event to Place.`,
    ]);
  });
  it('an area without its letter', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', ', number: a }', ' }'))).toEqual([
      `graph-seed/documents/doc/entities.yaml:6:3  area-without-letter
  entity data
  Add the key "number" with the letter of the area.`,
      `graph-seed/documents/doc/entities.yaml:6:9  entity-without-mention
  entity data
  List the forms under which the document names it, or take it out.`,
      `graph-seed/documents/doc/source.txt:17:1  area-without-entity
  area a
  written  Data
  Add an entity of kind theme.area with number a to entities.yaml.`,
    ]);
  });
  it('a letter on what is no area', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', 'forms: [Geneva]', 'forms: [Geneva], number: a'))).toEqual([
      `graph-seed/documents/doc/entities.yaml:9:84  duplicate-name
  area a
  written  a
  nearest  area a at graph-seed/documents/doc/entities.yaml:6
  Join the two entries, or give one of them a name of its own.`,
      `graph-seed/documents/doc/entities.yaml:9:84  letter-not-allowed
  entity geneva
  written  a
  Only an area has a letter; take the key out.`,
    ]);
  });
  it('an area that the document does not have', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', ', number: a }', ', number: b }'))).toEqual([
      `graph-seed/documents/doc/entities.yaml:6:66  unknown-area-letter
  entity data
  written  b
  Areas of the document: a.`,
      `graph-seed/documents/doc/source.txt:17:1  area-without-entity
  area a
  written  Data
  Add an entity of kind theme.area with number a to entities.yaml.`,
    ]);
  });
  it('two areas with one letter', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/entities.yaml',
          '- { id: geneva',
          `- { id: more-data, kind: theme.area, name: More, label: More, number: a }
- { id: geneva`,
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/entities.yaml:9:71  duplicate-name
  area a
  written  a
  nearest  area a at graph-seed/documents/doc/entities.yaml:6
  Join the two entries, or give one of them a name of its own.`,
    ]);
  });
  it('a section on what is no event', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', 'forms: [Geneva]', 'forms: [Geneva], section: I'))).toEqual([
      `graph-seed/documents/doc/entities.yaml:9:85  section-not-allowed
  entity geneva
  written  I
  Only an event has a section; take the key out.`,
    ]);
  });
  it('a section that there is not', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', 'section: II.1', 'section: II.2'))).toEqual([
      `graph-seed/documents/doc/entities.yaml:7:118  unknown-section
  entity panel-1
  written  II.2
  nearest  II.1
  Name a section as the layout of the document does.`,
    ]);
  });
  it('a form bound to a place that there is not', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', 'in: [II.1.p1]', 'in: [II.1.p4]'))).toEqual([
      `graph-seed/documents/doc/entities.yaml:3:116  unknown-place
  entity data-forum, form "Forum"
  written  II.1.p4
  nearest  II.1.p1
  Name a passage or a section as the layout of the document does.`,
      `graph-seed/documents/doc/source.txt:12:80  name-without-entity
  "Forum" in passage II.1.p1
  written  Forum
  Add it as a form of an entity, or, if it names nothing that the graph holds, a quote of it to notNames in document.yaml.`,
    ]);
  });
  it('a form that is listed twice', () => {
    expect(
      messagesOf(edit('documents/doc/entities.yaml', '[some delegations]', '[some delegations, some delegations]')),
    ).toEqual([
      `graph-seed/documents/doc/entities.yaml:2:121  duplicate-form
  entity some-delegations, form "some delegations"
  written  some delegations
  List each form once.`,
    ]);
  });
  it('a form that the document never uses', () => {
    expect(
      messagesOf(edit('documents/doc/entities.yaml', '[some delegations]', '[some delegations, some States]')),
    ).toEqual([
      `graph-seed/documents/doc/entities.yaml:2:121  form-not-found
  entity some-delegations, form "some States"
  written  some States
  Write the form as the document has it, as whole words; look at its \`in\` and \`not\`, or take it out.`,
    ]);
  });
  it('a form that stands only behind a hyphen or inside a word', () => {
    expect(
      messagesOf(edit('documents/doc/entities.yaml', 'forms: [data facility]', 'forms: [data facility, acility]')),
    ).toEqual([
      `graph-seed/documents/doc/entities.yaml:5:107  form-not-found
  entity data-facility, form "acility"
  written  acility
  Write the form as the document has it, as whole words; look at its \`in\` and \`not\`, or take it out.`,
    ]);
  });
  it('an occurrence that there is not', () => {
    expect(
      messagesOf(edit('documents/doc/entities.yaml', 'in: [II.1.p1] }', 'in: [II.1.p1], occurrences: [3] }')),
    ).toEqual([
      `graph-seed/documents/doc/entities.yaml:3:140  occurrence-too-high
  entity data-forum, form "Forum"
  written  3
  nearest  2
  The form does not stand so often in any of its passages; occurrences are counted from 1.`,
      `graph-seed/documents/doc/source.txt:12:80  name-without-entity
  "Forum" in passage II.1.p1
  written  Forum
  Add it as a form of an entity, or, if it names nothing that the graph holds, a quote of it to notNames in document.yaml.`,
    ]);
  });
  it('a name in running text that no entity has', () => {
    expect(messagesOf(edit('documents/doc/source.txt', 'held in Geneva.', 'held in Geneva, near Lake Léman.'))).toEqual(
      [
        `graph-seed/documents/doc/source.txt:5:44  name-without-entity
  "Lake Léman" in passage I.p1
  written  Lake Léman
  Add it as a form of an entity, or, if it names nothing that the graph holds, a quote of it to notNames in document.yaml.`,
      ],
    );
  });
  it('a name excused where it does not stand', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/document.yaml',
          `notGrades:
`,
          `notNames:
  - { passage: I.p1, quote: Lake Léman, reason: A lake. }
notGrades:
`,
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/document.yaml:25:29  quote-not-found
  notNames, in passage I.p1
  written  Lake Léman
  Quote the passage word for word; line breaks may differ.`,
    ]);
  });
  it('an entity without a form', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/entities.yaml',
          '- { id: geneva',
          `- { id: bern, kind: place, name: Bern, label: Bern }
- { id: geneva`,
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/entities.yaml:9:9  entity-without-mention
  entity bern
  List the forms under which the document names it, or take it out.`,
    ]);
  });
  it('an entity whose forms stand only inside longer ones', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/entities.yaml',
          '- { id: geneva',
          `- { id: index, kind: mechanism.tool, name: Index, label: Index, forms: [Index] }
- { id: geneva`,
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/entities.yaml:9:72  entity-without-mention
  entity index
  Longer forms of other entities cover its forms wherever they stand; add a form, \`nested: true\`, or take it out.`,
    ]);
  });
});
