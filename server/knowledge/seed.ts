import type { DocumentFile } from '../document/document-file.ts';
import type { ParsedDocument } from '../document/types.ts';
import type { ConsensusPhraseYaml } from './schemas/consensus.ts';
import type { CoverageYaml } from './schemas/coverage.ts';
import type { EntityYaml } from './schemas/entities.ts';
import type { IssueYaml } from './schemas/issues.ts';
import type { CoverageReasonYaml, KindYaml, RelationTypeYaml, RuleYaml } from './schemas/ontology.ts';
import type { RecommendationYaml } from './schemas/recommendations.ts';
import type { RelationYaml } from './schemas/relations.ts';
import type { Where } from './where.ts';

/** One entry of a file, typed, and where it is written. */
export interface Entry<Value> {
  readonly value: Value;
  readonly where: Where;
}

/** The entries of one or more files that fit their schema. */
export interface EntryList<Value> {
  readonly entries: readonly Entry<Value>[];
  /** Names (`id` or `number`) of entries that don't fit it: what refers to them is not at fault. */
  readonly brokenNames: readonly string[];
  /** False where a file is missing or unreadable, so that nothing can be said to be missing from the list. */
  readonly isReadable: boolean;
  /** True where every entry that is written is in `entries`. */
  readonly isWhole: boolean;
}

/** Words that look like something the graph should hold, and aren't where they stand: a grade that grades nothing, a name that names nothing. */
export interface Excuse {
  readonly passage: string;
  readonly quote: string;
  readonly reason: string;
}

/** What one folder of documents/ holds. */
export interface DocumentSeed {
  readonly id: string;
  /** Its source.txt, as problems name it. */
  readonly sourceFile: string;
  /** null where document.yaml or source.txt can't be read. */
  readonly config: DocumentFile | null;
  /** null where it can't be parsed. */
  readonly parsed: ParsedDocument | null;
  readonly notGrades: EntryList<Excuse>;
  readonly notNames: EntryList<Excuse>;
  readonly entities: EntryList<EntityYaml>;
  readonly recommendations: EntryList<RecommendationYaml>;
  readonly relations: EntryList<RelationYaml>;
  readonly issues: EntryList<IssueYaml>;
  readonly coverage: EntryList<CoverageYaml>;
}

/** All of graph-seed/, typed entry by entry; nothing is yet said of how the entries fit together. */
export interface Seed {
  readonly kinds: EntryList<KindYaml>;
  readonly relationTypes: EntryList<RelationTypeYaml>;
  readonly rules: EntryList<RuleYaml>;
  readonly coverageReasons: EntryList<CoverageReasonYaml>;
  readonly phrases: EntryList<ConsensusPhraseYaml>;
  readonly family: EntryList<string>;
  /** In order of their folders' names. */
  readonly documents: readonly DocumentSeed[];
}
