import type { MentionRow } from '../../knowledge/graph.ts';
import type { PageAsked, PageByParent } from '../port.ts';
import type { GraphIndex } from './graph-index.ts';
import { cursorOrder, pageByParent } from './page-rows.ts';

/** For each entity a page of the places that mention it, in these documents. */
export function mentionsOf(
  index: GraphIndex,
  entities: readonly string[],
  documents: readonly string[] | null,
  page: PageAsked,
): PageByParent<MentionRow> {
  const afterOrder = cursorOrder(page, index.mentionById, 'mention');
  const asked = documents === null ? null : new Set(documents);
  return pageByParent(
    entities,
    (id) => index.entityById.has(id),
    (id) => {
      const mentions = index.mentionsByEntity.get(id) ?? [];
      return asked === null ? mentions : mentions.filter(({ document }) => asked.has(document));
    },
    page.first,
    afterOrder,
  );
}
