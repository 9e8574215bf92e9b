import { z } from 'zod';
import { documentFileSchema } from '../document/document-file.ts';
import { consensus } from './schemas/consensus.ts';
import { coverage } from './schemas/coverage.ts';
import { entities } from './schemas/entities.ts';
import { issues } from './schemas/issues.ts';
import { ontology } from './schemas/ontology.ts';
import { recommendations } from './schemas/recommendations.ts';
import { relations } from './schemas/relations.ts';

const SCHEMAS = {
  ontology,
  consensus,
  document: documentFileSchema,
  entities,
  recommendations,
  relations,
  issues,
  coverage,
};

/** The JSON Schema of each file of graph-seed/, for editors: text by the name of its file in graph-seed/schema/. */
export function listJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-07' });
      return [`${name}.schema.json`, `${JSON.stringify({ ...json, title: `${name}.yaml` }, null, 2)}\n`];
    }),
  );
}
