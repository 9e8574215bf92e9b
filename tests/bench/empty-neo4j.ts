import type { Driver } from 'neo4j-driver';
import { OURS, ROOT } from '../../server/store/neo4j/model.ts';

/** Takes our graph out, so that each corpus is loaded into an empty database. */
export async function emptyNeo4j(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    for (const label of [ROOT, OURS]) {
      await session.run(`MATCH (n:${label}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`);
    }
  } finally {
    await session.close();
  }
}
