import type { Citation } from '../../export/citation/citation.ts';
import { writeBibtex } from '../../export/citation/write-bibtex.ts';
import { writeCsl } from '../../export/citation/write-csl.ts';
import { writePlain } from '../../export/citation/write-plain.ts';
import { writeRis } from '../../export/citation/write-ris.ts';
import { writeCytoscapeJson } from '../../export/cytoscape-json.ts';
import type { Extract } from '../../export/extract.ts';
import { writeGexf } from '../../export/gexf.ts';
import { writeGraphml } from '../../export/graphml.ts';
import { writeJsonLd } from '../../export/json-ld.ts';
import { writeEntitiesCsv, writeEvidenceCsv, writeRelationsCsv } from '../../export/tables.ts';

/** A form in which something is handed out. */
export interface Format<Subject> {
  readonly mediaType: string;
  readonly write: (subject: Subject) => string;
}

const CSV = 'text/csv; charset=utf-8; header=present';

/** The forms of a piece of the graph, by file name under /export/. */
export const GRAPH_FORMATS: ReadonlyMap<string, Format<Extract>> = new Map([
  ['graph.graphml', { mediaType: 'application/graphml+xml; charset=utf-8', write: writeGraphml }],
  ['graph.gexf', { mediaType: 'application/gexf+xml; charset=utf-8', write: writeGexf }],
  ['graph.cyjs', { mediaType: 'application/json; charset=utf-8', write: writeCytoscapeJson }],
  ['graph.jsonld', { mediaType: 'application/ld+json; charset=utf-8', write: writeJsonLd }],
  ['entities.csv', { mediaType: CSV, write: writeEntitiesCsv }],
  ['relations.csv', { mediaType: CSV, write: writeRelationsCsv }],
  ['evidence.csv', { mediaType: CSV, write: writeEvidenceCsv }],
]);

/** The forms of a citation, by file name under /export/. */
export const CITATION_FORMATS: ReadonlyMap<string, Format<Citation>> = new Map([
  ['citation.txt', { mediaType: 'text/plain; charset=utf-8', write: writePlain }],
  ['citation.bib', { mediaType: 'application/x-bibtex; charset=utf-8', write: writeBibtex }],
  ['citation.ris', { mediaType: 'application/x-research-info-systems; charset=utf-8', write: writeRis }],
  ['citation.json', { mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8', write: writeCsl }],
]);
