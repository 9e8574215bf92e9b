import type { Problem } from '../document/problem.ts';
import { checkConsensus } from './check-consensus.ts';
import { checkEntities, checkMentioned } from './check-entities.ts';
import { checkNames } from './check-names.ts';
import { checkOntology } from './check-ontology.ts';
import { checkMachineMade, checkTwins } from './check-twins.ts';
import { checkUnnamed } from './check-unnamed.ts';
import { composeRules } from './compose-rules.ts';
import { checkCoverage, gatherRanges, resolveCoverage, type SilentReasons } from './coverage.ts';
import type { IssueDraft, RecommendationDraft, RelationDraft } from './drafts.ts';
import type { PlacedDocument } from './placed-document.ts';
import { resolveIssues } from './resolve-issues.ts';
import { type MentionDraft, resolveMentions } from './resolve-mentions.ts';
import { resolveRecommendations } from './resolve-recommendations.ts';
import { resolveRelations } from './resolve-relations.ts';
import type { DocumentSeed, Seed } from './seed.ts';
import { indexSeed, type SeedIndex } from './seed-index.ts';
import { layOutRelations } from './structural-relations.ts';
import { listForms } from './surface-forms.ts';
import { problemAt, type Report } from './where.ts';

/** A seed whose references were followed: all that the rows are made from. */
export interface Examined {
  readonly index: SeedIndex;
  readonly mentions: readonly MentionDraft[];
  readonly recommendations: readonly RecommendationDraft[];
  readonly issues: readonly IssueDraft[];
  readonly relations: readonly RelationDraft[];
  readonly silent: SilentReasons;
  /** How the entries fail to fit together. While there is one, the rest is not to be used. */
  readonly problems: readonly Problem[];
}

/** Follows every reference of a seed, finds quotes and mentions, makes the relations that layout and rules make, and accounts for each sentence. */
export function examineSeed(seed: Seed): Examined {
  const problems: Problem[] = [];
  const report: Report = (where, path, finding) => problems.push(problemAt(where, path, finding));
  const index = indexSeed(seed);
  checkNames(seed, report);
  checkOntology(seed, index, report);

  const opened = seed.documents.flatMap((own) => {
    const placed = index.documents.get(own.id);
    return placed === undefined ? [] : [{ own, placed }];
  });
  const mentions = findAllMentions(opened, report);
  const documents = opened.map(({ own, placed }) => resolveDocument(own, placed, seed, index, mentions, report));
  const written = documents.flatMap(({ relations }) => relations.drafts);
  const structural = documents.flatMap((document) => document.structural);
  checkTwins(written, index, report);
  checkMachineMade(written, structural, report);
  const known = [...written, ...withoutWritten(structural, written)];
  const relations = [...known, ...inferRelations(known, seed, index)];
  const referred = gatherReferred(
    written,
    documents.flatMap(({ issues }) => issues.drafts),
  );
  const taken = gatherRanges([
    ...relations.flatMap(({ evidence }) => evidence),
    ...documents.flatMap(({ recommendations }) => recommendations.drafts.map(({ words }) => words)),
    ...documents.flatMap(({ issues }) =>
      issues.drafts.flatMap(({ positions }) => positions.flatMap(({ evidence }) => evidence)),
    ),
  ]);
  const silent = new Map<string, string>();
  for (const { own, placed, recommendations, issues, relations: drawn } of documents) {
    checkMentioned(own, mentions, referred, report);
    if (own.entities.isWhole && own.relations.isWhole && own.notNames.isWhole) {
      checkUnnamed(own.notNames, mentions, written, placed, report);
    }
    const reasons = resolveCoverage(own.coverage, placed, taken, index, report);
    for (const [sentence, reason] of reasons) silent.set(sentence, reason);
    const isWhole = [own.relations, own.recommendations, own.issues, own.coverage].every((list) => list.isWhole);
    const lostIn = new Set([recommendations, issues, drawn].flatMap((resolved) => resolved.lostIn));
    if (isWhole) checkCoverage(placed, taken, reasons, lostIn, report);
  }
  return {
    index,
    mentions,
    recommendations: documents.flatMap(({ recommendations }) => recommendations.drafts),
    issues: documents.flatMap(({ issues }) => issues.drafts),
    relations,
    silent,
    problems,
  };
}

interface Opened {
  readonly own: DocumentSeed;
  readonly placed: PlacedDocument;
}

function findAllMentions(opened: readonly Opened[], report: Report): readonly MentionDraft[] {
  const passages = opened.flatMap(({ placed }) => [...placed.passages.values()]);
  const passageById = new Map(passages.map((passage) => [passage.id, passage]));
  const forms = opened.flatMap(({ own, placed }) => listForms(own.entities.entries, placed, passageById));
  return resolveMentions(forms, passages, report);
}

function resolveDocument(
  own: DocumentSeed,
  placed: PlacedDocument,
  seed: Seed,
  index: SeedIndex,
  mentions: readonly MentionDraft[],
  report: Report,
) {
  checkEntities(own, placed, index, report);
  checkConsensus(seed, own.notGrades, placed, report);
  const recommendations = resolveRecommendations(own, placed, report);
  const issues = resolveIssues(own.issues, placed, index, report);
  const relations = resolveRelations(own.relations, placed, index, report);
  const laidOut = layOutRelations({
    document: placed,
    entities: own.entities.entries.map(({ value }) => value),
    recommendations: recommendations.drafts,
    issues: issues.drafts,
    mentions,
    upperOf: (id) => index.things.byName.get(id)?.value.upper ?? null,
  });
  const structural = laidOut.filter(({ type }) => index.types.byName.has(type));
  return { own, placed, recommendations, issues, relations, structural };
}

/** What the layout makes and no one wrote: words that say it are better evidence than its place. */
function withoutWritten(
  structural: readonly RelationDraft[],
  written: readonly RelationDraft[],
): readonly RelationDraft[] {
  const keyOf = ({ source, type, target }: RelationDraft) => `${source}~${type}~${target}`;
  const keys = new Set(written.map(keyOf));
  return structural.filter((relation) => !keys.has(keyOf(relation)));
}

function inferRelations(
  known: readonly RelationDraft[],
  seed: Seed,
  { types, things }: SeedIndex,
): readonly RelationDraft[] {
  return composeRules(known, {
    rules: seed.rules.entries.map(({ value }) => value),
    types: new Map([...types.byName].map(([name, { value }]) => [name, value])),
    upperOf: (id) => things.byName.get(id)?.value.upper ?? null,
    kindOf: (id) => things.byName.get(id)?.value.kind ?? null,
  });
}

/** Ids that a relation, an issue or a piece of evidence refers to. */
function gatherReferred(relations: readonly RelationDraft[], issues: readonly IssueDraft[]): ReadonlySet<string> {
  const positions = issues.flatMap((issue) => issue.positions);
  const evidence = [...relations, ...positions].flatMap((bearer) => bearer.evidence);
  return new Set([
    ...relations.flatMap(({ source, target }) => [source, target]),
    ...[...positions, ...evidence].flatMap(({ voices }) => voices),
  ]);
}
