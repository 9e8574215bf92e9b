import { describe, expect, it } from 'vitest';
import { edit, messagesOf } from './good-seed.ts';

describe('the check of recommendations and issues tells', () => {
  it('a recommendation number that is used twice', () => {
    expect(messagesOf(edit('documents/doc/recommendations.yaml', 'number: a2', 'number: a1'))).toEqual([
      `graph-seed/documents/doc/issues.yaml:9:25  unknown-recommendation
  issue facility-or-sharing, position 1
  written  a2
  nearest  a1
  Write the number of a recommendation.`,
      `graph-seed/documents/doc/recommendations.yaml:2:13  duplicate-name
  recommendation a1
  written  a1
  nearest  recommendation a1 at graph-seed/documents/doc/recommendations.yaml:1
  Join the two entries, or give one of them a name of its own.`,
      `graph-seed/documents/doc/recommendations.yaml:2:13  number-not-its-place
  recommendation a1
  written  a1
  nearest  a2
  A listed recommendation is numbered by the letter of its area and its place in it.`,
      `graph-seed/documents/doc/relations.yaml:34:7  unknown-id
  a1 CONTRASTS_WITH a2
  written  a2
  nearest  a1
  Write the id of an entity or issue, or the number of a recommendation.`,
    ]);
  });
  it('a recommendation number that an entity has as its id', () => {
    expect(messagesOf(edit('documents/doc/entities.yaml', 'id: geneva', 'id: n1'))).toEqual([
      `graph-seed/documents/doc/recommendations.yaml:3:13  duplicate-name
  recommendation n1
  written  n1
  nearest  entity n1 at graph-seed/documents/doc/entities.yaml:9
  Join the two entries, or give one of them a name of its own.`,
      `graph-seed/documents/doc/relations.yaml:3:7  unknown-id
  session-1 TAKES_PLACE_IN geneva
  written  geneva
  Write the id of an entity or issue, or the number of a recommendation.`,
    ]);
  });
  it('a bullet that no recommendation takes up', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/recommendations.yaml',
          `- { number: a2, passage: III.a.2, label: Set up a facility }
`,
          '',
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/issues.yaml:9:25  unknown-recommendation
  issue facility-or-sharing, position 1
  written  a2
  nearest  a1
  Write the number of a recommendation.`,
      `graph-seed/documents/doc/relations.yaml:34:7  unknown-id
  a1 CONTRASTS_WITH a2
  written  a2
  nearest  a1
  Write the id of an entity or issue, or the number of a recommendation.`,
      `graph-seed/documents/doc/source.txt:22:2  bullet-without-recommendation
  bullet III.a.2
  written  Establish a data facility
  Add it to recommendations.yaml: number, passage III.a.2, label.`,
    ]);
  });
  it('a listed recommendation whose passage is no bullet', () => {
    expect(messagesOf(edit('documents/doc/recommendations.yaml', ', quote: States should count people', ''))).toEqual([
      `graph-seed/documents/doc/recommendations.yaml:3:26  not-a-bullet
  recommendation n1
  written  III.a.p1 (PARAGRAPH)
  A recommendation without a quote is a bullet of an area; give the quote, and a number with "n", where running text makes it.`,
    ]);
  });
  it('a listed recommendation that is not numbered by its place', () => {
    expect(messagesOf(edit('documents/doc/recommendations.yaml', 'number: a2', 'number: a3'))).toEqual([
      `graph-seed/documents/doc/issues.yaml:9:25  unknown-recommendation
  issue facility-or-sharing, position 1
  written  a2
  nearest  a1
  Write the number of a recommendation.`,
      `graph-seed/documents/doc/recommendations.yaml:2:13  number-not-its-place
  recommendation a3
  written  a3
  nearest  a2
  A listed recommendation is numbered by the letter of its area and its place in it.`,
      `graph-seed/documents/doc/relations.yaml:34:7  unknown-id
  a1 CONTRASTS_WITH a2
  written  a2
  nearest  a1
  Write the id of an entity or issue, or the number of a recommendation.`,
    ]);
  });
  it('a narrated recommendation that is numbered as a listed one', () => {
    expect(messagesOf(edit('documents/doc/recommendations.yaml', 'number: n1', 'number: a3'))).toEqual([
      `graph-seed/documents/doc/recommendations.yaml:3:13  number-not-its-place
  recommendation a3
  written  a3
  A recommendation with a quote is numbered "n1", "n2" …; a bullet has no quote.`,
    ]);
  });
  it('a narrated recommendation in an area that there is not', () => {
    expect(
      messagesOf(edit('documents/doc/recommendations.yaml', 'label: Count people', 'label: Count people, area: dada')),
    ).toEqual([
      `graph-seed/documents/doc/recommendations.yaml:3:98  unknown-area
  recommendation n1
  written  dada
  nearest  data
  Write the id of an entity of kind theme.area.`,
    ]);
  });
  it('an area on a bullet', () => {
    expect(
      messagesOf(
        edit('documents/doc/recommendations.yaml', 'label: Set up a facility', 'label: Set up a facility, area: data'),
      ),
    ).toEqual([
      `graph-seed/documents/doc/recommendations.yaml:2:67  area-not-allowed
  recommendation a2
  written  data
  A bullet is in the area where it stands; take the key out.`,
    ]);
  });
  it('an issue with one position', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/issues.yaml',
          `    - statement: Better sharing will do.
      recommendations: [a1]
      evidence:
        - { passage: III.a.p1, quote: better sharing }
`,
          '',
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/issues.yaml:8:5  too-few-positions
  issue facility-or-sharing
  written  1
  An issue has at least two sides; where the room did not differ, it is none.`,
    ]);
  });
  it('a position without evidence', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/issues.yaml',
          `      evidence:
        - { passage: III.a.p1, quote: better sharing }
`,
          `      evidence: []
`,
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/issues.yaml:14:17  no-evidence
  issue facility-or-sharing, position 2
  Give at least one quote that says it.`,
    ]);
  });
  it('a position tied to what is no recommendation', () => {
    expect(messagesOf(edit('documents/doc/issues.yaml', '[a2]', '[a9]'))).toEqual([
      `graph-seed/documents/doc/issues.yaml:9:25  unknown-recommendation
  issue facility-or-sharing, position 1
  written  a9
  nearest  a1
  Write the number of a recommendation.`,
    ]);
  });
});
