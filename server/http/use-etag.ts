import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { holdsTag } from './holds-tag.ts';
import type { VersionReader } from './version-reader.ts';

/**
 * Lets what was asked by GET be kept and asked again for nothing (RFC 9110, 8.8.3 and 13.1.2): an answer depends on the question and the
 * graph's version only, so both make its tag (weak, for it is the same packed or not), and a question that brings its tag is answered 304 before it runs. An answer with errors has no tag.
 */
export function useEtag(versions: VersionReader): Plugin {
  const tags = new WeakMap<Request, string>();
  const tagOf = async ({ url, headers }: Request) => {
    const version = await versions.readUnlessDown();
    return version === null ? null : makeTag(version, new URL(url).search, headers.get('accept'));
  };
  return {
    async onRequest({ request, endResponse, fetchAPI }) {
      const held = request.method === 'GET' ? request.headers.get('if-none-match') : null;
      if (held === null) return;
      const tag = await tagOf(request);
      if (tag === null || !holdsTag(held, tag)) return;
      endResponse(new fetchAPI.Response(null, { status: 304, headers: cacheHeaders(tag) }));
    },
    // Before the answer is read: a version read after it might not be the one that answered. A query that is refused comes not so far.
    async onExecute({ args }) {
      const { request } = args.contextValue;
      const tag = request.method === 'GET' ? await tagOf(request) : null;
      if (tag !== null) tags.set(request, tag);
    },
    onResultProcess({ request, result }) {
      if ('errors' in result) tags.delete(request);
    },
    onResponse({ request, response }) {
      const tag = tags.get(request);
      if (response.status === 304) return;
      const headers =
        tag !== undefined && response.status === 200 ? cacheHeaders(tag) : { 'cache-control': 'no-store' };
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    },
  };
}

function cacheHeaders(etag: string) {
  return { etag, 'cache-control': 'public, no-cache', vary: 'Accept, Origin' };
}

function makeTag(version: string, search: string, accept: string | null): string {
  const question = createHash('sha256')
    .update(`${search}\n${accept ?? ''}`)
    .digest('hex');
  return `W/"${version.slice(0, 16)}-${question.slice(0, 16)}"`;
}
