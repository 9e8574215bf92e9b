import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Drawn } from '../../export/drawn.ts';
import { MOST_ENTITIES, MOST_RELATIONS } from '../../export/selection.ts';
import { ended } from '../../store/ended.ts';
import { Refusal } from './refusal.ts';

/** A drawing of the most things and relations that are written at once fits well into this. */
const MOST_BYTES = 8 * 1024 * 1024;
/** Up to this a body is read at once; larger ones wait for their turn, so that many can not fill the memory. */
const LARGE_BYTES = 64 * 1024;
/** A message may name what it found, such as a key as long as the body. */
const LONGEST_MESSAGE = 300;

/** How a body is read. */
export interface Reading {
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Resolves when a body that turns out to be large may be read on. */
  readonly beforeLarge: () => Promise<void>;
}

const pixels = z.number().min(-1e6).max(1e6);
const drawn = z.strictObject({
  nodes: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(500),
        x: pixels.optional(),
        y: pixels.optional(),
        colour: z
          .string()
          .regex(/^#[0-9a-f]{6}$/)
          .optional(),
      }),
    )
    .max(MOST_ENTITIES),
  relations: z.array(z.string().min(1).max(1000)).max(MOST_RELATIONS),
});

/**
 * What a page has drawn, out of the body of its request: `{"nodes": [{"id", "x", "y", "colour"}], "relations": ["…"]}`.
 * @throws {Refusal}
 */
export async function readAskedDrawn(request: IncomingMessage, reading: Reading): Promise<Drawn> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'The body must be JSON, with the content type application/json.');
  }
  const read = drawn.safeParse(parseJson(await readBody(request, reading)));
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.join('.') ?? '';
    const message = issue?.message.slice(0, LONGEST_MESSAGE) ?? 'is not what is expected';
    throw new Refusal(400, `${place === '' ? 'body' : place}: ${message}.`);
  }
  const { nodes, relations } = read.data;
  return {
    nodes: nodes.map(({ id, x, y, colour = null }) => ({
      id,
      at: x === undefined || y === undefined ? null : { x, y, colour },
    })),
    relations,
  };
}

async function readBody(request: IncomingMessage, { signal, beforeLarge }: Reading): Promise<string> {
  const chunks: Buffer[] = [];
  const gone = ended(signal);
  let bytes = 0;
  // By hand: `for await` would give up the connection with the body, and the refusal could not be sent on it.
  for (const body = request[Symbol.asyncIterator](); ; ) {
    const { done, value } = await Promise.race([body.next(), gone]);
    if (done) return Buffer.concat(chunks).toString('utf8');
    const part = Buffer.from(value);
    if (bytes <= LARGE_BYTES && bytes + part.length > LARGE_BYTES) await beforeLarge();
    bytes += part.length;
    if (bytes > MOST_BYTES)
      throw new Refusal(413, `The body has more than ${MOST_BYTES} bytes; export a smaller view.`);
    chunks.push(part);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal(400, `body: is no JSON: ${reason}.`);
  }
}
