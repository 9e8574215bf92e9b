import type { EntityRow } from '../knowledge/graph.ts';
import { explainThematic } from './because.ts';
import { groupBy, inOrder, unique } from './groups.ts';
import { countedEvidence, reckonStrength } from './strength.ts';
import type { Support } from './support.ts';
import type { SupportFacts } from './support-facts.ts';

/** Mechanisms that address a theme of the recommendation and do not support it; none where no themes were read. */
export function drawThematic(
  facts: SupportFacts,
  recommendation: EntityRow,
  lines: readonly Support[],
  struck: ReadonlySet<string>,
): readonly Support[] {
  const supporting = new Set(lines.map(({ mechanism }) => mechanism.id));
  const ways = (facts.themes.get(recommendation.id) ?? []).flatMap((ownWay) =>
    (facts.addressing.get(ownWay.target) ?? [])
      .filter(({ source }) => !supporting.has(source) && !struck.has(source))
      .map((way) => ({ way, ownWay })),
  );
  return [...groupBy(ways, ({ way }) => way.source)].flatMap(([id, shared]) => {
    const mechanism = facts.entities.get(id);
    if (mechanism?.upper !== 'Mechanism') return [];
    const evidence = inOrder(unique(shared.flatMap(({ way }) => facts.evidence.get(way.id) ?? [])));
    const counted = countedEvidence(evidence, facts.sumsUp);
    const themes = unique(shared.flatMap(({ ownWay }) => facts.entities.get(ownWay.target) ?? []));
    const drawn = {
      id: `${id}~${recommendation.id}`,
      mechanism,
      recommendation,
      directness: 'THEMATIC' as const,
      role: null,
      roles: [],
      strength: reckonStrength('THEMATIC', counted),
      evidence,
      paths: shared.map(({ way, ownWay }) => ({
        nodes: [id, ownWay.target, recommendation.id],
        relations: [way.id, ownWay.id],
      })),
    };
    return [{ ...drawn, because: explainThematic(drawn, themes) }];
  });
}
