import { createHash } from 'node:crypto';
import type { Graph } from '../../server/knowledge/graph.ts';
import { assembleGraph } from './assemble-graph.ts';
import { generateDocument } from './generated-document.ts';
import { type EntityDraft, generateAreas, generateNamed } from './generated-entities.ts';
import { generateIssues, generateListed, generateNarrated } from './generated-recommendations.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** How large a made-up graph is. The same size gives the same graph. */
export interface GraphSize {
  readonly seed: number;
  /** Entities, recommendations and issues among them; a few more where so few can't hold one of each kind. */
  readonly entities: number;
  readonly documents: number;
  /** Relations; fewer where there are not enough ends for so many. */
  readonly relations: number;
}

/** A made-up graph in the shape of the real one: valid, and with what trips a careless store (hubs, parallel relations, accents, nulls). */
export function generateGraph(size: GraphSize): Graph {
  const random = seededRandom(size.seed);
  const shares = shareOut(size);
  const letters = 'abcdefghijkl'.slice(0, shares.areas).split('');
  const named = generateNamed(random, shares.named);
  const nextMentioned = dealEntities(random, named);
  const ids = Array.from({ length: size.documents }, (_, i) => `doc-${i + 1}`);
  const areas = ids.flatMap((id) => generateAreas(random, id, letters));
  const parts = ids.map((id) => generateDocument(random, { id, letters, ...shares }, nextMentioned));
  const listed = parts.flatMap((part) => generateListed(random, part));
  const narrated = parts.flatMap((part) => generateNarrated(random, part, shares.narrated));
  const issues = parts.flatMap((part) => generateIssues(random, part, shares.issues));
  const version = createHash('sha256').update(JSON.stringify(size)).digest('hex');
  const whole = { version, relations: size.relations };
  return assembleGraph(random, whole, parts, [...named, ...areas, ...listed, ...narrated, ...issues]);
}

/** How many of what each document has, and how many entities that leaves to be named. */
function shareOut({ entities, documents }: GraphSize) {
  const recommendations = Math.max(2, Math.round((entities * 0.25) / documents));
  const areas = Math.min(12, Math.ceil(recommendations / 5));
  const bullets = Math.ceil((recommendations * 0.8) / areas);
  const narrated = Math.ceil(recommendations * 0.2);
  const issues = Math.max(1, Math.round((entities * 0.02) / documents));
  const paragraphs = Math.ceil(entities / documents / 30);
  const named = Math.max(16, entities - documents * (areas * (1 + bullets) + narrated + issues));
  return { areas, bullets, narrated, issues, paragraphs, named };
}

/** Gives out each entity once, then over and over the early ones: few are mentioned everywhere, many once. */
function dealEntities(random: SeededRandom, entities: readonly EntityDraft[]): () => EntityDraft {
  const dealt = [...random.shuffle(entities)];
  return () => (random.chance(0.5) ? dealt.pop() : undefined) ?? random.pickEarly(entities);
}
