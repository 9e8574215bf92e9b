import { computed, effect, signal } from '@preact/signals';
import { retries } from '../data/answer.ts';
import { AskError, ask } from '../data/ask.ts';
import {
  DocumentTextDocument,
  type DocumentTextQuery,
  SectionMarksDocument,
  type SectionMarksQuery,
} from '../generated/graphql.ts';
import { place } from '../state.ts';

type DocumentNode = Extract<NonNullable<DocumentTextQuery['node']>, { readonly __typename: 'Document' }>;
type SectionNode = Extract<NonNullable<SectionMarksQuery['node']>, { readonly __typename: 'Section' }>;

export type DocumentText = DocumentNode;
export type SectionText = DocumentNode['sections'][number];
export type PassageText = SectionText['passages'][number];
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
  openDocument.value = node;
  marksByPassage.value = new Map();
  const queue = node.sections.filter(({ passages }) => passages.length > 0).map((section) => section.id);
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
