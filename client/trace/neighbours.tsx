import { web } from '../data/graph.ts';
import type { Thing } from '../data/model.ts';
import { GoLink, placeOf } from '../shared/go-link.tsx';

/** The recommendations of an area in document order, filled where a mechanism supports it, hollow where none does; the open one ringed. */
export function Neighbours({
  area,
  open,
}: {
  readonly area: { readonly id: string; readonly number: string | null };
  readonly open: string;
}) {
  const neighbours = [...web.value.things.values()].filter((thing) => thing.area === area.id);
  if (neighbours.length < 2) return null;
  const supported = neighbours.filter(({ id }) => isSupported(id)).length;
  return (
    <section class="neighbours" aria-label={`Recommendations in area ${area.number ?? ''}`}>
      <h2>Its neighbours in area {area.number}</h2>
      <Squares recommendations={neighbours} open={open} />
      <p class="meta">
        filled: a mechanism supports it ({supported} of {neighbours.length})
      </p>
    </section>
  );
}

/** Recommendations as squares with their numbers, each leading to its trace. */
export function Squares({
  recommendations,
  open,
}: {
  readonly recommendations: readonly Thing[];
  readonly open: string | null;
}) {
  return (
    <ul class="squares">
      {recommendations.map(({ id, number, label }) => (
        <li key={id}>
          <GoLink
            class={isSupported(id) ? 'square' : 'square hollow'}
            to={placeOf(id)}
            title={`${label}: ${isSupported(id) ? 'a mechanism supports it' : 'no mechanism supports it'}`}
            current={id === open}
          >
            {number ?? label}
          </GoLink>
        </li>
      ))}
    </ul>
  );
}

function isSupported(id: string): boolean {
  return (web.value.tiesOf.get(id) ?? []).some(
    ({ type, target, basis }) => type === 'SUPPORTS' && target === id && basis !== 'INFERRED',
  );
}
