import { z } from 'zod';
import { kebabId, layoutId, recommendationNumber, words } from './primitives.ts';

const recommendation = z.strictObject({
  number: recommendationNumber,
  passage: layoutId,
  quote: words.optional().describe('Narrated ones only: their words. A listed one is its whole bullet.'),
  label: words.describe('Short, for a node in the network.'),
  area: kebabId.optional().describe('Narrated ones only: the area they belong to, where their place does not tell.'),
});

/** documents/<doc>/recommendations.yaml */
export const recommendations = z.array(recommendation);

export type RecommendationYaml = z.infer<typeof recommendation>;
