import { describe, expect, it } from 'vitest';
import { edit, messagesOf } from './good-seed.ts';

describe('the check of evidence tells', () => {
  it('a relation without evidence', () => {
    expect(
      messagesOf(
        edit(
          'documents/doc/relations.yaml',
          `  evidence:
    - { passage: I.p1, quote: held in Geneva }
`,
          `  evidence: []
`,
        ),
      ),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:4:13  no-evidence
  session-1 TAKES_PLACE_IN geneva
  Give at least one quote that says it.`,
      `graph-seed/documents/doc/source.txt:5:1  sentence-unaccounted
  I.p1, sentence 1
  written  The first session was held in Geneva.
  Take from it what it says, or add it to coverage.yaml with the reason why it gives nothing.`,
    ]);
  });
  it('a quote that is not word for word, with the nearest words', () => {
    expect(
      messagesOf(edit('documents/doc/relations.yaml', 'quote: Use the Data Forum', 'quote: Using the Data Forum')),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:31:34  quote-not-found
  data-forum SUPPORTS a1, evidence, in passage III.a.1
  written  Using the Data Forum
  nearest  Use the Data Forum
  Quote the passage word for word; line breaks may differ.`,
    ]);
  });
  it('a quote that is nowhere near', () => {
    expect(
      messagesOf(edit('documents/doc/relations.yaml', 'quote: Use the Data Forum', 'quote: Abolish every conference')),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:31:34  quote-not-found
  data-forum SUPPORTS a1, evidence, in passage III.a.1
  written  Abolish every conference
  Quote the passage word for word; line breaks may differ.`,
    ]);
  });
  it('a quote that cuts a word', () => {
    expect(
      messagesOf(edit('documents/doc/relations.yaml', 'quote: Use the Data Forum', 'quote: Use the Data For')),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:31:34  quote-not-found
  data-forum SUPPORTS a1, evidence, in passage III.a.1
  written  Use the Data For
  nearest  Use the Data Forum
  Quote the passage word for word; line breaks may differ.`,
    ]);
  });
  it('a quote that stands there twice', () => {
    expect(
      messagesOf(edit('documents/doc/relations.yaml', 'quote: the Data Index of the Forum', 'quote: the')),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:20:34  quote-found-twice
  data-index PART_OF data-forum, evidence, in passage II.1.p1
  written  the
  nearest  found 3 times in II.1.p1
  Lengthen the quote until it stands there once.`,
    ]);
  });
  it('a quote that stands in another passage', () => {
    expect(
      messagesOf(edit('documents/doc/relations.yaml', 'passage: III.a.1, quote: Use', 'passage: III.a.2, quote: Use')),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:31:18  quote-in-another-passage
  data-forum SUPPORTS a1, evidence, in passage III.a.2
  written  Use the Data Forum
  nearest  III.a.1
  Name the passage in which the quote stands.`,
    ]);
  });
  it('a passage that there is not', () => {
    expect(
      messagesOf(edit('documents/doc/relations.yaml', 'passage: III.a.1, quote: Use', 'passage: III.a.11, quote: Use')),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:31:18  unknown-passage
  data-forum SUPPORTS a1, evidence
  written  III.a.11
  nearest  III.a.1
  Name a passage as the layout of its document does.`,
    ]);
  });
  it('a section named as a passage', () => {
    expect(
      messagesOf(edit('documents/doc/relations.yaml', 'passage: III.a.1, quote: Use', 'passage: III.a, quote: Use')),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:31:18  unknown-passage
  data-forum SUPPORTS a1, evidence
  written  III.a
  This is a section; name one of its passages.`,
    ]);
  });
  it('a voice that there is not', () => {
    expect(messagesOf(edit('documents/doc/relations.yaml', 'voices: [panelists]', 'voices: [panelist]'))).toEqual([
      `graph-seed/documents/doc/relations.yaml:15:109  unknown-voice
  panelists TAKES_POSITION_ON data-forum, evidence
  written  panelist
  nearest  panelists
  Name an actor of entities.yaml by its id.`,
    ]);
  });
  it('a voice that is no actor', () => {
    expect(messagesOf(edit('documents/doc/relations.yaml', 'voices: [panelists]', 'voices: [data-index]'))).toEqual([
      `graph-seed/documents/doc/relations.yaml:15:109  voice-not-an-actor
  panelists TAKES_POSITION_ON data-forum, evidence
  written  data-index (mechanism.tool)
  Only an Actor has a voice.`,
    ]);
  });
  it('a voice named twice', () => {
    expect(
      messagesOf(edit('documents/doc/relations.yaml', 'voices: [panelists]', 'voices: [panelists, panelists]')),
    ).toEqual([
      `graph-seed/documents/doc/relations.yaml:15:120  duplicate-voice
  panelists TAKES_POSITION_ON data-forum, evidence
  written  panelists
  Name each voice once.`,
    ]);
  });
});
