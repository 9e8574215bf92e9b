import neo4j, { type Driver } from 'neo4j-driver';

/** Under this name a transaction carries the request that it works for. */
export const REQUEST = 'compactGraphRequest';

const END = /* cypher */ `
  SHOW TRANSACTIONS
  YIELD transactionId AS id, metaData
  WHERE metaData.${REQUEST} = $request
  TERMINATE TRANSACTIONS id
  YIELD message
  RETURN count(message) AS ended
`;
const TIMEOUT_MS = 5_000;

/**
 * Ends in Neo4j what runs for a request that nobody waits for; any user may end its own transactions. What can't be ended so (Neo4j does not
 * answer, or another server of the cluster runs it) ends by its timeout.
 */
export async function endTransactions(driver: Driver, database: { database?: string }, request: string): Promise<void> {
  const session = driver.session({ ...database, defaultAccessMode: neo4j.session.READ });
  try {
    await session.run(END, { request }, { timeout: TIMEOUT_MS });
  } catch {
    // Nothing is lost: see above.
  } finally {
    await session.close().catch(() => undefined);
  }
}
