import { join } from 'node:path';
import { install } from '../apt.ts';
import { run } from './run.ts';

const OLDEST_JAVA = 17;

/** What is on this machine for running Neo4j: the commands by which Java and Maven are called, null where not there. */
export interface Toolchain {
  readonly java: string | null;
  readonly mvn: string | null;
}

/** Finds a Java (17 or newer) and a Maven that run. */
export async function findToolchain(env: NodeJS.ProcessEnv = process.env): Promise<Toolchain> {
  const [java, mvn] = await Promise.all([findJava(env), findMaven(env)]);
  return { java, mvn };
}

/** Installs a Java and Maven by apt-get; gives what apt-get said, as what was tried may fail. */
export async function installToolchain(
  tell: (line: string) => void,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  tell('Installing Java and Maven with apt-get …');
  return install(
    [
      ['openjdk-17-jre-headless', 'maven'],
      ['openjdk-21-jre-headless', 'maven'],
    ],
    env,
  );
}

async function findJava(env: NodeJS.ProcessEnv): Promise<string | null> {
  const candidates = env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java'), 'java'] : ['java'];
  for (const java of candidates) {
    const { code, output } = await run(java, ['-version'], env);
    const major = /version "(?<major>\d+)/.exec(output)?.groups?.major;
    if (code === 0 && Number(major) >= OLDEST_JAVA) return java;
  }
  return null;
}

async function findMaven(env: NodeJS.ProcessEnv): Promise<string | null> {
  return (await run('mvn', ['-version'], env)).code === 0 ? 'mvn' : null;
}
