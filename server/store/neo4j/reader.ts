import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { givenUp } from '../bounded-store.ts';
import { untilConfirmed } from '../until-confirmed.ts';
import type { Neo4jConfig } from './config.ts';
import { asStoreError } from './driver-errors.ts';
import { endTransactions } from './end-transactions.ts';
import type { Question } from './question.ts';
import { currentRoot } from './settled.ts';
import { createView, type Shared } from './view.ts';

/** Longest that is waited for a database to let go of what was given up. */
const RELEASE_MS = 5_000;

/** Puts questions to the graph in one database. */
export interface Reader {
  /** The version that stands there now. */
  version(): Promise<string>;
  /**
   * The answer of one whole graph; the question is put again where a load came between.
   * @throws {StoreError}
   */
  answer<Answer>(question: Question<Answer>): Promise<Answer>;
  /** For one request: see StoreView. All its questions share a transaction, and it is asked once whether a load came between. */
  within(signal: AbortSignal): ReaderView;
}

export interface ReaderView extends Pick<Reader, 'version' | 'answer'> {
  /** As View; of a view that was given up, it fails only once the database has let go of it. */
  confirm(): Promise<boolean>;
}

export function createReader(driver: Driver, config: Neo4jConfig): Reader {
  const database = config.database === null ? {} : { database: config.database };
  const shared: Shared = {
    openSession: (bookmarks) =>
      driver.session({ ...database, defaultAccessMode: neo4j.session.READ, bookmarks: [...bookmarks] }),
    settled: null,
  };

  async function translated<Value>(read: Promise<Value>): Promise<Value> {
    try {
      return await read;
    } catch (error) {
      throw asStoreError(error, config.uri);
    }
  }

  async function readVersion(): Promise<string> {
    const session = shared.openSession([]);
    try {
      return (await session.executeRead(currentRoot)).version;
    } finally {
      await session.close();
    }
  }

  const version = () => translated(readVersion());
  const answer = <Answer>(question: Question<Answer>) =>
    translated(
      untilConfirmed(
        () => createView(shared, null),
        (view) => view.answer(question),
      ),
    );

  function within(signal: AbortSignal): ReaderView {
    const request = randomUUID();
    const view = createView(shared, { signal, request });
    let underWay = 0;
    /** Once given up: until the database holds nothing of it any more. */
    let released: Promise<unknown> = Promise.resolve();
    const ended = new Promise<never>((_resolve, reject) => {
      const end = () => {
        reject(givenUp());
        const isAsking = underWay > 0;
        const work = [isAsking ? endTransactions(driver, database, request) : null, view.giveUp()];
        released = Promise.race([Promise.allSettled(work), sleep(RELEASE_MS, null, { ref: false })]);
      };
      if (signal.aborted) end();
      else signal.addEventListener('abort', end, { once: true });
    });
    ended.catch(() => undefined);
    const unlessEnded = async <Value>(asked: Promise<Value>) => {
      underWay++;
      const counted = asked.finally(() => underWay--);
      // Nobody waits for what comes after the end.
      counted.catch(() => undefined);
      return Promise.race([counted, ended]);
    };
    return {
      version: () => unlessEnded(translated(view.answer(async (_ask, { root }) => root.version))),
      answer: (question) => unlessEnded(translated(view.answer(question))),
      confirm: async () => {
        try {
          return await (signal.aborted ? ended : unlessEnded(translated(view.confirm())));
        } finally {
          await released;
        }
      },
    };
  }

  return { version, answer, within };
}
