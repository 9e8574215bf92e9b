import { run } from './neo4j/run.ts';

/** Whether this process may install packages with apt-get. */
export async function canInstall(env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  return process.getuid?.() === 0 && (await run('apt-get', ['--version'], env)).code === 0;
}

/** Installs the first of several choices of packages that can be had; gives what apt-get said where none can, else ''. */
export async function install(
  choices: readonly (readonly string[])[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], quiet);
  let said = '';
  for (const packages of choices) {
    const installed = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
    if (installed.code === 0) return '';
    said = installed.output;
  }
  return said.trim().split('\n').slice(-3).join('\n');
}
