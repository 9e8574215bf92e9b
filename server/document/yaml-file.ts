import { type Document, isAlias, isCollection, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from './problem.ts';

/** A place in a file: 1-based line and column. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The way to a value inside a YAML file: keys of maps and 0-based indexes of lists. */
export type YamlPath = readonly (string | number)[];

/** A YAML file, read: its value, what is wrong with it as YAML, and where each value stands. */
export interface YamlFile {
  readonly file: string;
  /** What the file holds; null when it is empty or can't be read as YAML. */
  readonly value: unknown;
  /** Syntax, duplicate keys, anchors. While there is one, `value` is not to be used. */
  readonly problems: readonly Problem[];
  /** Where the value at `path` begins; where there is none, where its nearest existing parent does. */
  readonly placeOf: (path: YamlPath) => Place;
  /** Where the key that leads to `path` is written; for a list's item, where the item begins. */
  readonly keyPlaceOf: (path: YamlPath) => Place;
}

/** Reads one YAML 1.2 text. Anchors, aliases and merges are refused: each entry of the knowledge stands on its own. */
export function parseYamlFile(file: string, text: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true, version: '1.2' });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = [...syntaxProblems(file, document, place), ...anchorProblems(file, document, place)];
  return {
    file,
    value: problems.length === 0 ? document.toJS() : null,
    problems,
    placeOf: (path) => place(offsetOf(document, path, 'value')),
    keyPlaceOf: (path) => place(offsetOf(document, path, 'key')),
  };
}

function syntaxProblems(file: string, document: Document.Parsed, place: (offset: number) => Place): Problem[] {
  return [...document.errors, ...document.warnings].map((error) => ({
    code: error.code === 'DUPLICATE_KEY' ? 'yaml-duplicate-key' : 'yaml-syntax',
    file,
    ...place(error.pos[0]),
    subject:
      error.code === 'DUPLICATE_KEY'
        ? 'A key is written twice in one entry.'
        : `Not readable as YAML: ${error.message}`,
    written: null,
    nearest: null,
    advice:
      error.code === 'DUPLICATE_KEY'
        ? 'Keep one of the two, or join their values.'
        : 'Mend the line; text that holds ": " or " #", or begins with a sign, needs quotes.',
  }));
}

function anchorProblems(file: string, document: Document.Parsed, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node(_key, node) {
      const anchored = isScalar(node) || isCollection(node) ? node.anchor : undefined;
      if (!isAlias(node) && anchored === undefined) return;
      problems.push({
        code: 'yaml-anchor',
        file,
        ...place(node.range?.[0] ?? 0),
        subject: 'Anchors and aliases are not used here.',
        written: isAlias(node) ? `*${node.source}` : `&${anchored}`,
        nearest: null,
        advice: 'Write the value out where it is needed.',
      });
    },
  });
  return problems;
}

function offsetOf(document: Document.Parsed, path: YamlPath, wanted: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    if (!isCollection(node)) return offset;
    const isLast = depth === path.length - 1;
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) : null;
    const value: unknown = pair ? pair.value : node.get(step, true);
    if (value === undefined || value === null) return (pair && startOf(pair.key)) ?? offset;
    offset = (isLast && wanted === 'key' && pair ? startOf(pair.key) : startOf(value)) ?? offset;
    node = value;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined;
}
