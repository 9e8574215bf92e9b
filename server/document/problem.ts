/** Something wrong in a file that people write: where it is, what stands there, and what would be right. */
export interface Problem {
  /** Names the kind of mistake; code branches on it, never on the words: "quote-not-found". */
  readonly code: string;
  /** As it is to be printed: a path from the top of the project, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** The entry that is at fault, in a reader's words: "rcps SUPPORTS c1, evidence in passage III.c.1". */
  readonly subject: string;
  /** What stands there; null where nothing does. */
  readonly written: string | null;
  /** What may have been meant, or what was found instead; null where nothing comes near. */
  readonly nearest: string | null;
  /** What to do. */
  readonly advice: string;
}

/** One problem as people read it: its place and code on the first line, the rest indented below; no line break at the end. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, code, subject, written, nearest, advice } = problem;
  const lines = [`${file}:${line}:${column}  ${code}`, `  ${subject}`];
  if (written !== null) lines.push(`  written  ${written}`);
  if (nearest !== null) lines.push(`  nearest  ${nearest}`);
  lines.push(`  ${advice}`);
  return lines.join('\n');
}

/** Orders problems as a reader meets them: by file, then line, then column, then code. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
