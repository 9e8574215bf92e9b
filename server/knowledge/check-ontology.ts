import type { UpperKind } from './graph.ts';
import { nearestWord } from './nearest.ts';
import type { RelationTypeYaml, RuleYaml } from './schemas/ontology.ts';
import type { Seed } from './seed.ts';
import type { SeedIndex } from './seed-index.ts';
import type { Report, Where } from './where.ts';

/** Kinds under a wrong upper kind, phrases without a grade, and rules that can't be applied. */
export function checkOntology(seed: Seed, index: SeedIndex, report: Report): void {
  for (const { value, where } of seed.kinds.entries) {
    const upper = value.id.split('.')[0] ?? '';
    if (upper === value.upper.toLowerCase()) continue;
    report(where, ['id'], {
      code: 'kind-not-of-its-upper-kind',
      subject: `kind ${value.id}, upper kind ${value.upper}`,
      written: value.id,
      advice: `A kind begins with its upper kind in small letters: "${value.upper.toLowerCase()}".`,
    });
  }
  for (const { value, where } of seed.phrases.entries) {
    if (value.spread !== undefined || value.agreement !== undefined) continue;
    report(where, [], {
      code: 'phrase-without-grade',
      subject: `phrase ${value.phrase}`,
      advice:
        'Give it a spread or an agreement, or both; words that grade nothing belong to notGrades of their document.',
    });
  }
  for (const { value, where } of seed.rules.entries) checkRule(value, where, index, report);
}

function checkRule(rule: RuleYaml, where: Where, { types, kinds }: SeedIndex, report: Report): void {
  const subject = `rule ${rule.id}`;
  for (const [i, kind] of (rule.ends ?? []).entries()) {
    if (!kinds.isUnknown(kind)) continue;
    report(where, ['ends', i], {
      code: 'rule-of-unknown-kind',
      subject,
      written: kind,
      nearest: nearestWord(kind, kinds.byName.keys()),
      advice: 'Write a kind of this file.',
    });
  }
  const named = [...rule.when.map((type, i) => ({ type, path: ['when', i] })), { type: rule.then, path: ['then'] }];
  for (const { type, path } of named.filter((candidate) => types.isUnknown(candidate.type))) {
    report(where, path, {
      code: 'rule-of-unknown-type',
      subject,
      written: type,
      nearest: nearestWord(type, types.byName.keys()),
      advice: 'Write a relation type of this file.',
    });
  }
  const [first, second, then] = named.map(({ type }) => types.byName.get(type)?.value);
  if (first === undefined || second === undefined || then === undefined) return;
  const misfit = findMisfit(first, second, then);
  if (misfit !== null) {
    const written = `${first.id}, ${second.id} → ${then.id}`;
    report(where, ['when'], { code: 'rule-does-not-fit', subject, written, advice: misfit });
  }
}

function findMisfit(first: RelationTypeYaml, second: RelationTypeYaml, then: RelationTypeYaml): string | null {
  if (!meet(first.range, second.domain))
    return `No kind is both an end of ${first.id} and a beginning of ${second.id}.`;
  if (!meet(first.domain, then.domain)) return `No kind is a beginning both of ${first.id} and of ${then.id}.`;
  if (!meet(second.range, then.range)) return `No kind is an end both of ${second.id} and of ${then.id}.`;
  const bringsRole = [first, second].some(({ id }) => id === then.id);
  if (Array.isArray(then.roles) && !bringsRole) return `${then.id} needs a role, and neither premise brings one.`;
  return null;
}

function meet(some: readonly UpperKind[], others: readonly UpperKind[]): boolean {
  return some.some((kind) => others.includes(kind));
}
