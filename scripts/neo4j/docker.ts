import { setTimeout as wait } from 'node:timers/promises';
import { LauncherError } from './launcher-error.ts';
import { boltAnswers } from './ports.ts';
import { run } from './run.ts';
import type { Server, ServerAsked } from './server.ts';

const IMAGE = 'neo4j:5.26-community';
const START_TIMEOUT_MS = 180_000;

/** Whether Docker is there and its daemon answers. */
export async function dockerAnswers(env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  return (await run('docker', ['info'], env)).code === 0;
}

/**
 * Starts Neo4j's image, its ports open on this machine's own address only; its data stand in the home asked for.
 * @throws {LauncherError} when the image can't be had or does not answer within three minutes
 */
export async function startContainer(asked: Omit<ServerAsked, 'java' | 'jars'>): Promise<Server> {
  const { home, boltPort, httpPort, password, throwAway, readOnly = false, heap = '512m', pageCache = '64m' } = asked;
  const started = await run('docker', [
    'run',
    '--rm',
    '--detach',
    `--publish=127.0.0.1:${boltPort}:7687`,
    ...(httpPort === null ? [] : [`--publish=127.0.0.1:${httpPort}:7474`]),
    `--env=NEO4J_AUTH=neo4j/${password}`,
    `--env=NEO4J_server_memory_heap_max__size=${heap}`,
    `--env=NEO4J_server_memory_pagecache_size=${pageCache}`,
    `--env=NEO4J_server_bolt_advertised__address=127.0.0.1:${boltPort}`,
    ...(readOnly ? ['--env=NEO4J_server_databases_read__only=neo4j'] : []),
    ...(throwAway ? [] : [`--volume=${home}/data:/data`]),
    IMAGE,
  ]);
  if (started.code !== 0)
    throw new LauncherError(`docker run ${IMAGE} failed (exit ${started.code}):\n${started.output.trim()}`);

  const id = started.output.trim().split('\n').at(-1) ?? '';
  const ended = run('docker', ['wait', id]).then(() => undefined);
  const stop = async () => {
    await run('docker', [throwAway ? 'kill' : 'stop', id]);
    await ended;
  };
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await boltAnswers(boltPort))) {
    if (Date.now() > deadline) {
      await stop();
      throw new LauncherError(`The container of ${IMAGE} did not answer within ${START_TIMEOUT_MS / 1000} seconds.`);
    }
    await wait(300);
  }
  return { ended, stop };
}
