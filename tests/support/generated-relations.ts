import {
  BASES,
  type EntityRow,
  type RelationRow,
  type RelationTypeRow,
  ROLES,
  type Stance,
  type UpperKind,
} from '../../server/knowledge/graph.ts';
import { type EvidenceDraft, generateEvidence, type Material } from './generated-evidence.ts';
import { GENERATED_RULES, GENERATED_TYPES } from './generated-ontology.ts';
import { makePhrase } from './generated-words.ts';

/** A relation with its evidence in document order, before its place in the order is known. */
export interface RelationDraft {
  readonly row: Omit<RelationRow, 'order'>;
  readonly evidence: readonly EvidenceDraft[];
}

/** Relations of all types but UNUSED, with hubs, parallel ones, and here and there one of an entity to itself. */
export function generateRelations(material: Material, count: number): readonly RelationDraft[] {
  const types = GENERATED_TYPES.filter(({ id }) => id !== 'UNUSED');
  const drafts: RelationDraft[] = [];
  const taken = new Set<string>();
  for (let tries = 0; drafts.length < count && tries < count * 5; tries++) {
    const type = material.random.pick(types);
    const ends = pickEnds(material, type, drafts);
    if (ends === null) continue;
    const draft = generateRelation(material, type, ends, drafts);
    if (taken.has(draft.row.id)) continue;
    taken.add(draft.row.id);
    drafts.push(draft);
  }
  return drafts;
}

type Ends = Pick<RelationRow, 'source' | 'target'>;

/** Ends that the type allows; one time in ten those of a relation there is, so that some run side by side. */
function pickEnds(
  { random, entities, entityById }: Material,
  type: RelationTypeRow,
  drafts: readonly RelationDraft[],
): Ends | null {
  const source = pickOf(random.pickEarly, entities, type.domain);
  const target = random.chance(0.004) ? source : pickOf(random.pickEarly, entities, type.range);
  if (random.chance(0.1) && drafts.length > 0) {
    const { row } = random.pick(drafts);
    if (isOf(entityById.get(row.source), type.domain) && isOf(entityById.get(row.target), type.range)) return row;
  }
  if (source === null || target === null || !type.range.includes(target.upper)) return null;
  return { source: source.id, target: target.id };
}

function pickOf(
  pick: (rows: readonly EntityRow[]) => EntityRow,
  entities: readonly EntityRow[],
  uppers: readonly UpperKind[],
): EntityRow | null {
  for (let tries = 0; tries < 60; tries++) {
    const entity = pick(entities);
    if (uppers.includes(entity.upper)) return entity;
  }
  return null;
}

function generateRelation(
  material: Material,
  type: RelationTypeRow,
  { source, target }: Ends,
  drafts: readonly RelationDraft[],
): RelationDraft {
  const { random } = material;
  const role = type.id === 'SUPPORTS' ? random.pick(ROLES) : null;
  const basis = drafts.length < 20 || random.chance(0.7) ? 'STATED' : random.pick(BASES);
  const derivedFrom = basis === 'INFERRED' ? random.some(drafts.slice(-20), 2) : [];
  const evidence = generateEvidence(material);
  const row = {
    id: `${source}~${type.id}~${target}${role === null || random.chance(0.7) ? '' : `~${role.toLowerCase()}`}`,
    type: type.id,
    source,
    target,
    basis,
    ...summed(evidence),
    role,
    rule: basis === 'INFERRED' ? (GENERATED_RULES[0]?.id ?? null) : null,
    derivedFrom: derivedFrom.map(({ row: { id } }) => id),
    note: random.chance(0.1) ? makePhrase(random, 3, 8) : null,
    documents: [...new Set(evidence.map(({ passage }) => material.passageById.get(passage)?.document ?? ''))].sort(),
  };
  return { row, evidence };
}

/** What a relation draws from its evidence. */
function summed(evidence: readonly EvidenceDraft[]) {
  const stances = new Set(evidence.map(({ stance }) => stance));
  const lowest = evidence.toSorted((a, b) => (a.agreement ?? 9) - (b.agreement ?? 9))[0];
  const spreads = evidence.flatMap(({ spread }) => (spread === null ? [] : [spread]));
  const agreement = lowest?.agreement ?? null;
  const isTwoSided = stances.has('SUPPORTS') && stances.has('QUESTIONS');
  return {
    stance: stanceOf(stances),
    contested: isTwoSided || (agreement !== null && agreement <= 2),
    spread: spreads.length > 0 ? Math.max(...spreads) : null,
    agreement,
    consensusLabel: lowest?.consensusLabel ?? null,
    consensusPhrase: lowest?.consensusPhrase ?? null,
    voices: [...new Set(evidence.flatMap(({ voices }) => voices))],
  };
}

function stanceOf(stances: ReadonlySet<Stance>): Stance {
  if (stances.has('SUPPORTS') === stances.has('QUESTIONS')) return 'NEUTRAL';
  return stances.has('SUPPORTS') ? 'SUPPORTS' : 'QUESTIONS';
}

function isOf(entity: EntityRow | undefined, uppers: readonly UpperKind[]): boolean {
  return entity !== undefined && uppers.includes(entity.upper);
}
