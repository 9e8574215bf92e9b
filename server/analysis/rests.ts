import type { EntityRow } from '../knowledge/graph.ts';
import type { Statistics } from '../store/port.ts';
import { DIRECTNESS } from './directness.ts';
import type { ReverseLines } from './read-support.ts';
import { countWord, listWords } from './words.ts';

/** What rests on a mechanism in plain words, by how directly; that nothing does is an answer as well. */
export function stateRests(
  { name }: Pick<EntityRow, 'name'>,
  { support, about }: ReverseLines,
  { documents, passages, version }: Pick<Statistics, 'documents' | 'passages' | 'version'>,
): string {
  const degrees = DIRECTNESS.flatMap((degree) => {
    const numbers = support
      .filter(({ directness }) => directness === degree)
      .map(({ recommendation }) => recommendation.number ?? recommendation.label);
    return numbers.length === 0 ? [] : [`${degree}: ${listWords(numbers)}.`];
  });
  const told =
    degrees.length === 0
      ? `No recommendation rests on ${name}.`
      : `${countWord(support.length, 'recommendation')} ${support.length === 1 ? 'rests' : 'rest'} on ${name}. ${degrees.join(' ')}`;
  const spoken = about.map(({ recommendation }) => recommendation.number ?? recommendation.label);
  const only = spoken.length === 0 ? '' : ` Only about it, which is no support: ${listWords(spoken)}.`;
  return `${told}${only} Searched ${countWord(documents, 'document')} and all ${countWord(passages, 'passage')}; graph version ${version}.`;
}
