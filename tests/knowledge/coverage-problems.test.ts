import { describe, expect, it } from 'vitest';
import { edit, messagesOf } from './good-seed.ts';

describe('the check of consensus and coverage tells', () => {
  it('a phrase that consensus.yaml does not have', () => {
    expect(
      messagesOf(edit('documents/doc/relations.yaml', 'phrase: panelists agreed', 'phrase: panelist agreed')),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:15:82  unknown-phrase
  panelists TAKES_POSITION_ON data-forum, evidence
  written  panelist agreed
  nearest  Panelists agreed
  Write a phrase of consensus.yaml, or add it there with its grades.`,
    ]);
  });
  it('a phrase of another sentence', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/relations.yaml',
          'stance: QUESTIONS, phrase: some delegations',
          'stance: QUESTIONS, phrase: opinions varied',
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:25:86  phrase-not-in-sentence
  some-delegations TAKES_POSITION_ON data-forum, evidence
  written  opinions varied
  The phrase must stand in the sentence of the quote; name the one that grades it, or none.`,
    ]);
  });
  it('a phrase without a grade', () => {
    expect(messagesOf(edit('consensus.yaml', ', spread: 2, label', ', label'))).toEqual([
      `graph-seed/consensus.yaml:3:5  phrase-without-grade
  phrase some delegations
  Give it a spread or an agreement, or both; words that grade nothing belong to notGrades of their document.`,
    ]);
  });
  it('a phrase that is listed twice', () => {
    expect(messagesOf(edit('consensus.yaml', 'phrase: some delegations', 'phrase: PANELISTS agreed'))).toEqual([
      `graph-seed/consensus.yaml:3:15  duplicate-name
  phrase panelists agreed
  written  panelists agreed
  nearest  phrase panelists agreed at graph-seed/consensus.yaml:2
  Join the two entries, or give one of them a name of its own.`,
      `graph-seed/documents/doc/relations.yaml:25:86  unknown-phrase
  some-delegations TAKES_POSITION_ON data-forum, evidence
  written  some delegations
  Write a phrase of consensus.yaml, or add it there with its grades.`,
      `graph-seed/documents/doc/source.txt:19:1  ungraded-word
  "Some" in passage III.a.p1, family word "some"
  written  Some delegations doubted the Data Forum. …
  Add the phrase that grades it to consensus.yaml, or, if it grades nothing here, a quote of it to notGrades in document.yaml.`,
    ]);
  });
  it('a word of the consensus family that nothing grades', () => {
    expect(messagesOf(edit('consensus.yaml', 'family: [', 'family: [praised, '))).toEqual([
      `graph-seed/documents/doc/source.txt:12:50  ungraded-word
  "praised" in passage II.1.p1, family word "praised"
  written  … that the Data Forum helps. They praised the Data Index of the Forum.
  Add the phrase that grades it to consensus.yaml, or, if it grades nothing here, a quote of it to notGrades in document.yaml.`,
    ]);
  });
  it('a grade excused by words that are not there', () => {
    expect(
      messagesOf(edit('documents/doc/document.yaml', 'quote: "for many reasons"', 'quote: "for many a reason"')),
    ).toEqual([
      `graph-seed/documents/doc/document.yaml:25:29  quote-not-found
  notGrades, in passage I.p1
  written  for many a reason
  nearest  for many reasons
  Quote the passage word for word; line breaks may differ.`,
      `graph-seed/documents/doc/source.txt:5:61  ungraded-word
  "many" in passage I.p1, family word "many"
  written  … Geneva. It had one panel, for many reasons.
  Add the phrase that grades it to consensus.yaml, or, if it grades nothing here, a quote of it to notGrades in document.yaml.`,
    ]);
  });
  it('an excuse in which no word of the family stands', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/document.yaml',
          `notGrades:
`,
          `notGrades:
  - { passage: I.p1, quote: held in Geneva, reason: None. }
`,
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/document.yaml:25:29  nothing-to-excuse
  notGrades, in passage I.p1
  written  held in Geneva
  No word of the consensus family stands in it; take the entry out.`,
    ]);
  });
  it('a sentence that gave nothing, without a reason', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/coverage.yaml',
          `- { passage: III.a.p2, sentence: 1, reason: introduces-list }
`,
          `[]
`,
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/source.txt:20:1  sentence-unaccounted
  III.a.p2, sentence 1
  written  Concrete issues and recommendations presented for consideration included:
  Take from it what it says, or add it to coverage.yaml with the reason why it gives nothing.`,
    ]);
  });
  it('a last sentence that gave nothing, though those before it did', () => {
    expect(
      messagesOf(
        edit('documents/doc/source.txt', 'the Data Index of the Forum.', 'the Data Index of the Forum. It was late.'),
      ),
    ).toEqual([
      `graph-seed/documents/doc/source.txt:12:87  sentence-unaccounted
  II.1.p1, sentence 3
  written  It was late.
  Take from it what it says, or add it to coverage.yaml with the reason why it gives nothing.`,
    ]);
  });
  it('a reason for a sentence that gave something', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/coverage.yaml',
          '- {',
          `- { passage: III.a.p1, sentence: 2, reason: procedural }
- {`,
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/coverage.yaml:1:3  reason-for-used-sentence
  III.a.p1, sentence 2
  written  Opinions varied on a data facility versus better sharing.
  Evidence was taken from this sentence; take the entry out.`,
    ]);
  });
  it('a reason for a sentence that there is not', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/coverage.yaml',
          '- {',
          `- { passage: III.a.p2, sentence: 2, reason: procedural }
- {`,
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/coverage.yaml:1:34  no-such-sentence
  III.a.p2, sentence 2
  written  2
  III.a.p2 has one sentence; they are counted from 1.`,
    ]);
  });
  it('a reason that the ontology does not list', () => {
    expect(messagesOf(edit('documents/doc/coverage.yaml', 'introduces-list', 'introduce-list'))).toEqual([
      `graph-seed/documents/doc/coverage.yaml:1:45  unknown-reason
  III.a.p2, sentence 1
  written  introduce-list
  nearest  introduces-list
  Reasons of ontology.yaml: procedural, introduces-list.`,
    ]);
  });
  it('two reasons for one sentence', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/coverage.yaml',
          '- {',
          `- { passage: III.a.p2, sentence: 1, reason: procedural }
- {`,
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/coverage.yaml:2:3  reason-given-twice
  III.a.p2, sentence 1
  nearest  also at graph-seed/documents/doc/coverage.yaml:1
  Keep one of the two.`,
    ]);
  });
});
