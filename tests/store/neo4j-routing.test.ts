import neo4j, { type Driver, type Session, type SessionConfig } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../server/store/neo4j/connect.ts';
import { loadGraph } from '../../server/store/neo4j/load-graph.ts';
import { createNeo4jStore, createStoreOn } from '../../server/store/neo4j/neo4j-store.ts';
import { smallGraph } from '../graphql/small-graph.ts';
import { useNeo4j } from '../support/neo4j.ts';

const inHand = useNeo4j();
/** By neo4j:// the driver asks the server where to read and where to write, as it does of a cluster. */
const routed = () => ({ ...inHand().config, uri: inHand().config.uri.replace(/^bolt:/, 'neo4j:') });
const version = (digit: string) => digit.repeat(64);

/** A driver that notes how each of its sessions is opened. */
function noteSessions(driver: Driver): { readonly driver: Driver; readonly opened: SessionConfig[] } {
  const opened: SessionConfig[] = [];
  const session = (config: SessionConfig = {}): Session => {
    opened.push(config);
    return driver.session(config);
  };
  const noted = new Proxy(driver, {
    get(target, name) {
      if (name === 'session') return session;
      const own: unknown = Reflect.get(target, name);
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
  return { driver: noted, opened };
}

describe('a store by neo4j://', () => {
  beforeAll(async () => {
    await loadGraph(routed(), smallGraph);
  });

  it('answers from what was loaded just before, load after load', async () => {
    for (const digit of ['1', '2', '3']) {
      await loadGraph(routed(), { ...smallGraph, version: version(digit) });
      const store = await createNeo4jStore(routed());
      expect(await store.version()).toBe(version(digit));
      expect((await store.statistics()).entities).toBe(smallGraph.entities.length);
      await store.close();
    }
  });

  it('that is open already follows a load, each question bound to what was seen before it', async () => {
    const noted = noteSessions(await connect(routed()));
    const store = createStoreOn(noted.driver, routed());
    await store.statistics();
    const [first] = noted.opened.splice(0);
    expect(first?.bookmarks ?? []).toEqual([]);
    await loadGraph(routed(), { ...smallGraph, version: version('4') });
    expect((await store.statistics()).version).toBe(version('4'));
    // Bound to the last state before the load; what that could not answer of one graph was asked again.
    expect(noted.opened[0]?.bookmarks).toHaveLength(1);
    await store.close();
  });

  it('tells the version within a request by the transaction of its answers', async () => {
    const noted = noteSessions(await connect(routed()));
    const store = createStoreOn(noted.driver, routed());
    await store.statistics();
    const before = noted.opened.length;
    const view = store.within?.(new AbortController().signal);
    const versions = await Promise.all(Array.from({ length: 60 }, () => view?.version()));
    expect(new Set(versions)).toEqual(new Set([(await view?.statistics())?.version]));
    expect(noted.opened.length).toBe(before + 1);
    expect(await view?.confirm()).toBe(true);
    await store.close();
  });

  it('asks in sessions that the server holds to reading, whoever the user is', async () => {
    const noted = noteSessions(await connect(routed()));
    const store = createStoreOn(noted.driver, routed());
    await store.statistics();
    await store.search({ text: 'forum', kinds: null, first: 3 });
    await store.entities({ kinds: null, text: null, documents: null }, { after: null, first: 3 });
    const leaving = new AbortController();
    const view = store.within?.(leaving.signal);
    const asked = view?.statistics();
    await expect.poll(() => noted.opened.length).toBeGreaterThan(3);
    leaving.abort();
    await expect(asked).rejects.toMatchObject({ code: 'timeout' });
    await expect(view?.confirm()).rejects.toMatchObject({ code: 'timeout' });
    expect(new Set(noted.opened.map(({ defaultAccessMode }) => defaultAccessMode))).toEqual(
      new Set([neo4j.session.READ]),
    );
    await store.close();
    const session = inHand().driver.session({ defaultAccessMode: neo4j.session.READ });
    const write = session.executeRead((tx) => tx.run('CREATE (n:TestOfCompactGraph)'));
    await expect(write).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
    await session.close();
  });
});
