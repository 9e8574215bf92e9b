import { type RowShape, relationShape } from './rows.ts';

/** A node's properties as the columns of a row: "entity { .id, .order, … }". A property that isn't there comes as null. */
export function columns(variable: string, { fields }: RowShape<unknown>): string {
  return `${variable} { ${fields.map((field) => `.${field}`).join(', ')} }`;
}

/** The columns of a relation, where `relation` is bound. */
export const RELATION_COLUMNS = `relation { ${relationShape.fields.map(relationColumn).join(', ')} }`;

function relationColumn(field: string): string {
  if (field === 'type') return 'type: type(relation)';
  if (field === 'source') return 'source: startNode(relation).id';
  if (field === 'target') return 'target: endNode(relation).id';
  return `.${field}`;
}
