/** A Neo4j that can't be had or started; the message tells what to do. */
export class LauncherError extends Error {
  override readonly name = 'LauncherError';
}
