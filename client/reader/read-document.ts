import { computed, effect, signal } from '@preact/signals';
import { retries } from '../data/answer.ts';
import { AskError, ask } from '../data/ask.ts';
import {
  DocumentTextDocument,
  type DocumentTextQuery,
  type SectionHeadFragment,
  SectionMarksDocument,
  type SectionMarksQuery,
} from '../generated/graphql.ts';
import { place } from '../state.ts';

type DocumentNode = Extract<NonNullable<DocumentTextQuery['node']>, { readonly __typename: 'Document' }>;
type SectionNode = Extract<NonNullable<SectionMarksQuery['node']>, { readonly __typename: 'Section' }>;

export type PassageText = DocumentNode['passages'][number];
/** A section with the passages that stand directly in it. */
export interface SectionText extends SectionHeadFragment {
  readonly passages: readonly PassageText[];
}
/** A document with its sections on all levels, in reading order. */
export interface DocumentText {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly sections: readonly SectionText[];
}
/** What the graph took from a passage. */
export type PassageMarked = SectionNode['passages'][number];
export type RelationMarked = PassageMarked['relations'][number];

const AT_ONCE = 4;

/** The document that the Reader has open. */
export const openDocument = signal<DocumentText | null>(null);
/** What the graph took from its passages, by passage, as far as it has been read. */
export const marksByPassage = signal<ReadonlyMap<string, PassageMarked>>(new Map());
export const readerError = signal<string | null>(null);

/** The document of the open passage: what stands before the first point of its id. */
export const documentId = computed(() => place.value.passage?.split('.', 1)[0] ?? null);

/** Reads the document that is opened, then what the graph took from each of its sections. Called once. */
export function watchReader(): void {
  effect(() => {
    const id = documentId.value;
    void retries.value;
    if (id === null || openDocument.peek()?.id === id) return;
    readAll(id).catch((error: unknown) => {
      readerError.value = error instanceof AskError ? error.message : 'the page could not read the answer';
      if (!(error instanceof AskError)) throw error;
    });
  });
}

async function readAll(id: string): Promise<void> {
  readerError.value = null;
  const { node } = await ask(DocumentTextDocument, { id });
  if (documentId.value !== id) return;
  if (node?.__typename !== 'Document') {
    readerError.value = `no document has the id ${id}`;
    return;
  }
  const sections = flatten(node);
  openDocument.value = { id: node.id, title: node.title, shortTitle: node.shortTitle, sections };
  marksByPassage.value = new Map();
  const queue = sections.filter(({ passages }) => passages.length > 0).map((section) => section.id);
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await readSection(id, next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function readSection(document: string, id: string): Promise<void> {
  const { node } = await ask(SectionMarksDocument, { id });
  if (documentId.value !== document || node?.__typename !== 'Section') return;
  marksByPassage.value = new Map([
    ...marksByPassage.value,
    ...node.passages.map((passage) => [passage.id, passage] as const),
  ]);
}

function flatten({ sections, passages }: DocumentNode): readonly SectionText[] {
  const heads: SectionHeadFragment[] = sections.flatMap((first) => [
    first,
    ...first.sections.flatMap((second) => [second, ...second.sections.flatMap((third) => [third, ...third.sections])]),
  ]);
  return heads.map((head) => ({ ...head, passages: passages.filter(({ section }) => section.id === head.id) }));
}
