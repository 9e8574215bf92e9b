import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../server/document/problem.ts';
import { checkGraphSeed } from '../../server/knowledge/check.ts';
import type { Graph } from '../../server/knowledge/graph.ts';
import { readGraph } from '../../server/knowledge/read-graph.ts';

const DIR = fileURLToPath(new URL('../../graph-seed', import.meta.url));

describe('graph-seed/', () => {
  it('has no problem', async () => {
    expect((await checkGraphSeed(DIR)).map(formatProblem)).toEqual([]);
  });
});

describe('the Graph of graph-seed/', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await readGraph(DIR);
  });

  it('has ends, voices, passages and premises that are in it', () => {
    const entities = new Set(graph.entities.map(({ id }) => id));
    const passages = new Set(graph.passages.map(({ id }) => id));
    const relations = new Set(graph.relations.map(({ id }) => id));
    const named = [
      ...graph.relations.flatMap(({ source, target, voices }) => [source, target, ...voices]),
      ...graph.evidence.flatMap(({ voices }) => voices),
      ...graph.positions.flatMap(({ issue, voices, recommendations }) => [issue, ...voices, ...recommendations]),
      ...graph.mentions.map(({ entity }) => entity),
      ...graph.entities.flatMap(({ area }) => area ?? []),
    ];
    const places = [...graph.evidence, ...graph.mentions, ...graph.sentences].map(({ passage }) => passage);
    expect(named.filter((id) => !entities.has(id))).toEqual([]);
    expect(
      [...places, ...graph.entities.flatMap(({ passage }) => passage ?? [])].filter((id) => !passages.has(id)),
    ).toEqual([]);
    expect(graph.relations.flatMap(({ derivedFrom }) => derivedFrom).filter((id) => !relations.has(id))).toEqual([]);
  });

  it('has evidence for every relation and every position, each piece whole words of its passage on lines of the source', () => {
    const bearers = new Set(graph.evidence.map(({ relation, position }) => relation ?? position));
    const lineCount = graph.documents.map(({ text }) => text.split('\n').length);
    expect([...graph.relations, ...graph.positions].filter(({ id }) => !bearers.has(id))).toEqual([]);
    const textById = new Map(graph.passages.map(({ id, text }) => [id, text]));
    for (const { passage, start, end, firstLine, lastLine } of [...graph.evidence, ...graph.mentions]) {
      const text = textById.get(passage) ?? '';
      expect(text.slice(start, end)).toMatch(/^\S(.*\S)?$/);
      expect(text.slice(start - 1, start + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
      expect(text.slice(end - 1, end + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
      expect(firstLine).toBeGreaterThanOrEqual(1);
      expect(lastLine).toBeGreaterThanOrEqual(firstLine);
      expect(lastLine).toBeLessThanOrEqual(Math.max(...lineCount));
    }
  });

  it('gives no two things one id, whatever they are', () => {
    const { documents, sections, passages, sentences, entities, mentions, relations, evidence, positions } = graph;
    const all = [documents, sections, passages, sentences, entities, mentions, relations, evidence, positions].flatMap(
      (rows) => rows.map(({ id }: { readonly id: string }) => id),
    );
    expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
  });
  it('accounts for every sentence: evidence or a reason, never both', () => {
    const taken = new Map<string, (readonly [number, number])[]>();
    const words = graph.entities.flatMap(({ passage, text, status }) => {
      const start = graph.passages.find(({ id }) => id === passage)?.text.indexOf(text ?? '') ?? 0;
      return passage === null || status === null || text === null ? [] : [{ passage, start, end: start + text.length }];
    });
    for (const { passage, start, end } of [...graph.evidence, ...words])
      taken.set(passage, [...(taken.get(passage) ?? []), [start, end]]);
    const headings = new Set(graph.passages.filter(({ kind }) => kind === 'HEADING').map(({ id }) => id));
    const wrong = graph.sentences.filter(({ passage, start, end, reason }) => {
      const gave = (taken.get(passage) ?? []).some(([from, to]) => from < end && start < to);
      return !headings.has(passage) && gave === (reason !== null);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has mentions that overlap only where one entity is named inside the name of another', () => {
    for (const [i, { passage, start, end, entity, id }] of graph.mentions.entries()) {
      for (const other of graph.mentions.slice(i + 1).filter((next) => next.passage === passage && next.start < end)) {
        expect([id, other.entity === entity, other.end <= end && other.start >= start]).toEqual([id, false, true]);
      }
    }
  });

  it('takes well under a second of work to read', async () => {
    const timesMs: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const start = process.cpuUsage();
      await readGraph(DIR);
      const { user, system } = process.cpuUsage(start);
      timesMs.push((user + system) / 1000);
    }
    expect(Math.min(...timesMs)).toBeLessThan(1000);
  });
});
