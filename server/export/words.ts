import type { LineRange } from '../document/types.ts';
import type { EntityRow, SectionRow } from '../knowledge/graph.ts';
import type { EvidenceFact, RelationFact } from './extract.ts';

/** "line 236", "lines 236–237". */
export function lineWords({ first, last }: LineRange): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** "section c. International cooperation". */
export function sectionWords({ number, title }: SectionRow): string {
  return `section ${[number, title].filter((part) => part !== null && part !== '').join('. ')}`;
}

/** A thing by its handle: a recommendation by number and label, else its name. */
export function handleOf({ upper, number, label, name }: EntityRow): string {
  return upper === 'Recommendation' && number !== null ? `${number} ${label}` : name;
}

/** "RCPs supports c2 Use the processes", read from its source. */
export function relationWords({ source, type, target }: RelationFact): string {
  return `${handleOf(source)} ${type.label} ${handleOf(target)}`;
}

/** The words, and where they stand: for a cell or an attribute that holds a piece of evidence whole. */
export function evidenceWords({ quote, document, row, lines }: EvidenceFact): string {
  return `“${quote}” (${document.shortTitle}, ${row.passage}, ${lineWords(lines)})`;
}
