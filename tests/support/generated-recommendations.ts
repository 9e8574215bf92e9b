import type { DocumentParts } from './generated-document.ts';
import { type EntityDraft, PLAIN } from './generated-entities.ts';
import { makePhrase } from './generated-words.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A listed recommendation for each bullet of a document: "doc-1.c2", in area c. */
export function generateListed(random: SeededRandom, { document, passages }: DocumentParts): readonly EntityDraft[] {
  return passages.flatMap(({ id, kind, text }) => {
    const place = /\.III\.(?<letter>[a-z])\.(?<bullet>\d+)$/.exec(id)?.groups;
    if (kind !== 'BULLET' || place === undefined) return [];
    const number = `${place.letter}${place.bullet}`;
    const area = `${document.id}-area-${place.letter}`;
    return [
      {
        ...recommendation(random, document.id, number),
        kind: 'recommendation.listed',
        passage: id,
        status: 'LISTED',
        text,
        start: 0,
        end: text.length,
        area,
      },
    ];
  });
}

/** Narrated recommendations out of sentences of a document's paragraphs: "doc-1.n3", mostly in no area. */
export function generateNarrated(random: SeededRandom, parts: DocumentParts, count: number): readonly EntityDraft[] {
  const { document, passages, sentences } = parts;
  const paragraphs = new Map(passages.filter(({ kind }) => kind === 'PARAGRAPH').map((row) => [row.id, row]));
  const told = random
    .some(
      sentences.filter(({ passage }) => paragraphs.has(passage)),
      count * 2,
    )
    .slice(0, count);
  return told.map(({ passage, start, end }, i) => ({
    ...recommendation(random, document.id, `n${i + 1}`),
    kind: 'recommendation.narrated',
    passage,
    status: 'NARRATED',
    text: paragraphs.get(passage)?.text.slice(start, end) ?? '',
    start,
    end,
    area: random.chance(0.2) ? `${document.id}-area-a` : null,
  }));
}

/** Issues, each said in a paragraph. */
export function generateIssues(random: SeededRandom, parts: DocumentParts, count: number): readonly EntityDraft[] {
  const paragraphs = parts.passages.filter(({ kind }) => kind === 'PARAGRAPH');
  return Array.from({ length: count }, (_, i) => {
    const name = makePhrase(random, 2, 5);
    const passage = random.pick(paragraphs).id;
    return {
      ...PLAIN,
      id: `${parts.document.id}-issue-${i + 1}`,
      upper: 'Issue',
      kind: 'issue',
      name,
      label: name,
      passage,
    };
  });
}

function recommendation(random: SeededRandom, document: string, number: string) {
  const name = makePhrase(random, 2, 6);
  return { ...PLAIN, id: `${document}.${number}`, upper: 'Recommendation', name, label: name, number } as const;
}
