import type { Problem } from '../document/problem.ts';
import type { Place, YamlFile, YamlPath } from '../document/yaml-file.ts';

/** An entry of a file, as a thing to point at. */
export interface Where {
  readonly file: string;
  /** The place of a value inside the entry, or of its nearest parent that is written; `[]` is the entry itself. */
  readonly placeOf: (path: YamlPath) => Place;
}

/** What a problem says, its place aside. What isn't given is null. */
export interface Finding {
  readonly code: string;
  readonly subject: string;
  readonly written?: string | null;
  readonly nearest?: string | null;
  readonly advice: string;
}

/** An entry at a path of a YAML file. */
export function whereIn(file: YamlFile, path: YamlPath): Where {
  return { file: file.file, placeOf: (inner) => file.placeOf([...path, ...inner]) };
}

/** A part of an entry, as an entry of its own. */
export function within({ file, placeOf }: Where, path: YamlPath): Where {
  return { file, placeOf: (inner) => placeOf([...path, ...inner]) };
}

/** A place of a plain text file. */
export function atPlace(file: string, place: Place): Where {
  return { file, placeOf: () => place };
}

/** A problem with a value inside an entry. */
export function problemAt(where: Where, path: YamlPath, finding: Finding): Problem {
  return { file: where.file, ...where.placeOf(path), written: null, nearest: null, ...finding };
}

/** "graph-seed/documents/x/entities.yaml:12", to name a second place in a problem. */
export function showPlace(where: Where): string {
  return `${where.file}:${where.placeOf([]).line}`;
}

/** Takes a problem in, with its place. */
export type Report = (where: Where, path: YamlPath, finding: Finding) => void;
