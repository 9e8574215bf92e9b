import { describe } from 'vitest';
import { STORE_KINDS } from '../support/contract-stores.ts';
import { generateGraph } from '../support/generate-graph.ts';
import { describeContract } from './describe-contract.ts';

const SIZE = { seed: 20_170_619, entities: 3_000, documents: 4, relations: 9_000 };

describe.each(STORE_KINDS)('the $name store on a made-up graph of 3,000 entities', (kind) => {
  describeContract(kind, { graph: generateGraph(SIZE), seed: 1, count: 36 });
});
