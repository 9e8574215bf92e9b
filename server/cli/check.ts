import { EXIT, type ExitCode } from './exit-codes.ts';
import { describeGraph, readKnowledge } from './knowledge.ts';

/** `check`: reads all of graph-seed/ and says what stands there; problems are told by `main`, as for every command. */
export async function check(folder: string | undefined): Promise<ExitCode> {
  console.log(`The knowledge is sound: ${describeGraph(await readKnowledge(folder))}.`);
  return EXIT.ok;
}
