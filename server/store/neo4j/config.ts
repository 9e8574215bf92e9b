/** Where the graph's Neo4j is, and who we are there. */
export interface Neo4jConfig {
  /** "bolt://localhost:7687", "neo4j+s://….databases.neo4j.io" */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Name of the database; null for the user's own default. */
  readonly database: string | null;
}

/** Settings that can't be meant; the message names the setting, its value and what would be right. */
export class Neo4jConfigError extends Error {
  override readonly name = 'Neo4jConfigError';
}

const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/**
 * Reads NEO4J_URI, NEO4J_USER (default "neo4j"), NEO4J_PASSWORD and NEO4J_DATABASE; null where no NEO4J_URI is set.
 * @throws {Neo4jConfigError}
 */
export function readNeo4jConfig(env: NodeJS.ProcessEnv = process.env): Neo4jConfig | null {
  const uri = env.NEO4J_URI?.trim() ?? '';
  if (uri === '') return null;
  checkUri(uri);
  const password = env.NEO4J_PASSWORD ?? '';
  if (password === '') {
    throw new Neo4jConfigError(
      `NEO4J_PASSWORD is not set, but NEO4J_URI is (${uri}): set it to the password of that Neo4j.`,
    );
  }
  const database = env.NEO4J_DATABASE?.trim() ?? '';
  return { uri, user: env.NEO4J_USER?.trim() || 'neo4j', password, database: database === '' ? null : database };
}

function checkUri(uri: string): void {
  const scheme = /^(?<scheme>[a-z0-9+]+):\/\/[^/]/i.exec(uri)?.groups?.scheme?.toLowerCase();
  if (scheme === undefined || !SCHEMES.includes(scheme)) {
    const schemes = SCHEMES.map((name) => `${name}://`).join(', ');
    throw new Neo4jConfigError(
      `NEO4J_URI is ${JSON.stringify(withoutSecrets(uri))}: it must be an address of Neo4j's Bolt port, such as bolt://localhost:7687; it may begin with ${schemes}.`,
    );
  }
  if (URL.canParse(uri) && new URL(uri).username !== '') {
    throw new Neo4jConfigError(
      `NEO4J_URI is ${JSON.stringify(withoutSecrets(uri))}: it must not hold the user or password; set NEO4J_USER and NEO4J_PASSWORD.`,
    );
  }
}

function withoutSecrets(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, '//…@');
}
