import { expect } from 'vitest';
import { WEIGHTS } from '../../server/analysis/directness.ts';
import { compareSupport, type Lines, type Support } from '../../server/analysis/support.ts';
import type { Graph, RelationRow } from '../../server/knowledge/graph.ts';

/** What holds of every line of support, on any graph. */
export function expectSound(graph: Graph, lines: ReadonlyMap<string, Lines>): void {
  const relationById = new Map(graph.relations.map((row) => [row.id, row]));
  const passageById = new Map(graph.passages.map((row) => [row.id, row]));
  for (const [recommendation, { support, about }] of lines) {
    expect(new Set(support.map(({ id }) => id)).size).toBe(support.length);
    expect(support).toEqual(support.toSorted(compareSupport));
    for (const [i, line] of support.entries()) {
      const next = support[i + 1];
      if (next !== undefined) expect(compareSupport(line, next)).toBeLessThan(0);
      expect(Math.floor(line.strength.score)).toBe(WEIGHTS[line.directness]);
    }
    for (const line of [...support, ...about]) {
      expect(line.recommendation.id).toBe(recommendation);
      expectWays(line, relationById);
      for (const { passage, start, end } of line.evidence) {
        expect(passageById.get(passage)?.text.slice(start, end)).not.toBe('');
      }
      expect(line.evidence.length).toBeGreaterThan(0);
      if (line.directness === 'NAMED') expectMentioned(graph, line);
    }
    for (const line of support) if (line.directness === 'MEMBER') expectMember(line, support);
  }
}

/** Each way leads from the mechanism to the recommendation along relations that are there. */
function expectWays({ mechanism, recommendation, paths }: Support, relations: ReadonlyMap<string, RelationRow>): void {
  expect(paths.length).toBeGreaterThan(0);
  for (const { nodes, relations: along } of paths) {
    expect([nodes[0], nodes.at(-1)]).toEqual([mechanism.id, recommendation.id]);
    for (const [i, id] of along.entries()) {
      const { source, target } = relations.get(id) ?? { source: null, target: null };
      expect([nodes[i], nodes[i + 1]].toSorted()).toEqual([source, target].toSorted());
    }
    expect(nodes.length).toBe(along.length + 1);
  }
}

/** The recommendation's own words mention the mechanism, and a piece of evidence stands in them. */
function expectMentioned({ mentions }: Graph, { mechanism, recommendation, evidence }: Support): void {
  const { passage, start, end } = recommendation;
  const isOwn = (row: { readonly passage: string; readonly start: number; readonly end: number }) =>
    row.passage === passage && row.start < (end ?? 0) && row.end > (start ?? 0);
  expect(mentions.some((mention) => mention.entity === mechanism.id && isOwn(mention))).toBe(true);
  expect(evidence.some(isOwn)).toBe(true);
}

/** A member comes by a class that the recommendation names. */
function expectMember({ paths }: Support, support: readonly Support[]): void {
  const named = new Set(
    support.filter(({ directness }) => directness === 'NAMED').map(({ mechanism }) => mechanism.id),
  );
  for (const { nodes } of paths) expect([...named]).toContain(nodes[1]);
}
