import { formatProblem, type Problem } from '../document/problem.ts';

/** The knowledge can't be loaded: it carries every problem that was found, by file, then line. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** Problems as people read them, one after another, and a last line that counts them. */
function formatProblems(problems: readonly Problem[]): string {
  const count =
    problems.length === 1 ? '1 problem, nothing was loaded.' : `${problems.length} problems, nothing was loaded.`;
  return [...problems.map(formatProblem), count].join('\n\n');
}
