import { describeRelation } from './describe-entry.ts';
import type { RelationDraft } from './drafts.ts';
import { nearestWord } from './nearest.ts';
import type { PlacedDocument } from './placed-document.ts';
import { resolveEvidence } from './resolve-evidence.ts';
import type { Resolved } from './resolved.ts';
import type { RelationTypeYaml } from './schemas/ontology.ts';
import type { RelationYaml } from './schemas/relations.ts';
import type { Entry, EntryList } from './seed.ts';
import { listReferences, type SeedIndex, type Thing, toGlobalId } from './seed-index.ts';
import type { Report, Where } from './where.ts';

/** The relations that a document's files write down: both ends known, allowed by the ontology, each quote found. */
export function resolveRelations(
  { entries }: EntryList<RelationYaml>,
  document: PlacedDocument,
  index: SeedIndex,
  report: Report,
): Resolved<RelationDraft> {
  const drafts: RelationDraft[] = [];
  const lostIn: string[] = [];
  for (const { value, where } of entries) {
    const subject = describeRelation(value);
    const type = resolveType(value, where, index, report);
    const source = resolveEnd('from', value, where, document.id, index, report);
    const target = resolveEnd('to', value, where, document.id, index, report);
    if (type !== null) {
      checkRole(value, type, where, report);
      checkEnd('from', value.from, source, type, { where, subject }, report);
      checkEnd('to', value.to, target, type, { where, subject }, report);
    }
    const ids = [value.from, value.to].map((reference) => toGlobalId(reference, document.id, index.things));
    const [from = value.from, to = value.to] = ids;
    if (from === to) {
      report(where, ['to'], {
        code: 'self-relation',
        subject,
        written: value.to,
        advice: 'Nothing is tied to itself; name the other end.',
      });
    }
    const { evidence, lostIn: lost } = resolveEvidence(
      { where, path: ['evidence'], subject, evidence: value.evidence },
      document,
      index,
      report,
    );
    lostIn.push(...lost);
    drafts.push({
      type: value.type,
      source: from,
      target: to,
      basis: value.basis ?? 'STATED',
      role: value.role ?? null,
      rule: null,
      note: value.note ?? null,
      evidence,
      derivedFrom: [],
      where,
    });
  }
  return { drafts, lostIn };
}

function resolveType(
  { type, ...ends }: RelationYaml,
  where: Where,
  { types }: SeedIndex,
  report: Report,
): RelationTypeYaml | null {
  const known = types.byName.get(type)?.value;
  if (known === undefined && types.isUnknown(type)) {
    report(where, ['type'], {
      code: 'unknown-relation-type',
      subject: describeRelation({ ...ends, type }),
      written: type,
      nearest: nearestWord(type, types.byName.keys()),
      advice: 'Write a relation type of ontology.yaml.',
    });
  }
  return known ?? null;
}

function resolveEnd(
  key: 'from' | 'to',
  relation: RelationYaml,
  where: Where,
  document: string,
  { things }: SeedIndex,
  report: Report,
): Entry<Thing> | null {
  const id = toGlobalId(relation[key], document, things);
  const thing = things.byName.get(id);
  if (thing === undefined && things.isUnknown(id)) {
    report(where, [key], {
      code: 'unknown-id',
      subject: describeRelation(relation),
      written: relation[key],
      nearest: nearestWord(relation[key], listReferences(document, things)),
      advice: 'Write the id of an entity or issue, or the number of a recommendation.',
    });
  }
  return thing ?? null;
}

function checkEnd(
  key: 'from' | 'to',
  written: string,
  thing: Entry<Thing> | null,
  type: RelationTypeYaml,
  { where, subject }: { readonly where: Where; readonly subject: string },
  report: Report,
): void {
  const upper = thing?.value.upper ?? null;
  const allowed = key === 'from' ? type.domain : type.range;
  if (upper === null || allowed.includes(upper)) return;
  report(where, [key], {
    code: 'end-not-allowed',
    subject,
    written: `${written} (${thing?.value.kind})`,
    advice: `${type.id} goes from ${type.domain.join(', ')} to ${type.range.join(', ')}.`,
  });
}

function checkRole(relation: RelationYaml, { id, roles }: RelationTypeYaml, where: Where, report: Report): void {
  const subject = describeRelation(relation);
  const { role } = relation;
  if (roles === undefined && role !== undefined) {
    report(where, ['role'], {
      code: 'role-not-allowed',
      subject,
      written: role,
      advice: `${id} has no roles; take the key out.`,
    });
  } else if (Array.isArray(roles) && role === undefined) {
    report(where, [], {
      code: 'role-missing',
      subject,
      advice: `Add the key "role"; roles of ${id}: ${roles.join(', ')}.`,
    });
  } else if (Array.isArray(roles) && role !== undefined && !roles.includes(role)) {
    const nearest = nearestWord(role, roles);
    report(where, ['role'], {
      code: 'unknown-role',
      subject,
      written: role,
      nearest,
      advice: `Roles of ${id}: ${roles.join(', ')}.`,
    });
  }
}
