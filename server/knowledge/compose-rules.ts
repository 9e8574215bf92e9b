import type { EvidenceDraft, RelationDraft } from './drafts.ts';
import type { UpperKind } from './graph.ts';
import type { RelationTypeYaml, RuleYaml } from './schemas/ontology.ts';

/** What the rules need to know of the ontology and of the ends of relations. */
export interface RuleContext {
  readonly rules: readonly RuleYaml[];
  readonly types: ReadonlyMap<string, RelationTypeYaml>;
  readonly upperOf: (id: string) => UpperKind | null;
  /** The finer kind of a thing: "event.session". */
  readonly kindOf: (id: string) => string | null;
}

/**
 * Applies the composition rules until they give nothing new: a -T1-> b -T2-> c gives a -T3-> c.
 * Nothing is derived that stands already, that ties a thing to itself, or that the ontology forbids. Of several derivations of one
 * relation the one in fewest rounds holds, then the rule that stands first; the result doesn't hang on the order of `known`.
 */
export function composeRules(known: readonly RelationDraft[], context: RuleContext): readonly RelationDraft[] {
  const derived: RelationDraft[] = [];
  const standing = new Set(known.flatMap((relation) => keysOf(relation, context)));
  let all = [...known].sort(compareDrafts);
  for (;;) {
    const round: RelationDraft[] = [];
    for (const rule of context.rules) {
      for (const relation of applyRule(rule, all, context)) {
        const keys = keysOf(relation, context);
        if (keys.some((key) => standing.has(key))) continue;
        for (const key of keys) standing.add(key);
        round.push(relation);
      }
    }
    if (round.length === 0) return derived;
    derived.push(...round);
    all = [...all, ...round.sort(compareDrafts)];
  }
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly relation: RelationDraft;
}

function applyRule(
  { id, when: [first, second], then, ends }: RuleYaml,
  relations: readonly RelationDraft[],
  context: RuleContext,
): readonly RelationDraft[] {
  const type = context.types.get(then);
  const seconds = new Map<string, Step[]>();
  for (const step of stepsOf(second, relations, context))
    seconds.set(step.from, [...(seconds.get(step.from) ?? []), step]);
  const mayEnd = (end: string) => ends === undefined || ends.some((kind) => kind === context.kindOf(end));
  const fits = (end: string, allowed: readonly UpperKind[]) => allowed.some((upper) => upper === context.upperOf(end));
  return stepsOf(first, relations, context).flatMap((a) =>
    (seconds.get(a.to) ?? [])
      .filter(
        (b) =>
          a.from !== b.to && type !== undefined && fits(a.from, type.domain) && fits(b.to, type.range) && mayEnd(b.to),
      )
      .map((b): RelationDraft => {
        const premises = [a.relation, b.relation];
        const bearer = premises.find((premise) => premise.type === then && premise.role !== null);
        return {
          type: then,
          source: a.from,
          target: b.to,
          basis: 'INFERRED',
          role: type?.roles === undefined ? null : (bearer?.role ?? null),
          rule: id,
          note: null,
          evidence: joinEvidence(premises),
          derivedFrom: premises,
          where: null,
        };
      }),
  );
}

/** The relations of a type as steps along their direction; of a symmetric type also against it. */
function stepsOf(type: string, relations: readonly RelationDraft[], { types }: RuleContext): readonly Step[] {
  const isSymmetric = types.get(type)?.symmetric === true;
  return relations
    .filter((relation) => relation.type === type)
    .flatMap((relation) => {
      const { source, target } = relation;
      const along = { from: source, to: target, relation };
      return isSymmetric ? [along, { from: target, to: source, relation }] : [along];
    });
}

function joinEvidence(premises: readonly RelationDraft[]): readonly EvidenceDraft[] {
  const pieces = premises.flatMap(({ evidence }) => evidence);
  const keyOf = ({ passage, start, end }: EvidenceDraft) => `${passage.id}@${start}-${end}`;
  return pieces.filter((piece, i) => pieces.findIndex((other) => keyOf(other) === keyOf(piece)) === i);
}

/** Roles aside: where a mechanism supports a recommendation in one role, no rule adds another. */
function keysOf({ type, source, target }: RelationDraft, { types }: RuleContext): readonly string[] {
  const key = `${source}~${type}~${target}`;
  return types.get(type)?.symmetric === true ? [key, `${target}~${type}~${source}`] : [key];
}

function compareDrafts(a: RelationDraft, b: RelationDraft): number {
  const keyOf = ({ source, type, target, role }: RelationDraft) => [source, type, target, role ?? ''].join('~');
  const [left, right] = [keyOf(a), keyOf(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
