import { describe } from 'vitest';
import { PLAIN, STORE_MAKERS } from '../support/contract-stores.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { describeContract } from './describe-contract.ts';

const SIZE = { seed: 20_170_619, entities: 3_000, documents: 4, relations: 9_000 };

describe.each(STORE_MAKERS)('on a made-up graph of 3,000 entities', (maker) => {
  describeContract(PLAIN, maker, { graph: generateGraph(SIZE), seed: 1, count: 40 });
});
