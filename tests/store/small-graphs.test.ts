import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { bothAnswers } from '../contract/answer.ts';
import { randomQuestions } from '../contract/questions.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { createPlainStore } from '../support/plain-store.ts';

const SIZE = fc.record({
  seed: fc.integer({ min: 0, max: 0xffff_ffff }),
  entities: fc.integer({ min: 1, max: 40 }),
  documents: fc.integer({ min: 1, max: 2 }),
  relations: fc.integer({ min: 0, max: 120 }),
});

describe('the memory store on any small graph', () => {
  it('gives to every question the rows and the order that the port words', async () => {
    await fc.assert(
      fc.asyncProperty(SIZE, async (size) => {
        const graph = generateGraph(size);
        const [plain, memory] = [createPlainStore(graph), createMemoryStore(graph)];
        for (const { name, asks } of randomQuestions(graph, size.seed, 4)) {
          for (const ask of asks) {
            const { expected, actual } = await bothAnswers(plain, memory, ask);
            expect(actual, name).toStrictEqual(expected);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
  it('finds all paths, long ones too, in their order', async () => {
    await fc.assert(
      fc.asyncProperty(SIZE, fc.integer({ min: 1, max: 6 }), async (size, maxLength) => {
        const graph = generateGraph({ ...size, entities: 1, relations: Math.min(size.relations, 30) });
        const [plain, memory] = [createPlainStore(graph), createMemoryStore(graph)];
        const ids = graph.relations.flatMap(({ source, target }) => [source, target]);
        const asked = { from: ids[0] ?? '', to: ids[size.seed % (ids.length || 1)] ?? '', maxLength, first: 1_000 };
        expect(await memory.paths(asked)).toEqual(await plain.paths(asked));
      }),
      { numRuns: 150 },
    );
  });
});
