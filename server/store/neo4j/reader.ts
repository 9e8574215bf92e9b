import { randomUUID } from 'node:crypto';
import neo4j, { type Driver } from 'neo4j-driver';
import { givenUp } from '../bounded-store.ts';
import { untilConfirmed } from '../until-confirmed.ts';
import type { Neo4jConfig } from './config.ts';
import { asStoreError } from './driver-errors.ts';
import { endTransactions } from './end-transactions.ts';
import type { Question } from './question.ts';
import { currentRoot } from './settled.ts';
import { createView, type Shared } from './view.ts';

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
    const ended = new Promise<never>((_resolve, reject) => {
      const end = () => {
        reject(givenUp());
        if (underWay > 0) void endTransactions(driver, database, request);
        void view.giveUp();
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
      version: () => unlessEnded(version()),
      answer: (question) => unlessEnded(translated(view.answer(question))),
      confirm: () => unlessEnded(translated(view.confirm())),
    };
  }

  return { version, answer, within };
}
