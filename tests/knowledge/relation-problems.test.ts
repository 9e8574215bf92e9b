import { describe, expect, it } from 'vitest';
import { edit, GOOD_SEED, messagesOf } from './good-seed.ts';

const AREA_AGAIN = `- type: ADDRESSES
  from: a1
  to: data
  basis: STRUCTURAL
  evidence:
    - { passage: III.a.1, quote: Use the Data Forum }
`;

const CONTRAST_AGAIN = `- type: CONTRASTS_WITH
  from: a2
  to: a1
  evidence:
    - { passage: III.a.p1, quote: a data facility versus better sharing }
`;

const SUPPORT_AGAIN = `- type: SUPPORTS
  from: data-forum
  to: a1
  role: MEANS
  evidence:
    - { passage: III.a.1, quote: to share evidence }
`;

describe('the check of relations and the ontology tells', () => {
  it('an unknown relation type', () => {
    expect(messagesOf(edit('documents/doc/relations.yaml', 'type: SUPPORTS', 'type: SUPORTS'))).toEqual([
      `graph-seed/documents/doc/relations.yaml:26:9  unknown-relation-type
  data-forum SUPORTS a1
  written  SUPORTS
  nearest  SUPPORTS
  Write a relation type of ontology.yaml.`,
    ]);
  });
  it('an end that there is not', () => {
    expect(messagesOf(edit('documents/doc/relations.yaml', 'from: data-index', 'from: data-indx'))).toEqual([
      `graph-seed/documents/doc/relations.yaml:17:9  unknown-id
  data-indx PART_OF data-forum
  written  data-indx
  nearest  data-index
  Write the id of an entity or issue, or the number of a recommendation.`,
    ]);
  });
  it('an end that the ontology forbids', () => {
    expect(messagesOf(edit('documents/doc/relations.yaml', 'from: data-index', 'from: geneva'))).toEqual([
      `graph-seed/documents/doc/relations.yaml:17:9  end-not-allowed
  geneva PART_OF data-forum
  written  geneva (place)
  PART_OF goes from Mechanism, Event to Mechanism, Event.`,
    ]);
  });
  it('a role that is missing', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/relations.yaml',
          `  role: MEANS
`,
          '',
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:26:3  role-missing
  data-forum SUPPORTS a1
  Add the key "role"; roles of SUPPORTS: MEANS, NORM.`,
    ]);
  });
  it('a role that its type does not have', () => {
    expect(messagesOf(edit('documents/doc/relations.yaml', 'role: MEANS', 'role: MEAN'))).toEqual([
      `graph-seed/documents/doc/relations.yaml:29:9  unknown-role
  data-forum SUPPORTS a1
  written  MEAN
  nearest  MEANS
  Roles of SUPPORTS: MEANS, NORM.`,
    ]);
  });
  it('a role on a type without roles', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/relations.yaml',
          `  from: data-index
`,
          `  from: data-index
  role: MEANS
`,
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:18:9  role-not-allowed
  data-index PART_OF data-forum
  written  MEANS
  PART_OF has no roles; take the key out.`,
    ]);
  });
  it('a relation of a thing to itself', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/relations.yaml',
          `  from: data-index
`,
          `  from: data-forum
`,
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:18:7  self-relation
  data-forum PART_OF data-forum
  written  data-forum
  Nothing is tied to itself; name the other end.`,
    ]);
  });
  it('a relation that is written twice', () => {
    expect(messagesOf(append('documents/doc/relations.yaml', SUPPORT_AGAIN))).toEqual([
      `graph-seed/documents/doc/relations.yaml:37:3  duplicate-relation
  data-forum SUPPORTS doc.a1
  nearest  the same at graph-seed/documents/doc/relations.yaml:26
  Join the two: one relation may have many pieces of evidence.`,
    ]);
  });
  it('a symmetric relation written from both ends', () => {
    expect(messagesOf(append('documents/doc/relations.yaml', CONTRAST_AGAIN))).toEqual([
      `graph-seed/documents/doc/relations.yaml:37:3  symmetric-relation-twice
  doc.a2 CONTRASTS_WITH doc.a1
  nearest  the same from the other end at graph-seed/documents/doc/relations.yaml:32
  CONTRASTS_WITH reads the same from both ends; write it once.`,
    ]);
  });
  it("a relation written as the layout's that the layout makes", () => {
    expect(messagesOf(append('documents/doc/relations.yaml', AREA_AGAIN))).toEqual([
      `graph-seed/documents/doc/relations.yaml:40:10  made-by-the-layout
  doc.a1 ADDRESSES data
  written  STRUCTURAL
  The layout makes this relation by itself; take the entry out, or quote the words that say it and write STATED.`,
    ]);
  });
  it('a kind that does not begin as its upper kind', () => {
    expect(
      messagesOf(edit('ontology.yaml', 'id: mechanism.tool, upper: Mechanism', 'id: mechanism.tool, upper: Actor')),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:17:9  end-not-allowed
  data-index PART_OF data-forum
  written  data-index (mechanism.tool)
  PART_OF goes from Mechanism, Event to Mechanism, Event.`,
      `graph-seed/ontology.yaml:4:11  kind-not-of-its-upper-kind
  kind mechanism.tool, upper kind Actor
  written  mechanism.tool
  A kind begins with its upper kind in small letters: "actor".`,
    ]);
  });
  it('a rule with an unknown type', () => {
    expect(messagesOf(edit('ontology.yaml', 'then: TAKES_PLACE_IN', 'then: TAKES_PLACE'))).toEqual([
      `graph-seed/ontology.yaml:21:119  rule-of-unknown-type
  rule held-with-the-whole
  written  TAKES_PLACE
  nearest  TAKES_PLACE_IN
  Write a relation type of this file.`,
    ]);
  });
  it('a rule that ends at an unknown kind', () => {
    expect(messagesOf(edit('ontology.yaml', 'then: TAKES_PLACE_IN', 'then: TAKES_PLACE_IN, ends: [places]'))).toEqual([
      `graph-seed/ontology.yaml:21:142  rule-of-unknown-kind
  rule held-with-the-whole
  written  places
  nearest  place
  Write a kind of this file.`,
    ]);
  });
  it('a rule whose premises cannot meet', () => {
    expect(
      messagesOf(edit('ontology.yaml', 'when: [PART_OF, TAKES_PLACE_IN]', 'when: [TAKES_PLACE_IN, PART_OF]')),
    ).toEqual([
      `graph-seed/ontology.yaml:21:86  rule-does-not-fit
  rule held-with-the-whole
  written  TAKES_PLACE_IN, PART_OF → TAKES_PLACE_IN
  No kind is both an end of TAKES_PLACE_IN and a beginning of PART_OF.`,
    ]);
  });
  it('a rule that gives a type with roles from premises without one', () => {
    expect(
      messagesOf(
        edit(
          'ontology.yaml',
          'when: [PART_OF, TAKES_PLACE_IN], then: TAKES_PLACE_IN',
          'when: [PART_OF, ADDRESSES], then: SUPPORTS',
        ),
      ),
    ).toEqual([
      `graph-seed/ontology.yaml:21:86  rule-does-not-fit
  rule held-with-the-whole
  written  PART_OF, ADDRESSES → SUPPORTS
  No kind is an end both of ADDRESSES and of SUPPORTS.`,
    ]);
  });
  it('two relation types with one id', () => {
    expect(messagesOf(edit('ontology.yaml', '  - { id: PART_OF', '  - { id: SUPPORTS'))).toEqual([
      `graph-seed/documents/doc/relations.yaml:6:9  unknown-relation-type
  panel-1 PART_OF session-1
  written  PART_OF
  Write a relation type of ontology.yaml.`,
      `graph-seed/documents/doc/relations.yaml:16:9  unknown-relation-type
  data-index PART_OF data-forum
  written  PART_OF
  Write a relation type of ontology.yaml.`,
      `graph-seed/ontology.yaml:18:11  duplicate-name
  relation type SUPPORTS
  written  SUPPORTS
  nearest  relation type SUPPORTS at graph-seed/ontology.yaml:13
  Join the two entries, or give one of them a name of its own.`,
      `graph-seed/ontology.yaml:21:87  rule-of-unknown-type
  rule held-with-the-whole
  written  PART_OF
  Write a relation type of this file.`,
    ]);
  });
});

function append(path: string, entry: string): Readonly<Record<string, string>> {
  return { ...GOOD_SEED, [path]: `${GOOD_SEED[path]}${entry}` };
}
