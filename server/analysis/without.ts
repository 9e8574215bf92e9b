import type { EntityRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { drawLines } from './draw-lines.ts';
import { findRecommendations } from './read-support.ts';
import type { Support } from './support.ts';
import { readSupportFacts } from './support-facts.ts';

const OUTCOMES = ['LOST', 'KEPT', 'UNNAMED'] as const;
type LossOutcome = (typeof OUTCOMES)[number];

/** What a recommendation loses when mechanisms are struck. */
export interface Loss {
  readonly recommendation: EntityRow;
  /** LOST: all its named support falls; KEPT: some of it; UNNAMED: none of it, only MEMBER or NARRATED lines. */
  readonly outcome: LossOutcome;
  /** The lines that fall, strongest first. */
  readonly struck: readonly Support[];
  /** The lines that stay, as they are drawn without the mechanisms struck. */
  readonly remaining: readonly Support[];
}

/** Strikes mechanisms: each recommendation that loses a line, those that lose their last named support first, then in their order. */
export async function readLosses(store: Store, mechanisms: readonly EntityRow[]): Promise<readonly Loss[]> {
  const struck = new Set(mechanisms.map(({ id }) => id));
  const recommendations = await findRecommendations(store, mechanisms, { thematic: false });
  const facts = await readSupportFacts(store, recommendations, { thematic: false });
  const losses = recommendations.flatMap((recommendation) => {
    const { support } = drawLines(facts, recommendation);
    const remaining = drawLines(facts, recommendation, struck).support;
    const staying = new Set(remaining.map(({ id }) => id));
    const falling = support.filter(({ id }) => !staying.has(id));
    if (falling.length === 0) return [];
    return [{ recommendation, outcome: outcomeOf(falling, remaining), struck: falling, remaining }];
  });
  return losses.sort(
    (a, b) =>
      OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) || a.recommendation.order - b.recommendation.order,
  );
}

function outcomeOf(falling: readonly Support[], remaining: readonly Support[]): LossOutcome {
  const isNamed = ({ directness }: Support) => directness === 'NAMED';
  if (!falling.some(isNamed)) return 'UNNAMED';
  return remaining.some(isNamed) ? 'KEPT' : 'LOST';
}
