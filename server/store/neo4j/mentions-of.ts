import type { MentionRow } from '../../knowledge/graph.ts';
import type { PageAsked, PageByParent } from '../port.ts';
import { columns } from './columns.ts';
import { readCursor } from './cursors.ts';
import { keyOf, OURS } from './model.ts';
import { parentPageRecord, toPages } from './pages.ts';
import type { Ask } from './question.ts';
import { mentionShape } from './rows.ts';

const MENTIONS = /* cypher */ `
  UNWIND $asked.keys AS key
  MATCH (entity:${OURS} {key: key})
  CALL (entity) {
    MATCH (entity)<-[:MENTIONS]-(mention:${OURS}:Mention)
    WHERE $asked.filter.documents IS NULL OR mention.document IN $asked.filter.documents
    RETURN count(mention) AS total
  }
  CALL (entity) {
    MATCH (entity)<-[:MENTIONS]-(mention:${OURS}:Mention)
    WHERE mention.order > $asked.afterOrder
      AND ($asked.filter.documents IS NULL OR mention.document IN $asked.filter.documents)
    WITH mention
    ORDER BY mention.order, mention.id
    LIMIT $asked.limit
    RETURN collect(${columns('mention', mentionShape)}) AS rows
  }
  RETURN entity.id AS parent, total, rows
`;

const record = parentPageRecord(mentionShape);

/** For each entity a page of its mentions in these documents. */
export async function readMentionsOf(
  ask: Ask,
  entities: readonly string[],
  documents: readonly string[] | null,
  page: PageAsked,
): Promise<PageByParent<MentionRow>> {
  const afterOrder = await readCursor(ask, page, 'mention');
  const keys = [...new Set(entities)].map((id) => keyOf('Entity', id));
  const pages = await ask(record, MENTIONS, { keys, filter: { documents }, afterOrder, limit: page.first + 1 });
  return toPages(entities, pages, page.first);
}
