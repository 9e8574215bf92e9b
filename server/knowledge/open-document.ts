import { type DocumentFile, documentFileSchema } from '../document/document-file.ts';
import type { Problem } from '../document/problem.ts';
import { readDocument } from '../document/read-document.ts';
import type { ParsedDocument } from '../document/types.ts';
import type { YamlFile } from '../document/yaml-file.ts';
import { readList } from './read-list.ts';
import type { EntryList, Excuse } from './seed.ts';
import { stepInto } from './step-into.ts';
import { problemAt, whereIn } from './where.ts';

/** The files of a document that tell of itself; null for one that is missing or can't be read. */
export interface DocumentFiles {
  readonly id: string;
  readonly yaml: YamlFile | null;
  readonly source: string | null;
  readonly sourceFile: string;
}

/** A document's own data and its text, read; null where they can't be. */
export interface OpenedDocument {
  readonly config: DocumentFile | null;
  readonly parsed: ParsedDocument | null;
  readonly notGrades: EntryList<Excuse>;
  readonly notNames: EntryList<Excuse>;
  readonly problems: readonly Problem[];
}

const NONE: EntryList<Excuse> = { entries: [], brokenNames: [], isReadable: true, isWhole: true };

/** What a wrong count says of the text doesn't hinder reading it. */
const COUNT_CODES: readonly string[] = ['count-differs', 'unknown-section'];

/** Reads a document's text by its document.yaml. That file's own problems with its schema are told elsewhere. */
export function openDocument({ id, yaml, source, sourceFile }: DocumentFiles): OpenedDocument {
  const asked = yaml === null ? null : documentFileSchema.safeParse(yaml.value);
  const excuses = { notGrades: readExcuses(yaml, 'notGrades'), notNames: readExcuses(yaml, 'notNames') };
  if (yaml === null || asked?.success !== true || source === null) {
    return { config: null, parsed: null, ...excuses, problems: [] };
  }
  const config = asked.data;
  const { document, problems } = readDocument({ file: sourceFile, text: source }, yaml, config);
  const isUsable = problems.every(({ code }) => COUNT_CODES.includes(code));
  return {
    config,
    parsed: isUsable ? document : null,
    ...excuses,
    problems: config.id === id ? problems : [...problems, otherName(config.id, id, yaml)],
  };
}

function readExcuses(yaml: YamlFile | null, key: 'notGrades' | 'notNames'): EntryList<Excuse> {
  const isLeftOut = yaml !== null && stepInto(yaml.value, key) === undefined;
  return isLeftOut ? NONE : readList(yaml, [key], documentFileSchema.shape[key].unwrap().element);
}

function otherName(written: string, folder: string, yaml: YamlFile): Problem {
  return problemAt(whereIn(yaml, []), ['id'], {
    code: 'document-id',
    subject: `document ${written}, in the folder ${folder}`,
    written,
    nearest: folder,
    advice: 'Write the id as the folder is named, or rename the folder.',
  });
}
