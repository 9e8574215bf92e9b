import { mkdir, writeFile } from 'node:fs/promises';
import { listJsonSchemas } from '../server/knowledge/json-schemas.ts';

/** `npm run schemas`: publishes the schemas of graph-seed/ as JSON Schema, so that editors complete and complain. */
const folder = new URL('../graph-seed/schema/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, text] of listJsonSchemas()) await writeFile(new URL(name, folder), text);
