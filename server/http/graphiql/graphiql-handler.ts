import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { readExamples } from '../examples.ts';
import { setGraphiqlHeaders } from '../security-headers.ts';
import { createGraphiqlFiles, type GraphiqlFile, type GraphiqlFiles } from './graphiql-files.ts';

const compress = {
  br: (text: string) => brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text: string) => promisify(gzip)(text),
};
const brotli = promisify(brotliCompress);

/** What answers for GraphiQL; both functions tell by their result whether the request was theirs. */
export interface GraphiqlHandler {
  /** The page, for a browser at /graphql. */
  answerPage(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Its script, style and workers, under /graphiql/. */
  answerFile(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** GraphiQL with the worked queries; read and compressed when first asked for, then kept. */
export function createGraphiqlHandler(): GraphiqlHandler {
  let files: Promise<GraphiqlFiles> | null = null;
  const readFiles = () => {
    files ??= createGraphiqlFiles(readExamples());
    return files;
  };
  const compressed = new Map<string, Promise<Buffer>>();
  return {
    async answerPage(request, response) {
      if (request.method !== 'GET' || !request.headers.accept?.includes('text/html')) return false;
      const { page } = await readFiles();
      setGraphiqlHeaders(request, response);
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        vary: 'Accept',
      });
      response.end(page);
      return true;
    },
    async answerFile(path, request, response) {
      const file = (await readFiles()).fileByPath.get(path);
      if (file === undefined) return false;
      setGraphiqlHeaders(request, response);
      const encoding = encodingFor(request);
      response.setHeader('content-type', file.type);
      response.setHeader('cache-control', 'public, max-age=31536000, immutable');
      response.setHeader('vary', 'Accept-Encoding');
      if (encoding !== null) response.setHeader('content-encoding', encoding);
      response.end(encoding === null ? file.text : await readCompressed(compressed, path, file, encoding));
      return true;
    },
  };
}

function encodingFor(request: IncomingMessage): keyof typeof compress | null {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

function readCompressed(
  compressed: Map<string, Promise<Buffer>>,
  path: string,
  file: GraphiqlFile,
  encoding: keyof typeof compress,
): Promise<Buffer> {
  const key = `${encoding} ${path}`;
  const made = compressed.get(key) ?? compress[encoding](file.text);
  compressed.set(key, made);
  return made;
}
