import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const CYTOSCAPE = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');
const PAGE = `<!doctype html><title>Plain Cytoscape</title>
<body style="margin:0"><div id="cy" style="width:806px;height:650px"></div>
<script src="/cytoscape.js"></script>
<script>
  fetch('/graph.json').then((answer) => answer.json()).then((elements) => {
    cytoscape({ container: document.getElementById('cy'), elements });
    requestAnimationFrame(() => { document.body.dataset.ready = 'yes'; });
  });
</script>`;

/** Serves the graph of a server once more, drawn by Cytoscape as it comes: its own style, layout and renderer. */
export async function servePlain(of: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const { elements } = JSON.parse(await (await fetch(`${of}/export/graph.cyjs`)).text());
  const script = await readFile(CYTOSCAPE, 'utf8');
  const answers: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', PAGE],
    '/cytoscape.js': ['text/javascript', script],
    '/graph.json': ['application/json', JSON.stringify(elements)],
  };
  const server = createServer((request, response) => {
    const [type, body] = answers[request.url ?? ''] ?? ['text/plain', ''];
    response.setHeader('content-type', `${type}; charset=utf-8`).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the plain page has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
