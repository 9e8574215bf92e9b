import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { holdsTag } from '../holds-tag.ts';

/** A text to hand out as a file. */
export interface TextFile {
  readonly text: string;
  readonly mediaType: string;
  /** What the file is called once it is saved; ASCII letters, digits, ".", "-". */
  readonly name: string;
}

/**
 * Hands out a text as a file to save. What was asked by GET may be kept: who brings its tag gets 304 (weak, for it is the same packed or not).
 * @param kept false for an answer to what only this request holds
 */
export function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  { text, mediaType, name }: TextFile,
  kept: boolean,
): void {
  const tag = `W/"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
  response.setHeader('cache-control', kept ? 'public, no-cache' : 'no-store');
  if (kept) response.setHeader('etag', tag);
  if (kept && holdsTag(request.headers['if-none-match'], tag)) {
    response.writeHead(304);
    response.end();
    return;
  }
  response.setHeader('content-type', mediaType);
  response.setHeader('content-disposition', `attachment; filename="${name}"`);
  response.writeHead(200);
  response.end(text);
}
