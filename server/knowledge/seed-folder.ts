import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Problem } from '../document/problem.ts';
import { nearestWord } from './nearest.ts';
import { compareCodePoints } from './order.ts';

/** A file of graph-seed/: its path inside the folder, with forward slashes, and its bytes. */
export interface SeedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads every file of a graph-seed folder, in order of their paths; names that begin with a dot are passed over, and so is schema/. */
export async function readSeedFolder(dir: string): Promise<readonly SeedFile[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .filter((path) => !path.startsWith('schema/') && path.split('/').every((name) => !name.startsWith('.')));
  const files = paths.map(async (path) => ({ path, bytes: new Uint8Array(await readFile(join(dir, path))) }));
  return (await Promise.all(files)).sort((a, b) => compareCodePoints(a.path, b.path));
}

/** The folder's own name, as problems show it before the path of a file. */
export function nameOfFolder(dir: string): string {
  return basename(dir);
}

const TOP_FILES = ['ontology.yaml', 'consensus.yaml'];
const DOCUMENT_FILES = [
  'source.txt',
  'document.yaml',
  'entities.yaml',
  'recommendations.yaml',
  'issues.yaml',
  'coverage.yaml',
];

/** The ids of the documents that have a folder, in order. */
export function listDocuments(paths: readonly string[]): readonly string[] {
  const ids = paths.map((path) => /^documents\/([^/]+)\/./.exec(path)?.[1]).filter((id) => id !== undefined);
  return [...new Set(ids)].sort(compareCodePoints);
}

/** The files in which a document's relations stand: relations.yaml, then those of relations/. */
export function listRelationFiles(paths: readonly string[], document: string): readonly string[] {
  const folder = `documents/${document}/`;
  return paths.filter(
    (path) => path.startsWith(folder) && /^relations(\.yaml|\/[^/]+\.yaml)$/.test(path.slice(folder.length)),
  );
}

/** Files that are missing, and files that nothing would read. */
export function checkFiles(folder: string, paths: readonly string[]): Problem[] {
  const documents = listDocuments(paths);
  const wanted = [
    ...TOP_FILES,
    ...documents.flatMap((id) => DOCUMENT_FILES.map((name) => `documents/${id}/${name}`)),
    ...documents
      .filter((id) => listRelationFiles(paths, id).length === 0)
      .map((id) => `documents/${id}/relations.yaml`),
  ];
  const missing = wanted.filter((path) => !paths.includes(path));
  const read = new Set([...wanted, ...documents.flatMap((id) => listRelationFiles(paths, id))]);
  const atTop = (path: string) => ({ file: `${folder}/${path}`, line: 1, column: 1, written: null });
  return [
    ...missing.map((path) => ({
      code: 'file-missing',
      ...atTop(path),
      subject: 'The file is missing.',
      nearest: null,
      advice: 'Add it; a list of nothing is "[]".',
    })),
    ...paths
      .filter((path) => !read.has(path))
      .map((path) => ({
        code: 'unknown-file',
        ...atTop(path),
        subject: 'Nothing reads this file.',
        nearest: nearestWord(path, missing),
        advice: 'Rename it or take it out; relations may be split over the files of relations/.',
      })),
    ...(documents.length > 0 ? [] : [noDocument(folder)]),
  ];
}

function noDocument(folder: string): Problem {
  return {
    code: 'file-missing',
    file: `${folder}/documents`,
    line: 1,
    column: 1,
    subject: 'There is no document.',
    written: null,
    nearest: null,
    advice: 'Add a folder documents/<id>/ with a source.txt and its YAML files.',
  };
}
