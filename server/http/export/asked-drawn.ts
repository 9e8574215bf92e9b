import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Drawn } from '../../export/drawn.ts';
import { MOST_ENTITIES, MOST_RELATIONS } from '../../export/selection.ts';
import { Refusal } from './refusal.ts';

/** A drawing of the most things and relations that are written at once fits well into this. */
const MOST_BYTES = 8 * 1024 * 1024;

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
export async function readAskedDrawn(request: IncomingMessage): Promise<Drawn> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'The body must be JSON, with the content type application/json.');
  }
  const read = drawn.safeParse(parseJson(await readBody(request)));
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.join('.') ?? '';
    throw new Refusal(400, `${place === '' ? 'body' : place}: ${issue?.message ?? 'is not what is expected'}.`);
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

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > MOST_BYTES)
      throw new Refusal(413, `The body has more than ${MOST_BYTES} bytes; export a smaller view.`);
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal(400, `body: is no JSON: ${reason}.`);
  }
}
