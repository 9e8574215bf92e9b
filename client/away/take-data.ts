import { save } from './save.ts';
import { whatIsShown } from './what-is-shown.ts';

/** The forms in which what is shown can be had; the server writes them, with evidence, documents and version. */
export const DATA_FILES = [
  { file: 'entities.csv', word: 'Things, CSV' },
  { file: 'relations.csv', word: 'Relations, CSV' },
  { file: 'evidence.csv', word: 'Quotes, CSV' },
  { file: 'graph.graphml', word: 'GraphML' },
  { file: 'graph.gexf', word: 'GEXF' },
  { file: 'graph.cyjs', word: 'Cytoscape JSON' },
  { file: 'graph.jsonld', word: 'JSON-LD' },
] as const;

/**
 * Saves what is shown.
 * @throws {Error} that says why it can't be had
 */
export async function takeData(file: string): Promise<void> {
  const response = await fetch(`/export/${file}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(whatIsShown()),
  });
  if (!response.ok) throw new Error((await response.text()).trim());
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  save(await response.blob(), name ?? `compact-graph-${file}`);
}
