import type { EntityRow } from '../knowledge/graph.ts';
import { mapBreathing } from '../store/breath.ts';
import type { Store } from '../store/port.ts';
import { drawMechanismReservations, drawReservations } from './draw-reservations.ts';
import { unique } from './groups.ts';
import { readLines, readReverseLines } from './read-support.ts';
import type { Reservation } from './reservation.ts';
import { readReservationFacts } from './reservation-facts.ts';
import type { Lines } from './support.ts';

/** What is held against each of these recommendations, by its id. */
export async function readReservations(
  store: Store,
  recommendations: readonly EntityRow[],
): Promise<ReadonlyMap<string, readonly Reservation[]>> {
  const lines = await readLines(store, recommendations, { thematic: false });
  const mechanismsOf = await findMechanisms(store, lines);
  const all = [...recommendations, ...recommendations.flatMap(({ id }) => mechanismsOf.get(id) ?? [])];
  const facts = await readReservationFacts(store, all);
  const draw = (row: EntityRow) => drawReservations(facts, row, mechanismsOf.get(row.id) ?? []);
  return new Map(await mapBreathing(recommendations, (row) => [row.id, draw(row)] as const));
}

/** What is held against each of these mechanisms, by its id. */
export async function readMechanismReservations(
  store: Store,
  mechanisms: readonly EntityRow[],
): Promise<ReadonlyMap<string, readonly Reservation[]>> {
  const lines = await readReverseLines(store, mechanisms, { thematic: false });
  const tied = new Map(
    [...lines].map(([id, { support, about }]) => {
      const named = support.filter(({ directness }) => directness === 'NAMED');
      return [id, [...named, ...about].map(({ recommendation }) => recommendation)];
    }),
  );
  const facts = await readReservationFacts(store, mechanisms, [...tied.values()].flat());
  const draw = (row: EntityRow) => drawMechanismReservations(facts, row, tied.get(row.id) ?? []);
  return new Map(await mapBreathing(mechanisms, (row) => [row.id, draw(row)] as const));
}

/** By recommendation: the mechanisms on its lines, the classes on their paths, and those it is about. */
async function findMechanisms(
  store: Store,
  lines: ReadonlyMap<string, Lines>,
): Promise<ReadonlyMap<string, readonly EntityRow[]>> {
  const idsOf = ({ support, about }: Lines) =>
    unique([...support, ...about].flatMap(({ paths }) => paths.flatMap(({ nodes }) => nodes)));
  const entities = await store.entitiesById(unique([...lines.values()].flatMap(idsOf)));
  return new Map(
    [...lines].map(([id, drawn]) => [
      id,
      idsOf(drawn)
        .flatMap((node) => entities.get(node) ?? [])
        .filter(({ upper }) => upper === 'Mechanism'),
    ]),
  );
}
