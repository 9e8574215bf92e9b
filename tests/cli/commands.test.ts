import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edit } from '../knowledge/good-seed.ts';
import { begin, run, writeSeed } from './run.ts';

describe('the command', () => {
  it('lists what it can do, its exit codes and its settings', async () => {
    const { code, out, err } = await run(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const verb of ['start', 'check', 'load', 'query']) expect(out).toMatch(new RegExp(`^  ${verb} `, 'm'));
    expect(out).toContain(
      'Exit codes: 0 done; 1 problems in the knowledge, errors in an answer, or it could not be done;',
    );
    expect(out).toContain('PORT (4000), HOST (127.0.0.1)');
  });

  it.each(['start', 'check', 'load', 'query'])('shows an example of %s', async (verb) => {
    const { code, out } = await run([verb, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/Example:\n {2}.*compact-graph /);
  });

  it.each([
    [['chek'], "error: unknown command 'chek'\n(Did you mean check?)\n"],
    [['check', '--sed', 'x'], "error: unknown option '--sed'\n(Did you mean --seed?)\n"],
    [['query'], "error: missing required argument 'file'\n"],
    [['check', 'x'], "error: too many arguments for 'check'. Expected 0 arguments but got 1.\n"],
  ])('says what it does not know: %j', async (args, err) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err });
  });

  it('that is none says what there is', async () => {
    const { code, out, err } = await run([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Usage: compact-graph /);
  });
});

describe('check', () => {
  it('says what stands there when all is sound, from wherever it is called', async () => {
    const seed = await writeSeed();
    const running = begin(['check', '--seed', seed], {}, tmpdir());
    const { code, out, err } = await running.ended;
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^The knowledge is sound: 1 document, \d+ sentences?, \d+ entities, \d+ relations?, \d+ pieces of evidence, \d+ mentions?; version [0-9a-f]{12}\.\n$/,
    );
  });

  it('tells every problem with its place, and ends with 1', async () => {
    const path = 'documents/doc/relations.yaml';
    const seed = await writeSeed(edit(path, 'role: MEANS', 'role: MEAN'));
    const { code, out, err } = await run(['check', '--seed', seed]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^graph-seed\/documents\/doc\/relations\.yaml:\d+:\d+ {2}/);
    expect(err).toMatch(/\n\n1 problem, nothing was loaded\.\n$/);
  });
});

describe('query', () => {
  const QUERY = 'query Count($kinds: [ID!]) { entities(kinds: $kinds) { totalCount } }';

  it('answers a file as JSON', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'compact-graph-cli-')), 'count.graphql');
    await writeFile(file, '{ documents { id } }');
    const { code, out, err } = await run(['query', file, '--seed', await writeSeed()]);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({ data: { documents: [{ id: 'doc' }] } });
  });

  it('answers what is typed in, with variables', async () => {
    const args = ['query', '-', '--seed', await writeSeed(), '--variables', '{"kinds": ["Place"]}'];
    const { code, out, err } = await run(args, {}, QUERY);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({ data: { entities: { totalCount: expect.any(Number) } } });
  });

  it('ends with 1 when the answer has errors, and prints them in it', async () => {
    const args = ['query', '-', '--seed', await writeSeed(), '--variables', '{"kinds": ["Ship"]}'];
    const { code, out } = await run(args, {}, QUERY);
    expect(code).toBe(1);
    expect(JSON.parse(out).errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'kinds' });
  });

  it.each(['{kinds: 1}', '[1]', 'null', '"x"'])('refuses variables that are no JSON object: %s', async (variables) => {
    expect(await run(['query', '-', '--variables', variables], {}, QUERY)).toEqual({
      code: 2,
      out: '',
      err: `--variables is ${JSON.stringify(variables)}: it must be a JSON object, such as '{"id": "c6"}'.\n`,
    });
  });

  it('says which file it can not read', async () => {
    const { code, err } = await run(['query', 'nowhere.graphql']);
    expect(code).toBe(2);
    expect(err).toBe(
      "The query can't be read: ENOENT: no such file or directory, open 'nowhere.graphql'. Give a file, or - to type it in.\n",
    );
  });
});

describe('load', () => {
  it('asks where to when no Neo4j is set', async () => {
    expect(await run(['load'])).toEqual({
      code: 2,
      out: '',
      err: 'NEO4J_URI is not set: it says where to load to, such as bolt://localhost:7687. `start` needs no Neo4j.\n',
    });
  });

  it('refuses an address that is none of a Neo4j', async () => {
    const { code, err } = await run(['load'], { NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'x' });
    expect(code).toBe(2);
    expect(err).toMatch(/^NEO4J_URI is "http:\/\/localhost:7474": it must be an address of Neo4j's Bolt port, /);
  });

  it('waits for a database that is not there, says so, and ends with 3', async () => {
    const settings = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x', NEO4J_WAIT: '3' };
    const { code, out, err } = await run(['load', '--seed', await writeSeed()], settings);
    expect(code).toBe(3);
    expect(out).toContain('Neo4j at bolt://127.0.0.1:1 does not answer yet; waiting up to 3 seconds for it.\n');
    expect(err).toMatch(/^Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer: /);
  });
});
