import { foldSpace } from './fold.ts';
import type { UpperKind } from './graph.ts';
import { type PlacedDocument, placeDocument } from './placed-document.ts';
import type { ConsensusPhraseYaml } from './schemas/consensus.ts';
import type { KindYaml, RelationTypeYaml } from './schemas/ontology.ts';
import type { Entry, EntryList, Seed } from './seed.ts';
import type { Where } from './where.ts';

/** Entries by name. A name is unknown only where its file can be read and no entry, not even a broken one, bears it. */
interface Names<Value> {
  readonly byName: ReadonlyMap<string, Entry<Value>>;
  readonly isUnknown: (name: string) => boolean;
}

/** An entity, recommendation or issue, as an end of a relation. */
export interface Thing {
  readonly id: string;
  readonly kind: string;
  /** null where its kind is unknown. */
  readonly upper: UpperKind | null;
  readonly where: Where;
}

/** All that an entry may refer to. */
export interface SeedIndex {
  readonly kinds: Names<KindYaml>;
  readonly types: Names<RelationTypeYaml>;
  readonly reasons: Names<unknown>;
  /** By `foldPhrase`. */
  readonly phrases: Names<ConsensusPhraseYaml>;
  /** Entities, recommendations and issues by their ids in the graph. */
  readonly things: Names<Thing>;
  /** The documents that could be read, in order. */
  readonly documents: ReadonlyMap<string, PlacedDocument>;
}

/** Phrases are alike when they differ only in capitals and white space. */
export function foldPhrase(phrase: string): string {
  return foldSpace(phrase).text.toLowerCase();
}

/** Indexes what the entries of a seed refer to; of two with one name the first holds it. */
export function indexSeed(seed: Seed): SeedIndex {
  const kinds = indexNames([seed.kinds], ({ id }) => id);
  const documents = new Map<string, PlacedDocument>();
  let order = 0;
  for (const { id, sourceFile, parsed, config } of seed.documents) {
    if (parsed === null) continue;
    const placed = placeDocument(id, sourceFile, parsed, order, config?.sumsUp);
    documents.set(id, placed);
    order += placed.passages.size;
  }
  return {
    kinds,
    types: indexNames([seed.relationTypes], ({ id }) => id),
    reasons: indexNames([seed.coverageReasons], ({ id }) => id),
    phrases: indexNames([seed.phrases], ({ phrase }) => foldPhrase(phrase)),
    things: indexThings(seed, (kind) => kinds.byName.get(kind)?.value.upper ?? null),
    documents,
  };
}

/** What a reference in a document's file stands for: itself, or a recommendation of that document by its number. */
export function toGlobalId(reference: string, document: string, { byName }: SeedIndex['things']): string {
  const numbered = `${document}.${reference}`;
  return !byName.has(reference) && byName.has(numbered) ? numbered : reference;
}

/** Everything that a reference in a document's file may be, for hints. */
export function listReferences(document: string, { byName }: SeedIndex['things']): readonly string[] {
  const prefix = `${document}.`;
  return [...byName.keys()].map((id) => (id.startsWith(prefix) ? id.slice(prefix.length) : id));
}

function indexThings(seed: Seed, upperOf: (kind: string) => UpperKind | null): Names<Thing> {
  const lists = seed.documents.flatMap(({ id: document, entities, recommendations, issues }): EntryList<Thing>[] => [
    mapList(entities, ({ id, kind }, where) => ({ id, kind, upper: upperOf(kind), where })),
    {
      ...mapList(recommendations, ({ number, quote }, where) => ({
        id: `${document}.${number}`,
        kind: quote === undefined ? 'recommendation.listed' : 'recommendation.narrated',
        upper: 'Recommendation',
        where,
      })),
      brokenNames: recommendations.brokenNames.flatMap((number) => [number, `${document}.${number}`]),
    },
    mapList(issues, ({ id }, where) => ({ id, kind: 'issue', upper: 'Issue', where })),
  ]);
  return indexNames(lists, ({ id }) => id);
}

function mapList<From, To>(list: EntryList<From>, map: (value: From, where: Where) => To): EntryList<To> {
  return { ...list, entries: list.entries.map(({ value, where }) => ({ value: map(value, where), where })) };
}

function indexNames<Value>(lists: readonly EntryList<Value>[], nameOf: (value: Value) => string): Names<Value> {
  const byName = new Map<string, Entry<Value>>();
  for (const entry of lists.flatMap(({ entries }) => entries)) {
    const name = nameOf(entry.value);
    if (!byName.has(name)) byName.set(name, entry);
  }
  const broken = new Set(lists.flatMap(({ brokenNames }) => brokenNames.flatMap((name) => [name, foldPhrase(name)])));
  const isReadable = lists.every((list) => list.isReadable);
  return { byName, isUnknown: (name) => isReadable && !byName.has(name) && !broken.has(name) };
}
