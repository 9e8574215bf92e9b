import type { TraceQuery } from '../generated/graphql.ts';
import { ThingLink } from '../shared/go-link.tsx';

type Near = NonNullable<TraceQuery['trace']>['nearest'];

/** Recommendations of the same area that name a mechanism: what is nearest, and no support. */
export function Nearest({ nearest, area }: { readonly nearest: Near; readonly area: string }) {
  if (nearest.length === 0)
    return <p class="none">No other recommendation of {area} names a mechanism that supports it.</p>;
  return (
    <ul class="nearest">
      {nearest.map(({ id, number, label, text, supportedBy }) => (
        <li key={id}>
          <ThingLink id={id} title={text}>
            {number}
          </ThingLink>{' '}
          {label}, named:{' '}
          {supportedBy.nodes.map(({ mechanism }, i) => (
            <span key={mechanism.id}>
              {i > 0 && ', '}
              <ThingLink id={mechanism.id}>{mechanism.label}</ThingLink>
            </span>
          ))}
          {supportedBy.totalCount > supportedBy.nodes.length &&
            ` and ${supportedBy.totalCount - supportedBy.nodes.length} more`}
        </li>
      ))}
    </ul>
  );
}
