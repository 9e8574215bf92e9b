import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../server/document/sentences.ts';

const split = (text: string) =>
  splitSentences(text, ['H.E.', 'Mr.', 'e.g.']).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a passage', () => {
  it.each([
    { text: 'One came. Two went.', sentences: ['One came.', 'Two went.'] },
    { text: 'A bullet without a stop', sentences: ['A bullet without a stop'] },
    { text: 'They said “no.” Others agreed.', sentences: ['They said “no.”', 'Others agreed.'] },
    { text: 'Was it so? “Yes!” (Twice.) 17 agreed.', sentences: ['Was it so?', '“Yes!”', '(Twice.)', '17 agreed.'] },
    { text: 'Opened by H.E. Mr. Jürg Lauber. He spoke.', sentences: ['Opened by H.E. Mr. Jürg Lauber.', 'He spoke.'] },
    {
      text: 'With actors, e.g. Provinces (e.g. Cities) too.',
      sentences: ['With actors, e.g. Provinces (e.g. Cities) too.'],
    },
    { text: 'Particularly SDG 10.7 of 2030', sentences: ['Particularly SDG 10.7 of 2030'] },
    { text: 'III. Areas of discussion', sentences: ['III. Areas of discussion'] },
    { text: 'a. Overarching frameworks', sentences: ['a. Overarching frameworks'] },
    { text: '', sentences: [] },
  ])('of $text are $sentences', ({ text, sentences }) => {
    expect(split(text)).toEqual(sentences);
  });
});
