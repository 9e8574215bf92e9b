import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { Graph } from '../../knowledge/graph.ts';
import { type Announced, announce, type Within } from './announce.ts';
import { checkGraph } from './check-graph.ts';
import { compareStanding } from './compare-standing.ts';
import type { Neo4jConfig } from './config.ts';
import { connect } from './connect.ts';
import { digestOf } from './digest.ts';
import { asStoreError } from './driver-errors.ts';
import { type LinkItem, linksOf } from './graph-links.ts';
import { type NodeItem, nodesOf } from './graph-nodes.ts';
import { isSameRoot, type Root, readState, type State, takeRoot, writeRoot } from './root.ts';
import { ensureSchema, SCHEMA } from './schema.ts';
import { readStanding } from './stands-there.ts';
import { countChanges, type GraphChanges, writeChanges } from './write-changes.ts';

/** How far a load is: rows written of all that have to be. */
export interface LoadProgress {
  readonly written: number;
  readonly total: number;
}

export interface LoadReport {
  /** 'unchanged': the same graph stood there already, and nothing of it was written. */
  readonly outcome: 'loaded' | 'unchanged';
  readonly version: string;
  /** The version that stood there before; null where none did. */
  readonly previous: string | null;
  /** Nodes and relationships, counted together. */
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
}

/** What should stand. */
interface Wanted {
  readonly root: Root;
  readonly nodes: readonly NodeItem[];
  readonly links: readonly LinkItem[];
}

/**
 * Puts a graph into Neo4j in the place of the one there. One transaction writes what differs and the version with it, so that readers
 * see the old or the new whole, also when this process dies half-way; of two loads at once the later waits, then writes what is left to write.
 * Where no graph stands yet, the rows come in as many transactions, as Neo4j holds one in its heap, and the version last: till then readers find
 * the database empty, and the next load goes on from what a killed one left. Other data in the database is left alone.
 * @throws {StoreError} `unavailable`, `busy` or `timeout`: what stood still stands, and where nothing stood there is no version yet
 * @throws {UnfitGraphError} for a graph that hangs together wrongly: nothing was written
 */
export async function loadGraph(
  config: Neo4jConfig,
  graph: Graph,
  onProgress: (progress: LoadProgress) => void = () => undefined,
): Promise<LoadReport> {
  const wanted = wantedFrom(graph);
  const driver = await connect(config);
  try {
    const database = config.database === null ? {} : { database: config.database };
    const { root, isLoading } = await readStateAlone(driver, database);
    if (isSameRoot(root, wanted.root) && !isLoading) return unchanged(wanted.root);
    await ensureSchema(driver, database);
    return await loadAnnounced(driver, database, wanted, onProgress);
  } catch (error) {
    throw asStoreError(error, config.uri);
  } finally {
    await driver.close();
  }
}

function wantedFrom(graph: Graph): Wanted {
  const nodes = nodesOf(graph);
  const links = linksOf(graph);
  checkGraph(graph, nodes, links);
  // With the indexes, so that a release that answers by another is not taken for loaded already.
  const digest = digestOf([...SCHEMA.values(), ...[...nodes, ...links].map((item) => item.digest)]);
  return { root: { version: graph.version, digest }, nodes, links };
}

/** Readers can tell all the while that a load is under way: one that sees none has read nothing of it. */
async function loadAnnounced(
  driver: Driver,
  database: { database?: string },
  wanted: Wanted,
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadReport> {
  const [session, beside] = [driver.session(database), driver.session(database)];
  try {
    const { report, ours } = await session.executeWrite(async (tx) => {
      const standing = await takeRoot(tx);
      const ours = await announce(beside);
      const report = isSameRoot(standing, wanted.root)
        ? unchanged(wanted.root)
        : await replace(tx, standing, ours, wanted, onProgress);
      return { report, ours };
    });
    // Where it stays, as after a failure of which nobody knows how far it came, readers only look twice, and the next load takes it away.
    await ours.withdraw().catch(() => undefined);
    return report;
  } finally {
    await Promise.all([session.close(), beside.close()]);
  }
}

/** @param ours writes the rows that come in before there is a version; `tx` keeps other loads waiting all the while */
async function replace(
  tx: ManagedTransaction,
  standing: Root | null,
  ours: Announced,
  { root, nodes, links }: Wanted,
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadReport> {
  const within: Within = standing === null ? ours.within : (work) => work(tx);
  const changes: GraphChanges = {
    nodes: compareStanding(nodes, await readStanding(tx, 'nodes')),
    links: compareStanding(links, await readStanding(tx, 'links')),
  };
  const total = countChanges(changes);
  let written = 0;
  onProgress({ written, total });
  await writeChanges(within, changes, (rows) => {
    written += rows;
    onProgress({ written: Math.min(written, total), total });
  });
  await writeRoot(tx, root, ours.by);
  const sum = (what: 'created' | 'changed' | 'gone') => changes.nodes[what].length + changes.links[what].length;
  return {
    outcome: 'loaded',
    version: root.version,
    previous: standing?.version ?? null,
    created: sum('created'),
    changed: sum('changed'),
    deleted: sum('gone'),
  };
}

async function readStateAlone(driver: Driver, database: { database?: string }): Promise<State> {
  const session = driver.session({ ...database, defaultAccessMode: neo4j.session.READ });
  try {
    return await session.executeRead(readState);
  } finally {
    await session.close();
  }
}

function unchanged({ version }: Root): LoadReport {
  return { outcome: 'unchanged', version, previous: version, created: 0, changed: 0, deleted: 0 };
}
