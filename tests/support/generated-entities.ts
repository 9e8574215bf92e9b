import type { EntityRow, KindRow } from '../../server/knowledge/graph.ts';
import { GENERATED_KINDS } from './generated-ontology.ts';
import { initials, makePhrase } from './generated-words.ts';
import type { SeededRandom } from './seeded-random.ts';

/** An entity before its place in the order and its documents are known. */
export type EntityDraft = Omit<EntityRow, 'order' | 'documents'>;

/** What stands in no passage of its own: actors, mechanisms, themes, events, places. Areas are made with their documents. */
const NAMED_KINDS = GENERATED_KINDS.filter(
  ({ id, upper }) => upper !== 'Recommendation' && upper !== 'Issue' && id !== 'theme.area' && id !== 'place.unused',
);

/** Named entities of all kinds, one kind after another. */
export function generateNamed(random: SeededRandom, count: number): readonly EntityDraft[] {
  return Array.from({ length: count }, (_, i) => generateOne(random, NAMED_KINDS[i % NAMED_KINDS.length], i));
}

/** The lettered areas of a document. */
export function generateAreas(
  random: SeededRandom,
  document: string,
  letters: readonly string[],
): readonly EntityDraft[] {
  return letters.map((letter) => {
    const name = makePhrase(random, 2, 5);
    return {
      ...PLAIN,
      id: `${document}-area-${letter}`,
      upper: 'Theme',
      kind: 'theme.area',
      name,
      label: name,
      number: letter,
    };
  });
}

/** What an entity has that has nothing special. */
export const PLAIN = {
  abbreviation: null,
  aliases: [],
  description: null,
  generic: false,
  number: null,
  passage: null,
  status: null,
  text: null,
  start: null,
  end: null,
  area: null,
} as const;

function generateOne(random: SeededRandom, kind: KindRow | undefined, i: number): EntityDraft {
  if (kind === undefined) throw new RangeError('no kinds');
  const name = makePhrase(random, 1, 4);
  const hasAbbreviation = random.chance(0.3);
  return {
    ...PLAIN,
    id: `${kind.id.replace('.', '-')}-${i}`,
    upper: kind.upper,
    kind: kind.id,
    name,
    abbreviation: hasAbbreviation ? initials(name) : null,
    label: hasAbbreviation ? initials(name) : name,
    aliases: Array.from({ length: random.whole(0, 2) }, () => makePhrase(random, 1, 3)),
    description: random.chance(0.5) ? `${makePhrase(random, 3, 8)}.` : null,
    generic: random.chance(0.05),
  };
}
