import type { EntityRow, EvidenceRow, RelationRow } from '../knowledge/graph.ts';
import { ROLES } from '../knowledge/graph.ts';
import { explainAbout, explainDirect, explainMember } from './because.ts';
import type { Directness } from './directness.ts';
import { drawThematic } from './draw-thematic.ts';
import { groupBy, inOrder, unique } from './groups.ts';
import { namesInOwnWords, standsInOwnWords } from './own-words.ts';
import { countedEvidence, reckonStrength } from './strength.ts';
import { compareSupport, type Lines, roleOf, type Support } from './support.ts';
import type { SupportFacts } from './support-facts.ts';

/**
 * Draws the lines of one recommendation from what was read.
 * @param struck mechanisms that are taken for not being there, as supporters, classes and members alike
 */
export function drawLines(
  facts: SupportFacts,
  recommendation: EntityRow,
  struck: ReadonlySet<string> = new Set(),
): Lines {
  const relations = (facts.direct.get(recommendation.id) ?? []).filter(({ source }) => !struck.has(source));
  const mechanismOf = (id: string) => {
    const entity = facts.entities.get(id);
    return entity?.upper === 'Mechanism' ? entity : null;
  };
  const draw = (type: string) =>
    [
      ...groupBy(
        relations.filter((relation) => relation.type === type),
        ({ source }) => source,
      ),
    ].flatMap(([source, tied]) => {
      const mechanism = mechanismOf(source);
      return mechanism === null ? [] : [drawDirect(facts, { mechanism, recommendation, tied })];
    });
  const direct = draw('SUPPORTS');
  const members = drawMembers(facts, direct, struck);
  const lines = [...direct, ...members];
  const subjects = relations.flatMap(({ type, source }) =>
    type === 'SUBJECT_OF' ? (facts.entities.get(source) ?? []) : [],
  );
  return {
    support: [...lines, ...drawThematic(facts, recommendation, lines, struck)].sort(compareSupport),
    about: draw('SUBJECT_OF').sort((a, b) => a.mechanism.order - b.mechanism.order),
    subjects: inOrder(unique(subjects)),
  };
}

interface Pair {
  readonly mechanism: EntityRow;
  readonly recommendation: EntityRow;
  /** The relations of one type from the one to the other; never empty. */
  readonly tied: readonly RelationRow[];
}

/** The line of a mechanism that relations tie to the recommendation: NAMED where its own words both say so and name it. */
function drawDirect(facts: SupportFacts, { mechanism, recommendation, tied }: Pair): Support {
  const evidenceOf = ({ id }: RelationRow) => facts.evidence.get(id) ?? [];
  const mentions = facts.mentions.get(recommendation.passage ?? '') ?? [];
  const isMentioned = namesInOwnWords(recommendation, mentions).includes(mechanism.id);
  const names = (relation: RelationRow) =>
    isMentioned && evidenceOf(relation).some((piece) => standsInOwnWords(piece, recommendation));
  const naming = tied.filter(names);
  const directness: Directness = naming.length > 0 ? 'NAMED' : 'NARRATED';
  const along = naming.length > 0 ? naming : tied;
  const evidence = ownWordsFirst(tied.flatMap(evidenceOf), recommendation);
  const counted = countedEvidence(evidence, facts.sumsUp);
  const strength = reckonStrength(directness, counted);
  const roles = tied.map(({ role }) => roleOf(role));
  const type = tied[0]?.type;
  const drawn = {
    id: `${mechanism.id}~${recommendation.id}`,
    mechanism,
    recommendation,
    directness,
    role: roleOf(along[0]?.role ?? null),
    roles: ROLES.filter((role) => roles.includes(role)),
    strength,
    evidence,
    paths: along.map(({ id }) => ({ nodes: [mechanism.id, recommendation.id], relations: [id] })),
  };
  const explain = type === 'SUBJECT_OF' ? explainAbout : explainDirect;
  return { ...drawn, because: explain({ ...drawn, counted, entities: facts.entities }) };
}

/** Lines of the members of classes that the recommendation names, but for those that it ties itself. */
function drawMembers(facts: SupportFacts, direct: readonly Support[], struck: ReadonlySet<string>): readonly Support[] {
  const tied = new Set(direct.map(({ mechanism }) => mechanism.id));
  const classes = direct.filter(({ directness }) => directness === 'NAMED').sort(compareSupport);
  const ways = classes.flatMap((line) =>
    (facts.members.get(line.mechanism.id) ?? []).map((membership) => ({ line, membership })),
  );
  const free = ways.filter(({ membership: { source } }) => !tied.has(source) && !struck.has(source));
  return [...groupBy(free, ({ membership }) => membership.source)].flatMap(([member, through]) => {
    const mechanism = facts.entities.get(member);
    const [first] = through;
    if (mechanism?.upper !== 'Mechanism' || first === undefined) return [];
    const { line } = first;
    const counted = countedEvidence(line.evidence, facts.sumsUp);
    const drawn = {
      id: `${member}~${line.recommendation.id}`,
      mechanism,
      recommendation: line.recommendation,
      directness: 'MEMBER' as const,
      role: line.role,
      roles: ROLES.filter((role) => through.some((way) => way.line.roles.includes(role))),
      strength: reckonStrength('MEMBER', counted),
      evidence: line.evidence,
      paths: through.flatMap((way) =>
        way.line.paths.map(({ nodes, relations }) => ({
          nodes: [member, ...nodes],
          relations: [way.membership.id, ...relations],
        })),
      ),
    };
    return [{ ...drawn, because: explainMember({ ...drawn, counted, entities: facts.entities }, line.mechanism) }];
  });
}

function ownWordsFirst(evidence: readonly EvidenceRow[], recommendation: EntityRow): readonly EvidenceRow[] {
  const isOwn = (piece: EvidenceRow) => standsInOwnWords(piece, recommendation);
  const pieces = inOrder(evidence);
  return [...pieces.filter(isOwn), ...pieces.filter((piece) => !isOwn(piece))];
}
