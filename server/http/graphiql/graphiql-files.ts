import { createHash } from 'node:crypto';
import type { Example } from '../examples.ts';

/** A file of GraphiQL as it is sent. */
export interface GraphiqlFile {
  readonly type: string;
  readonly text: string;
}

/** The address under which GraphiQL's files stand; it changes with their content, so they may be kept for ever. */
export interface GraphiqlFiles {
  readonly page: string;
  readonly fileByPath: ReadonlyMap<string, GraphiqlFile>;
}

/**
 * GraphiQL whole, from this server alone: the editor that Yoga ships, its workers as files of their own (so that no policy must allow
 * blobs or inline scripts), and each worked query in a tab. Some 9 MB are read here, so it is made when first asked for.
 */
export async function createGraphiqlFiles(examples: readonly Example[]): Promise<GraphiqlFiles> {
  const { css, editorWorkerService, graphqlWorker, js, jsonWorker } = await import(
    '@graphql-yoga/render-graphiql/graphiql'
  );
  const start = startScript(examples);
  const folder = `/graphiql/${createHash('sha256').update(js).update(css).update(start).digest('hex').slice(0, 16)}`;
  const script = (text: string): GraphiqlFile => ({ type: 'text/javascript; charset=utf-8', text });
  return {
    page: page(folder),
    fileByPath: new Map([
      [`${folder}/app.css`, { type: 'text/css; charset=utf-8', text: css }],
      [`${folder}/app.js`, script(`${environmentScript(folder)}\n${js};\n${start}`)],
      [`${folder}/editor.js`, script(editorWorkerService)],
      [`${folder}/json.js`, script(jsonWorker)],
      [`${folder}/graphql.js`, script(graphqlWorker)],
    ]),
  };
}

function page(folder: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Compact Graph: ask in GraphQL</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${folder}/app.css">
  </head>
  <body id="body" class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript. The same questions can be sent to this address; see schema.graphql.</noscript>
    <div id="root"></div>
    <script src="${folder}/app.js"></script>
  </body>
</html>
`;
}

/** Tells the editor where its workers stand, before it is read. */
function environmentScript(folder: string): string {
  const urls = { editorWorkerService: 'editor', json: 'json', graphql: 'graphql' };
  return `self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => '${folder}/' + ${JSON.stringify(urls)}[label] + '.js' };`;
}

function startScript(examples: readonly Example[]): string {
  const options = {
    title: 'Compact Graph',
    endpoint: '/graphql',
    defaultTabs: examples.map(({ query }) => ({ query })),
    schemaDescription: true,
    shouldPersistHeaders: false,
    isHeadersEditorEnabled: false,
  };
  // Yoga's page takes the query from the address, but not its variables; a link into GraphiQL carries both.
  const variables = `new URLSearchParams(location.search).get('variables') ?? undefined`;
  return `YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), { ...${JSON.stringify(options)}, variables: ${variables} });`;
}
