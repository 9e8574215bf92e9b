import { canInstall } from '../apt.ts';
import { dockerAnswers, startContainer } from './docker.ts';
import { cachedJars, ensureJars } from './jars.ts';
import { findToolchain, installToolchain } from './java.ts';
import { LauncherError } from './launcher-error.ts';
import { type Server, type ServerAsked, startServer } from './server.ts';

export type Neo4jAsked = Omit<ServerAsked, 'java' | 'jars'>;

/** How a Neo4j can be had on this machine. */
type Way = { readonly by: 'jars'; readonly java: string; readonly jars: string } | { readonly by: 'docker' };

/**
 * Starts a Neo4j by the first way that works here: Java with jars from Maven Central (installing both by apt-get where that is
 * allowed), else Docker.
 * @throws {LauncherError} when there is none; the message tells what was looked for and what would help
 */
export async function obtainNeo4j(asked: Neo4jAsked, tell: (line: string) => void, env = process.env): Promise<Server> {
  const way = await findWay(tell, env);
  return way.by === 'docker' ? await startContainer(asked) : await startServer({ ...asked, ...way });
}

async function findWay(tell: (line: string) => void, env: NodeJS.ProcessEnv): Promise<Way> {
  const jars = await cachedJars();
  let tools = await findToolchain(env);
  let aptSaid = 'apt-get is not here, or this user may not install with it';
  if (isMissing(tools, jars) && (await canInstall(env))) {
    aptSaid = await installToolchain(tell, env);
    tools = await findToolchain(env);
  }
  const { java, mvn } = tools;
  if (java !== null && jars !== null) return { by: 'jars', java, jars };
  if (java !== null && mvn !== null) return { by: 'jars', java, jars: await ensureJars(mvn, tell) };
  if (await dockerAnswers(env)) return { by: 'docker' };
  throw new LauncherError(noWay(java, mvn, aptSaid));
}

function isMissing(tools: { java: string | null; mvn: string | null }, jars: string | null): boolean {
  return tools.java === null || (tools.mvn === null && jars === null);
}

function noWay(java: string | null, mvn: string | null, aptSaid: string): string {
  return [
    'No Neo4j 5 can be had on this machine:',
    `  Java 17 or newer   ${java === null ? 'not found (looked in JAVA_HOME and PATH)' : 'found'}`,
    `  Maven              ${mvn === null ? 'not found (looked in PATH)' : 'found'}`,
    `  apt-get            ${aptSaid.replaceAll('\n', '\n                     ')}`,
    '  Docker             not found, or its daemon does not answer',
    'Any one of these helps:',
    '  install Java 17 and Maven (Debian, Ubuntu: apt-get install openjdk-17-jre-headless maven; macOS: brew install openjdk@17 maven)',
    '  start Docker',
    '  set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD of a Neo4j 5.23 or later you have',
  ].join('\n');
}
