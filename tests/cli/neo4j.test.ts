import { describe, expect, it } from 'vitest';
import { GOOD_SEED } from '../knowledge/good-seed.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { begin, run, writeSeed } from './run.ts';

const neo4j = useNeo4j();

/** The settings that lead to the run's Neo4j. */
function settings(): Record<string, string> {
  const { uri, user, password, database } = neo4j().config;
  const own = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_WAIT: '5' };
  return database === null ? own : { ...own, NEO4J_DATABASE: database };
}

describe('with a Neo4j', () => {
  it('load puts the graph there, and does nothing the second time', async () => {
    const seed = await writeSeed();
    const { uri } = neo4j().config;
    const first = await run(['load', '--seed', seed], settings());
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toMatch(/\nLoaded into Neo4j at \S+: \d+ rows created, 0 changed, 0 deleted\.\n$/);
    const second = await run(['load', '--seed', seed], settings());
    expect(second.out).toMatch(new RegExp(`\\nNeo4j at ${uri} holds this version already\\.\\n$`));
  });

  it('query is answered from there', async () => {
    const { code, out } = await run(['query', '-', '--seed', await writeSeed()], settings(), '{ documents { id } }');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ data: { documents: [{ id: 'doc' }] } });
  });

  it('start --no-load answers what stands there, says that it is another version, and writes nothing', async () => {
    const { uri } = neo4j().config;
    const [before] = await neo4j().run(
      'MATCH (root:CompactGraph {name: "Compact Graph"}) RETURN properties(root) AS root',
    );
    const consensus = GOOD_SEED['consensus.yaml']?.replace('label: some }', 'label: a few }') ?? '';
    const seed = await writeSeed({ 'consensus.yaml': consensus });
    const { child, ended, said } = begin(['start', '--no-load', '--seed', seed], {
      ...settings(),
      NEO4J_URI: uri.replace(/^bolt:/, 'neo4j:'),
      PORT: '0',
      LOG: 'warn',
    });
    await expect.poll(said, { timeout: 120_000 }).toMatch(/Compact Graph is at (\S+) /);
    const [, url] = /Compact Graph is at (\S+) /.exec(said()) ?? [];
    const answer = await fetch(`${url}/graphql?${new URLSearchParams({ query: '{ documents { id } }' })}`);
    expect(await answer.json()).toEqual({ data: { documents: [{ id: 'doc' }] } });
    child.kill('SIGTERM');
    const { code, out } = await ended;
    expect(code).toBe(0);
    expect(out).toMatch(
      /\nNeo4j at \S+ holds version [\da-f]{12}, graph-seed is [\da-f]{12}; the one in Neo4j answers\.\n/,
    );
    expect(
      await neo4j().run('MATCH (root:CompactGraph {name: "Compact Graph"}) RETURN properties(root) AS root'),
    ).toEqual([before]);
  });

  it('a wrong password ends with 3, without waiting', async () => {
    const startedAt = Date.now();
    const wrong = { ...settings(), NEO4J_PASSWORD: 'not-this-one', NEO4J_WAIT: '60' };
    const { code, err } = await run(['load', '--seed', await writeSeed()], wrong);
    expect(code).toBe(3);
    expect(err).toMatch(/^Neo4j at \S+ refuses this user: /);
    expect(Date.now() - startedAt).toBeLessThan(30_000);
  });
});
