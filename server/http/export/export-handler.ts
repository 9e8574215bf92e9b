import type { IncomingMessage, ServerResponse } from 'node:http';
import { readCitation } from '../../export/citation/read-citation.ts';
import { readDrawn } from '../../export/drawn.ts';
import { ExportError } from '../../export/export-error.ts';
import { readExtract } from '../../export/read-extract.ts';
import { readSelection } from '../../export/selection.ts';
import { type Store, StoreError } from '../../store/port.ts';
import { readAskedCitation } from './asked-citation.ts';
import { readAskedDrawn } from './asked-drawn.ts';
import { readAskedSelection } from './asked-selection.ts';
import { CITATION_FORMATS, GRAPH_FORMATS } from './formats.ts';
import { Refusal } from './refusal.ts';
import { sendText, type TextFile } from './send-text.ts';

/** Answers under /export/; a fault of ours is thrown on. */
export type ExportHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Hands out pieces of the graph and citations as files: by GET those that an address describes, by POST those that a page has drawn. */
export function createExportHandler(store: Store): ExportHandler {
  return async (request, response) => {
    try {
      const file = await makeFile(store, request);
      await sendText(request, response, file, request.method !== 'POST');
    } catch (error) {
      const told = explain(error);
      if (told === null) throw error;
      const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
      // A body that was not read to its end can't be followed by another request.
      response.writeHead(told.status, { ...headers, ...(request.complete ? {} : { connection: 'close' }) });
      response.end(`${told.message}\n`);
    }
  };
}

async function makeFile(store: Store, request: IncomingMessage): Promise<TextFile> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const name = pathname.replace(/^\/export\/?/, '');
  const citation = CITATION_FORMATS.get(name);
  const graph = GRAPH_FORMATS.get(name);
  if (citation !== undefined) {
    checkMethod(request, name, ['GET', 'HEAD']);
    const { cited, url } = await readAskedCitation(searchParams, store);
    const made = await readCitation(store, cited, url);
    return { text: citation.write(made), mediaType: citation.mediaType, name: fileName(made.key, name) };
  }
  if (graph !== undefined) {
    checkMethod(request, name, ['GET', 'HEAD', 'POST']);
    const selection = request.method === 'POST' ? null : await readAskedSelection(searchParams, store);
    const picked =
      selection === null
        ? await readDrawn(store, await readAskedDrawn(request))
        : await readSelection(store, selection);
    const extract = await readExtract(store, picked);
    const about = `${selection?.of?.[0] ?? name.replace(/\..*/, '')}-${extract.version.slice(0, 7)}`;
    return { text: graph.write(extract), mediaType: graph.mediaType, name: fileName(about, name) };
  }
  const names = [...GRAPH_FORMATS.keys(), ...CITATION_FORMATS.keys()].join(', ');
  throw new Refusal(404, `There is no export ${JSON.stringify(name)}. There are, under /export/: ${names}.`);
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

function explain(error: unknown): { readonly status: number; readonly message: string } | null {
  if (error instanceof Refusal) return error;
  if (error instanceof ExportError) {
    return { status: error.code === 'too-many' ? 413 : 404, message: error.message };
  }
  if (!(error instanceof StoreError)) return null;
  const status = STORE_STATUS[error.code];
  // Why a store is away is for the log of who runs it.
  return status === 503
    ? { status, message: 'The graph can not be read just now. Try again in a moment.' }
    : { status, message: error.message };
}
