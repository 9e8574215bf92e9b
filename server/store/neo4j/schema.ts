import type { Driver } from 'neo4j-driver';
import { OURS, ROOT } from './model.ts';
import {
  ENTITY_INDEX,
  ENTITY_TERMS,
  KIND_TERMS,
  LINE_TERMS,
  NAME_INDEX,
  PASSAGE_INDEX,
  PASSAGE_TERMS,
} from './search-properties.ts';

/** Constraints and indexes, each under its name; one whose text changes gets a new name. */
export const SCHEMA: ReadonlyMap<string, string> = new Map([
  ['compact_graph_root', `CONSTRAINT compact_graph_root IF NOT EXISTS FOR (n:${ROOT}) REQUIRE n.name IS UNIQUE`],
  ['compact_graph_key', `CONSTRAINT compact_graph_key IF NOT EXISTS FOR (n:${OURS}) REQUIRE n.key IS UNIQUE`],
  ...['relation', 'kind', 'upper', 'area'].map((property) => range(property)),
  [ENTITY_INDEX, fullText(ENTITY_INDEX, [...Object.keys(ENTITY_TERMS), KIND_TERMS, LINE_TERMS], 'whitespace')],
  [PASSAGE_INDEX, fullText(PASSAGE_INDEX, Object.keys(PASSAGE_TERMS), 'whitespace')],
  [NAME_INDEX, fullText(NAME_INDEX, ['searchNames'], 'keyword')],
]);

function range(property: string): readonly [name: string, text: string] {
  const name = `compact_graph_${property}`;
  return [name, `INDEX ${name} IF NOT EXISTS FOR (n:${OURS}) ON (n.${property})`];
}

/** Terms are split and folded already, names are to be met whole: nothing is left to do for an analyzer that knows languages. */
function fullText(name: string, properties: readonly string[], analyzer: 'whitespace' | 'keyword'): string {
  const each = properties.map((property) => `n.${property}`).join(', ');
  return `FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${OURS}) ON EACH [${each}]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`;
}

/** Another session that makes the same one at the same moment. */
const MADE_MEANWHILE = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';

/** Makes what is missing, drops what an earlier release left, and waits until all answer. */
export async function ensureSchema(driver: Driver, database: Record<string, string>): Promise<void> {
  const session = driver.session(database);
  try {
    const found = await session.run(
      'SHOW INDEXES YIELD name, owningConstraint WHERE name STARTS WITH $prefix RETURN *',
      {
        prefix: 'compact_graph_',
      },
    );
    for (const record of found.records) {
      const name = String(record.get('name'));
      if (SCHEMA.has(name) || !/^\w+$/.test(name)) continue;
      const what = record.get('owningConstraint') === null ? 'INDEX' : 'CONSTRAINT';
      await session.run(`DROP ${what} ${name} IF EXISTS`);
    }
    const standing = new Set(found.records.map((record) => String(record.get('name'))));
    for (const [name, text] of SCHEMA) {
      if (standing.has(name)) continue;
      await session.executeWrite((tx) => tx.run(`CREATE ${text}`)).catch(toleratingTwins);
    }
    await session.run('CALL db.awaitIndexes(300)');
  } finally {
    await session.close();
  }
}

function toleratingTwins(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === MADE_MEANWHILE)) throw error;
}
