import type { EntityRow } from '../../knowledge/graph.ts';
import { fold } from '../fold.ts';
import type { Page, PageAsked } from '../port.ts';
import type { EntityFilter } from '../row-filters.ts';
import type { GraphIndex } from './graph-index.ts';
import { mergeGroups } from './group-rows.ts';
import { finerKinds } from './kinds.ts';
import { cursorOrder, pageRows } from './page-rows.ts';
import { sharesDocument } from './shares-document.ts';

/** A page of the entities that the filter lets through. */
export function entities(index: GraphIndex, filter: EntityFilter, page: PageAsked): Page<EntityRow> {
  const afterOrder = cursorOrder(page, index.entityById, 'entity');
  const ofKinds =
    filter.kinds === null ? index.entities : mergeGroups(index.entitiesByKind, finerKinds(index, filter.kinds));
  return pageRows(withText(index, ofKinds, filter), page.first, afterOrder);
}

/** The rows that hold the text asked and are of the documents asked. */
export function withText(
  index: GraphIndex,
  rows: readonly EntityRow[],
  filter: Pick<EntityFilter, 'text' | 'documents'>,
): readonly EntityRow[] {
  const text = filter.text === null ? '' : fold(filter.text);
  const isOfDocument = sharesDocument(filter.documents);
  if (text === '' && filter.documents === null) return rows;
  return rows.filter((row) => isOfDocument(row) && (index.searchTextById.get(row.id) ?? '').includes(text));
}
