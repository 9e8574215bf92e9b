import { z } from 'zod';
import { documentFileSchema } from '../document/document-file.ts';
import type { Problem } from '../document/problem.ts';
import { parseYamlFile, type YamlFile } from '../document/yaml-file.ts';
import { openDocument } from './open-document.ts';
import { readList } from './read-list.ts';
import { consensus } from './schemas/consensus.ts';
import { coverage } from './schemas/coverage.ts';
import { entities } from './schemas/entities.ts';
import { issues } from './schemas/issues.ts';
import { ontology } from './schemas/ontology.ts';
import { recommendations } from './schemas/recommendations.ts';
import { relations } from './schemas/relations.ts';
import type { DocumentSeed, EntryList, Seed } from './seed.ts';
import { listDocuments, listRelationFiles, type SeedFile } from './seed-folder.ts';
import { checkSchema } from './zod-problems.ts';

/** Reads the texts of graph-seed/ into typed entries, and says what in them can't be read or doesn't fit its schema. */
export function parseSeed(
  folder: string,
  files: readonly SeedFile[],
): { readonly seed: Seed; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const paths = files.map(({ path }) => path);

  const read = (path: string): string | null => {
    const file = files.find((candidate) => candidate.path === path);
    if (file === undefined) return null;
    const text = decode(file.bytes);
    if (text === null) problems.push(notUtf8(`${folder}/${path}`));
    return text;
  };
  const open = (path: string, schema: z.ZodType): YamlFile | null => {
    const text = read(path);
    if (text === null) return null;
    const yaml = parseYamlFile(`${folder}/${path}`, text);
    const isEmptyList = yaml.value === null && schema instanceof z.ZodArray;
    problems.push(
      ...yaml.problems,
      ...(yaml.problems.length > 0 || isEmptyList ? [] : checkSchema(yaml, yaml.value, schema)),
    );
    return yaml.problems.length > 0 ? null : yaml;
  };
  const list = <Value>(path: string, schema: z.ZodArray<z.ZodType<Value>>) =>
    readList(open(path, schema), [], schema.element);

  const parseDocumentSeed = (id: string): DocumentSeed => {
    const at = `documents/${id}`;
    const yaml = open(`${at}/document.yaml`, documentFileSchema);
    const source = read(`${at}/source.txt`);
    const sourceFile = `${folder}/${at}/source.txt`;
    const { problems: found, ...opened } = openDocument({ id, yaml, source, sourceFile });
    problems.push(...found);
    const relationLists = listRelationFiles(paths, id).map((path) => list(path, relations));
    return {
      id,
      sourceFile,
      ...opened,
      entities: list(`${at}/entities.yaml`, entities),
      recommendations: list(`${at}/recommendations.yaml`, recommendations),
      relations: joinLists(relationLists),
      issues: list(`${at}/issues.yaml`, issues),
      coverage: list(`${at}/coverage.yaml`, coverage),
    };
  };

  const words = open('ontology.yaml', ontology);
  const grades = open('consensus.yaml', consensus);
  const seed: Seed = {
    kinds: readList(words, ['kinds'], ontology.shape.kinds.element),
    relationTypes: readList(words, ['relationTypes'], ontology.shape.relationTypes.element),
    rules: readList(words, ['rules'], ontology.shape.rules.element),
    coverageReasons: readList(words, ['coverageReasons'], ontology.shape.coverageReasons.element),
    phrases: readList(grades, ['phrases'], consensus.shape.phrases.element),
    family: readList(grades, ['family'], consensus.shape.family.element),
    documents: listDocuments(paths).map(parseDocumentSeed),
  };
  return { seed, problems };
}

function joinLists<Value>(lists: readonly EntryList<Value>[]): EntryList<Value> {
  return {
    entries: lists.flatMap(({ entries }) => entries),
    brokenNames: lists.flatMap(({ brokenNames }) => brokenNames),
    isReadable: lists.length > 0 && lists.every(({ isReadable }) => isReadable),
    isWhole: lists.length > 0 && lists.every(({ isWhole }) => isWhole),
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notUtf8(file: string): Problem {
  return {
    code: 'not-utf-8',
    file,
    line: 1,
    column: 1,
    subject: 'The file is not UTF-8.',
    written: null,
    nearest: null,
    advice: 'Save it as UTF-8.',
  };
}
