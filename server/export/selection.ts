import type { Basis, EntityRow, RelationRow, Stance } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { tooMany } from './export-error.ts';
import type { DrawnAt } from './extract.ts';

/** The most that one export holds: larger pieces are refused, never cut. */
export const MOST_ENTITIES = 10_000;
export const MOST_RELATIONS = 20_000;

/** Which piece of the graph is wanted; null lets everything through. */
export interface Selection {
  /** Only what lies within `depth` steps of these. */
  readonly of: readonly string[] | null;
  readonly depth: number;
  /** Upper or finer kinds. */
  readonly kinds: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly basis: readonly Basis[] | null;
  readonly stance: readonly Stance[] | null;
  readonly spread: readonly number[] | null;
  readonly agreement: readonly number[] | null;
  readonly documents: readonly string[] | null;
}

/** Rows that were picked, and where they were drawn. */
export interface PickedRows {
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
  readonly drawnAt: ReadonlyMap<string, DrawnAt>;
}

/**
 * Reads what a selection lets through; relations only where both their ends are let through too.
 * @throws {ExportError} `too-many`
 */
export async function readSelection(store: Store, selection: Selection): Promise<PickedRows> {
  return selection.of === null ? readWhole(store, selection) : readAround(store, selection, selection.of);
}

async function readWhole(store: Store, selection: Selection): Promise<PickedRows> {
  const { kinds, documents } = selection;
  const [entities, relations] = await Promise.all([
    store.entities({ kinds, documents, text: null }, { first: MOST_ENTITIES, after: null }),
    store.relations(selection, { first: MOST_RELATIONS, after: null }),
  ]);
  if (entities.more) throw tooMany('entities', entities.total, MOST_ENTITIES);
  if (relations.more) throw tooMany('relations', relations.total, MOST_RELATIONS);
  return among(entities.rows, relations.rows);
}

async function readAround(store: Store, selection: Selection, of: readonly string[]): Promise<PickedRows> {
  const { depth, kinds, types, documents } = selection;
  const asked = { of, depth, kinds, types, limit: MOST_ENTITIES };
  const { nodes, relations, total } = await store.neighbourhood(asked);
  if (total > MOST_ENTITIES) throw tooMany('entities', total, MOST_ENTITIES);
  if (relations.length > MOST_RELATIONS) throw tooMany('relations', relations.length, MOST_RELATIONS);
  const inDocuments = (row: { readonly documents: readonly string[] }) =>
    documents === null || row.documents.some((id) => documents.includes(id));
  return among(
    nodes.filter(inDocuments),
    relations.filter((row) => inDocuments(row) && isLetThrough(row, selection)),
  );
}

function isLetThrough({ basis, stance, spread, agreement }: RelationRow, selection: Selection): boolean {
  return (
    isOneOf(basis, selection.basis) &&
    isOneOf(stance, selection.stance) &&
    isOneOf(spread, selection.spread) &&
    isOneOf(agreement, selection.agreement)
  );
}

function isOneOf<Value>(value: Value | null, asked: readonly Value[] | null): boolean {
  return asked === null || (value !== null && asked.includes(value));
}

function among(entities: readonly EntityRow[], relations: readonly RelationRow[]): PickedRows {
  const ids = new Set(entities.map(({ id }) => id));
  return {
    entities,
    relations: relations.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    drawnAt: new Map(),
  };
}
