import type { RelationRow } from '../../knowledge/graph.ts';
import type { Page, PageAsked } from '../port.ts';
import type { RelationFilter } from '../row-filters.ts';
import type { GraphIndex } from './graph-index.ts';
import { mergeGroups } from './group-rows.ts';
import { cursorOrder, pageRows } from './page-rows.ts';
import { sharesDocument } from './shares-document.ts';

/** A page of the relations that the filter lets through. */
export function relations(index: GraphIndex, filter: RelationFilter, page: PageAsked): Page<RelationRow> {
  const afterOrder = cursorOrder(page, index.relationById, 'relation');
  const ofTypes = filter.types === null ? index.relations : mergeGroups(index.relationsByType, filter.types);
  return pageRows(ofTypes.filter(isLetThrough(filter)), page.first, afterOrder);
}

/** Whether the filter lets a relation through. */
export function isLetThrough(filter: RelationFilter): (relation: RelationRow) => boolean {
  const { basis, stance, spread, agreement } = filter;
  const types = filter.types === null ? null : new Set(filter.types);
  const isOfDocument = sharesDocument(filter.documents);
  return (relation) =>
    (types === null || types.has(relation.type)) &&
    (basis === null || basis.includes(relation.basis)) &&
    (stance === null || stance.includes(relation.stance)) &&
    isOfGrade(relation.spread, spread) &&
    isOfGrade(relation.agreement, agreement) &&
    isOfDocument(relation);
}

/** Whether a grade, null where there is none, is among those asked for. */
export function isOfGrade(grade: number | null, asked: readonly number[] | null): boolean {
  return asked === null || (grade !== null && asked.includes(grade));
}
