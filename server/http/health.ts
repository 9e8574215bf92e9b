import type { ServerResponse } from 'node:http';
import type { Store } from '../store/port.ts';
import type { VersionReader } from './version-reader.ts';

/** 200: the process lives. */
export function answerHealth(response: ServerResponse): void {
  sendJson(response, 200, { status: 'ok' });
}

/** 200 with the graph's version when questions can be answered now; 503, and not why, when they can't. */
export async function answerReady(
  name: Store['name'],
  versions: VersionReader,
  response: ServerResponse,
): Promise<void> {
  const version = await versions.read();
  if (version === null) sendJson(response, 503, { status: 'unavailable' });
  else sendJson(response, 200, { status: 'ready', store: name, version });
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}
