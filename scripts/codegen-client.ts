import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'client/graphql');
const target = join(root, 'client/generated/graphql.ts');

const files = (await readdir(source)).filter((file) => file.endsWith('.graphql')).sort();

const types = await codegen({
  filename: target,
  schema: parse(await readFile(join(root, 'schema.graphql'), 'utf8')),
  documents: await Promise.all(
    files.map(async (file) => ({ location: file, document: parse(await readFile(join(source, file), 'utf8')) })),
  ),
  plugins: [{ operations: {} }, { documents: {} }],
  pluginMap: { operations, documents },
  config: {
    // Documents as strings: the page carries no GraphQL parser.
    documentMode: 'string',
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    strictScalars: true,
    scalars: { ID: 'string' },
  },
});

await mkdir(dirname(target), { recursive: true });
await writeFile(
  target,
  `// Made from client/graphql/ and schema.graphql by scripts/codegen-client.ts; not to be edited.\n${types}`,
);
