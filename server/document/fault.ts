import type { YamlPath } from './yaml-file.ts';

/** Something wrong between a document and what its file says of it: a Problem that doesn't know its file yet. */
export interface Fault {
  readonly code: string;
  /** In `document.yaml`; null where the fault lies in the source text itself. */
  readonly path: YamlPath | null;
  /** Line of the source text; null where the fault is not at one. */
  readonly line: number | null;
  readonly subject: string;
  readonly written: string | null;
  readonly nearest: string | null;
  readonly advice: string;
}
