import neo4jDriver from 'neo4j-driver';
import { expect, it } from 'vitest';
import { openTransaction } from '../../server/store/neo4j/transaction.ts';
import { useNeo4j } from '../support/neo4j.ts';

const neo4j = useNeo4j();
/** How many steps of promises lie between the end and what is asked behind it: the driver takes some before it sends the end. */
const STEPS = 40;

it('a statement behind the end of its transaction fails, and leaves the connection as clean as the end does', async () => {
  const { uri, user, password } = neo4j().config;
  const driver = neo4jDriver.driver(uri, neo4jDriver.auth.basic(user, password), { maxConnectionPoolSize: 1 });
  try {
    for (let steps = 0; steps < STEPS; steps++) {
      const session = driver.session();
      const transaction = openTransaction(session, {});
      await transaction.run('RETURN 1', {});
      const ended = transaction.end();
      for (let step = 0; step < steps; step++) await null;
      const behind = await transaction.run('RETURN 2', {}).catch((error: unknown) => error);
      const isCommitted = await ended;
      await session.close();
      // The next to take the only connection may find no transaction open there.
      const next = driver.session();
      expect((await next.executeRead((open) => open.run('RETURN 3 AS n'))).records.length).toBe(1);
      await next.close();
      expect(isCommitted).toBe(true);
      expect(behind).toMatchObject({ code: 'timeout' });
    }
  } finally {
    await driver.close();
  }
});
