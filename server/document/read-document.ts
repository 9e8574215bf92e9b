import { checkCounts } from './counts.ts';
import type { DocumentFile } from './document-file.ts';
import type { Fault } from './fault.ts';
import { parseDocument } from './parse-document.ts';
import type { Problem } from './problem.ts';
import type { ParsedDocument } from './types.ts';
import type { YamlFile } from './yaml-file.ts';

/** A source text, and the file's name as problems print it. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Parses a document and holds it against what its `document.yaml` states.
 * @param yaml the file that `config` was checked from, so that a problem knows its line
 * @returns the document, to be used only where there is no problem; problems in the order of `document.yaml`
 */
export function readDocument(
  source: SourceFile,
  yaml: YamlFile,
  config: DocumentFile,
): { readonly document: ParsedDocument; readonly problems: readonly Problem[] } {
  const { document, faults } = parseDocument(source.text, config);
  const problems = [...faults, ...checkCounts(document, config)].map((fault) => toProblem(fault, source, yaml));
  return { document, problems };
}

function toProblem({ path, line, ...rest }: Fault, source: SourceFile, yaml: YamlFile): Problem {
  if (path === null) return { ...rest, file: source.file, line: line ?? 1, column: 1 };
  return { ...rest, file: yaml.file, ...yaml.placeOf(path) };
}
