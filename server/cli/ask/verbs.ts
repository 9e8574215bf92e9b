import { type Command, Option } from 'commander';
import { DIRECTNESS } from '../../analysis/directness.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Environment } from '../settings.ts';
import { answer } from './answer.ts';
import { gapsQuestion } from './gaps.ts';
import { issuesQuestion } from './issues.ts';
import { supportsQuestion } from './supports.ts';
import { traceQuestion } from './trace.ts';
import { withoutQuestion } from './without.ts';

interface Options {
  readonly seed?: string;
  readonly json?: boolean;
  readonly directness?: readonly string[];
  readonly document?: string;
}

type MakeCommand = (name: string, description: string, example: string) => Command;

/** The questions that are answered on the command line: which mechanisms support what, and what is missing. */
export function addQuestions(command: MakeCommand, end: (code: ExitCode) => void, env: Environment): void {
  const question = (name: string, description: string, example: string) =>
    command(name, description, example).option('--json', 'print the answer as JSON, for programs');
  const degrees = () =>
    new Option('--directness <degrees...>', 'tell only these degrees of support').choices(DIRECTNESS);

  question('trace', 'tell which mechanisms support a recommendation, and how firmly', 'compact-graph trace c6')
    .argument('<recommendation>', 'its number, such as c6, or its id')
    .addOption(degrees())
    .action(async (recommendation: string, { seed, json = false, directness }: Options) => {
      const missing = `There is no recommendation ${JSON.stringify(recommendation)}. Write a number, such as c6 or n7; a GraphQL search finds it by its words.`;
      end(await answer(traceQuestion, { variables: { recommendation, directness }, json, seed, missing }, env));
    });

  question('supports', 'tell what rests on a mechanism', 'compact-graph supports gfmd')
    .argument('<mechanism>', 'its id, such as gfmd')
    .addOption(degrees())
    .action(async (mechanism: string, { seed, json = false, directness }: Options) => {
      const missing = `There is no mechanism ${JSON.stringify(mechanism)}. Write its id, such as gfmd; a GraphQL search finds it by any of its names.`;
      end(await answer(supportsQuestion, { variables: { mechanism, directness }, json, seed, missing }, env));
    });

  question(
    'without',
    'strike mechanisms and tell which recommendations fall',
    'compact-graph without sutherland-report',
  )
    .argument('<mechanisms...>', 'ids of the mechanisms to strike')
    .action(async (mechanisms: readonly string[], { seed, json = false }: Options) => {
      end(await answer(withoutQuestion, { variables: { mechanisms }, json, seed, missing: '' }, env));
    });

  question('gaps', 'tell what no mechanism supports, and which support none', 'compact-graph gaps --json')
    .option('--document <id>', 'only of this document')
    .action(async ({ seed, json = false, document }: Options) => {
      end(await answer(gapsQuestion, { variables: { document }, json, seed, missing: '' }, env));
    });

  question('issues', 'tell where the room differed, side by side', 'compact-graph issues')
    .option('--document <id>', 'only of this document')
    .action(async ({ seed, json = false, document }: Options) => {
      const documents = document === undefined ? null : [document];
      end(await answer(issuesQuestion, { variables: { documents }, json, seed, missing: '' }, env));
    });
}
