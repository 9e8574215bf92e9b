import { Command, CommanderError } from 'commander';
import { AddressError } from '../http/address-error.ts';
import { KnowledgeError } from '../knowledge/knowledge-error.ts';
import { Neo4jConfigError } from '../store/neo4j/config.ts';
import { StoreError } from '../store/store-errors.ts';
import { addQuestions } from './ask/verbs.ts';
import { ClientBuildError } from './build-client.ts';
import { EXIT, type ExitCode, UsageError } from './exit-codes.ts';
import type { Environment } from './settings.ts';

const ENDINGS = `
Exit codes: 0 done; 1 problems in the knowledge, errors in an answer, or it could not be done;
2 the command or a setting can't be meant; 3 the database does not answer or refuses.

Settings: PORT (4000), HOST (127.0.0.1); for Neo4j NEO4J_URI, NEO4J_USER (neo4j), NEO4J_PASSWORD, NEO4J_DATABASE,
NEO4J_WAIT (60: seconds that it may take to be there). Without NEO4J_URI everything is answered from memory.
Of the server: CORS_ORIGINS (none; origins, or *), INTROSPECTION and GRAPHIQL (on), TRUST_PROXY (off), LOG (info; warn, silent).`;

/** Runs a command and gives the code to end with; whatever went wrong is told on the standard error output. */
export async function main(args: readonly string[], env: Environment): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = createProgram(env, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error);
  }
}

/** Each command's code is read only when it is asked for: `--help` and mistakes are answered at once. */
function createProgram(env: Environment, end: (code: ExitCode) => void): Command {
  const program = new Command('compact-graph')
    .description('A knowledge graph of the documents of the Global Compact for Migration process.')
    .addHelpText('after', ENDINGS)
    .exitOverride();
  const command = (name: string, description: string, example: string) =>
    program
      .command(name)
      .description(description)
      .option('--seed <folder>', "read this folder instead of the project's graph-seed")
      .addHelpText('after', `\nExample:\n  ${example}`);

  command('start', 'serve the page and GraphQL', 'PORT=8080 compact-graph start')
    .option('--no-load', 'with NEO4J_URI: answer from what stands there, write nothing')
    .action(async ({ seed, load }: { seed?: string; load: boolean }) =>
      end(await (await import('./start.ts')).start({ seed, load }, env)),
    );
  command('check', 'check all reviewed knowledge and tell every problem', 'compact-graph check').action(
    async ({ seed }: { seed?: string }) => end(await (await import('./check.ts')).check(seed)),
  );
  command(
    'load',
    'load the knowledge into the Neo4j of NEO4J_URI',
    'NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… compact-graph load',
  ).action(async ({ seed }: { seed?: string }) => end(await (await import('./load.ts')).load(seed, env)));
  command(
    'query',
    'answer a GraphQL query and print the answer as JSON',
    `compact-graph query server/graphql/examples/05-where-did-they-disagree.graphql`,
  )
    .argument('<file>', 'file with the query; - reads it from the standard input')
    .option('--variables <json>', `its variables, such as '{"id": "c6"}'`)
    .action(async (file: string, { seed, variables }: { seed?: string; variables?: string }) =>
      end(await (await import('./query.ts')).query({ file, seed, variables }, env)),
    );
  addQuestions(command, end, env);
  return program;
}

/** Errors that say what is wrong in words for people; any other is a fault of ours and comes with its place in the code. */
function explain(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof UsageError || error instanceof Neo4jConfigError) return tell(error, EXIT.usage);
  if (error instanceof StoreError) return tell(error, EXIT.storeUnavailable);
  if (error instanceof KnowledgeError || error instanceof AddressError || error instanceof ClientBuildError) {
    return tell(error, EXIT.problems);
  }
  console.error(error);
  return EXIT.problems;
}

function tell(error: Error, code: ExitCode): ExitCode {
  console.error(error.message);
  return code;
}
