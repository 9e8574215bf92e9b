import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkGraphSeed } from '../../server/knowledge/check.ts';
import { KnowledgeError } from '../../server/knowledge/knowledge-error.ts';
import { readGraph } from '../../server/knowledge/read-graph.ts';
import { edit, GOOD_SEED } from './good-seed.ts';

const made: string[] = [];

/** Writes a seed to disk, its files in the order given. */
function write(seed: Readonly<Record<string, string | Uint8Array>>): string {
  const top = mkdtempSync(join(tmpdir(), 'graph-seed-'));
  made.push(top);
  for (const [path, content] of Object.entries(seed)) {
    const file = join(top, 'graph-seed', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return join(top, 'graph-seed');
}

afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

describe('a graph-seed folder', () => {
  it('gives the same Graph, version and all, whatever the order in which its files were written', async () => {
    const turned = Object.fromEntries(Object.entries(GOOD_SEED).reverse());
    const [one, other] = [await readGraph(write(GOOD_SEED)), await readGraph(write(turned))];
    expect(other).toEqual(one);
    expect(one.version).toMatch(/^[0-9a-f]{16}$/);
  });

  it('has another version when one character of it differs', async () => {
    const changed = edit('documents/doc/recommendations.yaml', 'Count people', 'Count persons');
    expect((await readGraph(write(changed))).version).not.toBe((await readGraph(write(GOOD_SEED))).version);
  });

  it('has its version by names and contents, not by its schemas nor by files that begin with a dot', async () => {
    const more = { ...GOOD_SEED, 'schema/ontology.schema.json': '{}', '.DS_Store': 'x', 'documents/doc/.swp': 'x' };
    expect((await readGraph(write(more))).version).toBe((await readGraph(write(GOOD_SEED))).version);
  });

  it('gives the same relations when they are split over the files of relations/', async () => {
    const path = 'documents/doc/relations.yaml';
    const { [path]: all = '', ...rest } = GOOD_SEED;
    const at = all.indexOf('- type: PART_OF');
    const split = {
      ...rest,
      'documents/doc/relations/1.yaml': all.slice(0, at),
      'documents/doc/relations/2.yaml': all.slice(at),
    };
    expect((await readGraph(write(split))).relations).toEqual((await readGraph(write(GOOD_SEED))).relations);
  });

  it('is refused whole, with every problem of every file in order', async () => {
    const seed = {
      ...edit('documents/doc/relations.yaml', 'role: MEANS', 'role: MEAN'),
      'documents/doc/coverage.yaml': '',
      'consensus.yaml': Uint8Array.from([0x66, 0xe9, 0x0a]),
    };
    const error: unknown = await readGraph(write(seed)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(KnowledgeError);
    expect(String(error)).toBe(`KnowledgeError: graph-seed/consensus.yaml:1:1  not-utf-8
  The file is not UTF-8.
  Save it as UTF-8.

graph-seed/documents/doc/relations.yaml:29:9  unknown-role
  data-forum SUPPORTS a1
  written  MEAN
  nearest  MEANS
  Roles of SUPPORTS: MEANS, NORM.

graph-seed/documents/doc/source.txt:20:1  sentence-unaccounted
  III.a.p2, sentence 1
  written  Concrete issues and recommendations presented for consideration included:
  Take from it what it says, or add it to coverage.yaml with the reason why it gives nothing.

3 problems, nothing was loaded.`);
  });

  it('with one problem says so', async () => {
    const error: unknown = await readGraph(
      write(edit('documents/doc/entities.yaml', 'kind: place', 'kind: palace')),
    ).catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/\n\n1 problem, nothing was loaded\.$/);
  });

  it('has no problem where it is sound', async () => {
    expect(await checkGraphSeed(write(GOOD_SEED))).toEqual([]);
  });

  it('without a document says what is missing', async () => {
    const codes = (await checkGraphSeed(write({ 'ontology.yaml': GOOD_SEED['ontology.yaml'] ?? '' }))).map(
      ({ file, code }) => `${file} ${code}`,
    );
    expect(codes).toEqual(['graph-seed/consensus.yaml file-missing', 'graph-seed/documents file-missing']);
  });
});
