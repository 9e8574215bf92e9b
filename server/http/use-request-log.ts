import { randomUUID } from 'node:crypto';
import { type DocumentNode, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from './log.ts';

/** What is noted of a request while it is answered. */
export interface Note {
  readonly id: string;
  readonly startedAt: number;
  /** Name that the caller gave the operation; null where it has none, or could not be read. */
  operation: string | null;
  /** As the limits reckoned it; null where it did not come to that. */
  cost: number | null;
  /** Codes of the errors answered, and the ids of those that tell no more. */
  codes: readonly string[];
}

/** The notes of the requests under way. */
export interface Notes {
  of(request: Request): Note;
}

/** Notes that live as long as their requests. */
export function createNotes(): Notes {
  const notes = new WeakMap<Request, Note>();
  return {
    of(request) {
      const known = notes.get(request);
      if (known !== undefined) return known;
      const note = { id: randomUUID(), startedAt: performance.now(), operation: null, cost: null, codes: [] };
      notes.set(request, note);
      return note;
    },
  };
}

/** Logs each request once it is answered, in one line, under the id that the answer carries as X-Request-Id. */
export function useRequestLog(log: Logger, notes: Notes): Plugin {
  return {
    onRequest({ request }) {
      notes.of(request);
    },
    onExecute({ args }) {
      const name = args.operationName ?? nameOfFirst(args.document);
      notes.of(args.contextValue.request).operation = name?.slice(0, 100) ?? null;
    },
    onResultProcess({ request, result }) {
      const errors = 'errors' in result ? (result.errors ?? []) : [];
      notes.of(request).codes = [
        ...new Set(errors.map(({ extensions }) => String(extensions?.id ?? extensions?.code))),
      ];
    },
    onResponse({ request, response }) {
      const { id, startedAt, operation, cost, codes } = notes.of(request);
      response.headers.set('x-request-id', id);
      const ms = Math.round((performance.now() - startedAt) * 10) / 10;
      log.info({ request: id, operation, cost, ms, status: response.status, errors: codes }, 'answered');
    },
  };
}

function nameOfFirst({ definitions }: DocumentNode): string | undefined {
  for (const node of definitions) if (node.kind === Kind.OPERATION_DEFINITION) return node.name?.value;
  return undefined;
}
