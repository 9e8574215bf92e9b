import type { SearchRows, Statistics } from '../store/port.ts';
import { countWord, listWords } from './words.ts';

/** A search in plain words, whatever it found: what makes "it is not there" an answer to cite. */
export function stateSearch(text: string, rows: SearchRows, counts: Statistics): string {
  const hits = [rows.entities.length, rows.recommendations.length, rows.passages.length].reduce((a, b) => a + b, 0);
  const tried = rows.formsTried.filter((form) => form !== text.toLowerCase());
  const near = [...rows.entities, ...rows.recommendations]
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ row }) => row.label);
  const also = tried.length === 0 ? '' : `, also by ${listWords(tried.map((form) => `“${form}”`))}`;
  const where = `${countWord(counts.documents, 'document')} and all ${countWord(counts.passages, 'passage')}${also}; graph version ${counts.version}`;
  if (hits > 0 && !rows.approximate) return `Found “${text}”: ${countWord(hits, 'hit')}. Searched ${where}.`;
  const nearest = near.length === 0 ? 'Nothing is near.' : `Nearest: ${listWords(near)}.`;
  return `No: “${text}” was not found. Searched ${where}. ${nearest}`;
}
