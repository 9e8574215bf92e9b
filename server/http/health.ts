import type { ServerResponse } from 'node:http';
import type { Store } from '../store/port.ts';

const PATIENCE_MS = 2000;

/** 200: the process lives. */
export function answerHealth(response: ServerResponse): void {
  sendJson(response, 200, { status: 'ok' });
}

/** 200 with the graph's version when questions can be answered now; 503, and not why, when they can't. */
export async function answerReady(store: Store, response: ServerResponse): Promise<void> {
  const version = await inTime(store.version());
  if (version === null) sendJson(response, 503, { status: 'unavailable' });
  else sendJson(response, 200, { status: 'ready', store: store.name, version });
}

async function inTime(asked: Promise<string>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}
