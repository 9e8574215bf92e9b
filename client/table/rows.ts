import type { Column } from '../address.ts';
import type { Thing, Tie, Web } from '../data/model.ts';
import { KIND_SHAPES } from '../kinds/shape.ts';

/** Words for the bases and stances, in tables and lists. */
export const BASIS_WORDS = { STATED: 'stated', STRUCTURAL: 'by layout', INFERRED: 'inferred' } as const;
export const STANCE_WORDS = { SUPPORTS: 'for', NEUTRAL: 'neutral', QUESTIONS: 'questions' } as const;

/** A thing's name in a table: a recommendation by its number and short label. */
export function nameOf(thing: Thing): string {
  return thing.upper === 'Recommendation' ? `${thing.number ?? ''} ${thing.label}` : thing.name;
}

/** Things sorted by a column; the server's order where none is asked for. */
export function sortThings(web: Web, column: Column | null): readonly Thing[] {
  const things = [...web.things.values()];
  const relations = ({ id }: Thing) => web.tiesOf.get(id)?.length ?? 0;
  if (column === 'name') return things.sort((a, b) => compare(nameOf(a), nameOf(b)));
  if (column === 'relations') return things.sort((a, b) => relations(b) - relations(a));
  if (column === 'kind')
    return things.sort((a, b) => compare(KIND_SHAPES[a.upper].word + a.kind, KIND_SHAPES[b.upper].word + b.kind));
  return things;
}

/** Ties sorted by a column; the documents' order where none is asked for. */
export function sortTies(web: Web, column: Column | null): readonly Tie[] {
  const ties = [...web.ties.values()];
  const name = (id: string) => nameOfId(web, id);
  if (column === 'from') return ties.sort((a, b) => compare(name(a.source), name(b.source)));
  if (column === 'to') return ties.sort((a, b) => compare(name(a.target), name(b.target)));
  if (column === 'type') return ties.sort((a, b) => compare(a.type, b.type));
  if (column === 'basis') return ties.sort((a, b) => compare(a.basis, b.basis));
  if (column === 'stance') return ties.sort((a, b) => compare(a.stance, b.stance));
  return ties;
}

function nameOfId(web: Web, id: string): string {
  const thing = web.things.get(id);
  return thing === undefined ? id : nameOf(thing);
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function compare(a: string, b: string): number {
  return collator.compare(a, b);
}
