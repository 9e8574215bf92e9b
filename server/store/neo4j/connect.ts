import neo4j, { type Driver } from 'neo4j-driver';
import { StoreError } from '../store-errors.ts';
import type { Neo4jConfig } from './config.ts';
import { asStoreError } from './driver-errors.ts';

/** `CALL (x) { … }` came with 5.23. */
const OLDEST: readonly [number, number] = [5, 23];

/**
 * A driver whose server has answered and is new enough; the caller closes it.
 * @param retryMs how long a transaction that fails by the network's or the cluster's fault is tried again
 * @throws {StoreError} `unavailable`, told with the address and the reason
 */
export async function connect(config: Neo4jConfig, retryMs = 5_000): Promise<Driver> {
  const driver = openDriver(config, retryMs);
  try {
    checkRelease(await askRelease(driver, config), config.uri);
    return driver;
  } catch (error) {
    await driver.close();
    throw asStoreError(error, config.uri);
  }
}

/** Asks in the database itself, as the server alone does not tell whether it is there. */
async function askRelease(driver: Driver, { database }: Neo4jConfig): Promise<string> {
  const session = driver.session({ ...(database === null ? {} : { database }), defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run('RETURN 1');
    return summary.server.agent ?? '';
  } finally {
    await session.close();
  }
}

function openDriver({ uri, user, password }: Neo4jConfig, retryMs: number): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 15_000,
    maxTransactionRetryTime: retryMs,
    maxConnectionPoolSize: 50,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'compact-graph',
  });
}

/** @param agent as the server names itself: "Neo4j/5.26.30", "Neo4j/2025.08.0", "Neo4j/5.27-aura" */
function checkRelease(agent: string, uri: string): void {
  const groups = /^Neo4j\/(?<major>\d+)\.(?<minor>\d+)/.exec(agent)?.groups;
  if (groups === undefined) return;
  const [major, minor] = [Number(groups.major), Number(groups.minor)];
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new StoreError('unavailable', `Neo4j at ${uri} is ${agent}: ${OLDEST.join('.')} or newer is needed.`);
}
