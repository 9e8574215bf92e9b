import type { EntityRow } from '../knowledge/graph.ts';
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
  return new Map(recommendations.map((row) => [row.id, drawReservations(facts, row, mechanismsOf.get(row.id) ?? [])]));
}

/** What is held against each of these mechanisms, by its id. */
export async function readMechanismReservations(
  store: Store,
  mechanisms: readonly EntityRow[],
): Promise<ReadonlyMap<string, readonly Reservation[]>> {
  const lines = await readReverseLines(store, mechanisms, { thematic: false });
  const facts = await readReservationFacts(store, mechanisms);
  return new Map(
    mechanisms.map((row) => {
      const { support, about } = lines.get(row.id) ?? { support: [], about: [] };
      const tied = [...support.filter(({ directness }) => directness === 'NAMED'), ...about];
      return [
        row.id,
        drawMechanismReservations(
          facts,
          row,
          tied.map(({ recommendation }) => recommendation),
        ),
      ];
    }),
  );
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
