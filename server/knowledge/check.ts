import { compareProblems, type Problem } from '../document/problem.ts';
import { type Examined, examineSeed } from './examine.ts';
import { parseSeed } from './parse-seed.ts';
import type { Seed } from './seed.ts';
import { checkFiles, nameOfFolder, readSeedFolder, type SeedFile } from './seed-folder.ts';

/** A seed folder, read and examined. */
export interface CheckedSeed {
  readonly files: readonly SeedFile[];
  readonly seed: Seed;
  readonly examined: Examined;
  /** All problems of all files, by file, then line. */
  readonly problems: readonly Problem[];
}

/** Reads a graph-seed folder and gives all that is wrong in it, by file, then line; nothing where it can be loaded. */
export async function checkGraphSeed(dir: string): Promise<readonly Problem[]> {
  return checkSeedFiles(nameOfFolder(dir), await readSeedFolder(dir)).problems;
}

/** Checks the files of a seed folder as `checkGraphSeed` does, and keeps what was read. @param folder its name, as problems show it */
export function checkSeedFiles(folder: string, files: readonly SeedFile[]): CheckedSeed {
  const fileProblems = checkFiles(
    folder,
    files.map(({ path }) => path),
  );
  const { seed, problems } = parseSeed(folder, files);
  const examined = examineSeed(seed);
  const all = [...fileProblems, ...problems, ...examined.problems];
  return { files, seed, examined, problems: all.sort(compareProblems) };
}
