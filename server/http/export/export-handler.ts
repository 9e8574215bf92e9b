import type { IncomingMessage, ServerResponse } from 'node:http';
import { readCitation } from '../../export/citation/read-citation.ts';
import { readDrawn } from '../../export/drawn.ts';
import { ExportError } from '../../export/export-error.ts';
import { readExtract } from '../../export/read-extract.ts';
import { type PickedRows, readSelection } from '../../export/selection.ts';
import { givenUp, madeOfOneVersion } from '../../store/bounded-store.ts';
import type { Store } from '../../store/port.ts';
import { StoreError } from '../../store/store-errors.ts';
import { type Admission, createAdmission, OverloadError } from '../admission.ts';
import { clientOf } from '../client-of.ts';
import type { Policy } from '../policy.ts';
import { readAskedCitation } from './asked-citation.ts';
import { type Reading, readAskedDrawn } from './asked-drawn.ts';
import { readAskedSelection } from './asked-selection.ts';
import { CITATION_FORMATS, GRAPH_FORMATS } from './formats.ts';
import { quote, Refusal } from './refusal.ts';
import { sendText, type TextFile } from './send-text.ts';

/** Most files written at once: writing a large piece keeps the process busy. */
const FILES_AT_ONCE = 2;
/** Most large bodies held at once: each may have 8 MB, and takes several times that once it is read. */
const BODIES_AT_ONCE = 4;

/** Answers under /export/; a fault of ours is thrown on. */
export type ExportHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What the handler works with. */
interface Handled {
  readonly policy: Policy;
  readonly timeoutMs: number;
}

/** Hands out pieces of the graph and citations as files: by GET those that an address describes, by POST those that a page has drawn. */
export function createExportHandler(store: Store, { policy, timeoutMs }: Handled): ExportHandler {
  const files = createAdmission({ ...policy.capacity, atOnce: FILES_AT_ONCE, perClient: 1 });
  const bodies = createAdmission({ ...policy.capacity, atOnce: BODIES_AT_ONCE, perClient: 1 });
  const makeInTurn = async (request: IncomingMessage, signal: AbortSignal) => {
    const client = clientOf(request, policy.trustProxy);
    const places: (() => void)[] = [];
    const enter = async (admission: Admission) => {
      places.push(await admission.enter(client, signal));
    };
    try {
      const make = await readAsked(request, { signal, beforeLarge: () => enter(bodies) });
      await enter(files);
      return await madeOfOneVersion(store, signal, make);
    } finally {
      for (const leave of places) leave();
    }
  };
  return async (request, response) => {
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(givenUp()), timeoutMs);
    response.once('close', () => ending.abort(givenUp()));
    try {
      const file = await makeInTurn(request, ending.signal);
      sendText(request, response, file, request.method !== 'POST');
    } catch (error) {
      const told = explain(error);
      if (told === null) throw error;
      sendRefusal(request, response, told);
    } finally {
      clearTimeout(timer);
    }
  };
}

function sendRefusal(request: IncomingMessage, response: ServerResponse, { status, message }: Told): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 503 ? { 'retry-after': '5' } : {}),
    // A body that was not read to its end can't be followed by another request.
    ...(request.complete ? {} : { connection: 'close' }),
  });
  response.end(`${message}\n`);
}

/** Reads what is asked for to its end, so that a slow sender keeps no file waiting; the file is made from a store, later. */
async function readAsked(request: IncomingMessage, reading: Reading): Promise<(store: Store) => Promise<TextFile>> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const name = pathname.replace(/^\/export\/?/, '');
  const citation = CITATION_FORMATS.get(name);
  if (citation !== undefined) {
    checkMethod(request, name, ['GET', 'HEAD']);
    return async (store) => {
      const { cited, url } = await readAskedCitation(searchParams, store);
      const made = await readCitation(store, cited, url);
      return { text: citation.write(made), mediaType: citation.mediaType, name: fileName(made.key, name) };
    };
  }
  const graph = GRAPH_FORMATS.get(name);
  if (graph === undefined) {
    const names = [...GRAPH_FORMATS.keys(), ...CITATION_FORMATS.keys()].join(', ');
    throw new Refusal(404, `There is no export ${quote(name)}. There are, under /export/: ${names}.`);
  }
  checkMethod(request, name, ['GET', 'HEAD', 'POST']);
  const drawn = request.method === 'POST' ? await readAskedDrawn(request, reading) : null;
  const kind = name.endsWith('.csv') ? name.slice(0, -4) : '';
  const make = async (store: Store, picked: PickedRows, of: string) => {
    const extract = await readExtract(store, picked);
    const text = graph.write(extract);
    const about = [of, kind, extract.version.slice(0, 7)].filter((part) => part !== '').join('-');
    return { text, mediaType: graph.mediaType, name: fileName(about, name) };
  };
  if (drawn !== null) return async (store) => make(store, await readDrawn(store, drawn), 'view');
  return async (store) => {
    const selection = await readAskedSelection(searchParams, store);
    return make(store, await readSelection(store, selection), selection.of?.[0] ?? '');
  };
}

function checkMethod({ method = 'GET' }: IncomingMessage, name: string, allowed: readonly string[]): void {
  if (!allowed.includes(method)) throw new Refusal(405, `${name} is asked for by ${allowed.join(' or ')}.`);
}

/** "compact-graph-gfmd-0123456.gexf" */
function fileName(about: string, name: string): string {
  const safe = about.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 80);
  return `compact-graph-${safe}${name.slice(name.lastIndexOf('.'))}`;
}

const STORE_STATUS = {
  'unknown-cursor': 400,
  'too-large': 413,
  unavailable: 503,
  busy: 503,
  timeout: 503,
  empty: 503,
} satisfies Record<StoreError['code'], number>;

interface Told {
  readonly status: number;
  readonly message: string;
}

/** What the asker may know of an error; null for a fault of ours. Why a store is away is for the log of who runs it. */
function explain(error: unknown): Told | null {
  if (error instanceof Refusal) return error;
  if (error instanceof ExportError) return { status: error.code === 'too-many' ? 413 : 404, message: error.message };
  if (error instanceof OverloadError) return { status: 503, message: BUSY };
  if (!(error instanceof StoreError)) return null;
  const status = STORE_STATUS[error.code];
  return { status, message: status === 503 ? AWAY : error.message };
}

const BUSY = 'Too much is asked for just now. Try again in a moment.';
const AWAY = 'The graph can not be read just now. Try again in a moment.';
