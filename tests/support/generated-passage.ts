import type { Range } from '../../server/document/types.ts';
import type { EntityDraft } from './generated-entities.ts';
import { makeWord } from './generated-words.ts';
import type { SeededRandom } from './seeded-random.ts';

/** The text of a made-up passage: readable as one line, and broken into the lines of its source. */
export interface PassageText {
  readonly text: string;
  readonly lines: readonly string[];
  readonly sentences: readonly Range[];
  readonly mentions: readonly (Range & { readonly entity: string })[];
}

const LINE_WIDTH = 90;

/** Sentences of made-up words, in which now and then an entity is mentioned by one of its names. */
export function generatePassage(
  random: SeededRandom,
  sentenceCount: number,
  nextMentioned: () => EntityDraft,
): PassageText {
  const lines: string[] = [];
  const sentences: Range[] = [];
  const mentions: (Range & { entity: string })[] = [];
  let line = '';
  let offset = 0;

  /** Adds words that stand on one line; gives their range in the text. */
  function add(words: string): Range {
    if (line !== '' && line.length + words.length > LINE_WIDTH) {
      lines.push(line);
      line = '';
    }
    const start = offset === 0 ? 0 : offset + 1;
    line = line === '' ? words : `${line} ${words}`;
    offset = start + words.length;
    return { start, end: offset };
  }

  for (let i = 0; i < sentenceCount; i++) {
    const first = add(makeWord(random)).start;
    for (let words = random.whole(5, 12); words > 0; words--) {
      if (random.chance(0.2)) {
        const entity = nextMentioned();
        mentions.push({ ...add(random.pick(namesOf(entity))), entity: entity.id });
      } else add(makeWord(random));
    }
    sentences.push({ start: first, end: add('so.').end });
  }
  lines.push(line);
  return { text: lines.join(' '), lines, sentences, mentions };
}

function namesOf({ name, abbreviation, aliases }: EntityDraft): readonly string[] {
  return [name, ...(abbreviation === null ? [] : [abbreviation]), ...aliases];
}
