import type { EntityRow, RelationRow } from '../knowledge/graph.ts';
import { numberOf } from './because.ts';
import { listWords } from './words.ts';

/** What a doubted relation says against one of its ends. */
export function explainDoubt(
  { source, contested, consensusPhrase, voices }: RelationRow,
  held: EntityRow,
  other: EntityRow | null,
  entities: ReadonlyMap<string, EntityRow>,
): string {
  const name = nameOf(held);
  const said = listWords(voices.flatMap((id) => entities.get(id)?.label ?? []));
  const towards = other !== null && source === held.id ? ` towards ${nameOf(other)}` : '';
  const voice = said === '' ? '' : `, on the word of ${said}`;
  const grade = consensusPhrase === null ? '' : `; the text grades it “${consensusPhrase}”`;
  return contested
    ? `What the text says of ${name}${towards} is contested${voice}${grade}.`
    : `The text questions ${name}${towards}, or asks for more${voice}${grade}.`;
}

/** Of an issue that a recommendation is a side of. */
export function explainSide({ label }: EntityRow, recommendation: EntityRow): string {
  return `The room differed (${label}), and ${numberOf(recommendation)} is on one of the sides.`;
}

/** Of an issue whose words name a mechanism. */
export function explainNamed({ label }: EntityRow, mechanism: EntityRow): string {
  return `The room differed (${label}), and the words that tell so name ${mechanism.label}.`;
}

function nameOf(entity: EntityRow): string {
  return entity.upper === 'Recommendation' ? numberOf(entity) : entity.label;
}
