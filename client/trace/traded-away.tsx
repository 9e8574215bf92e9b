import { GoLink } from '../shared/go-link.tsx';

interface Named {
  readonly id: string;
  readonly label: string;
}

/** What of its named support a recommendation keeps when one mechanism is traded away. */
export function TradedAway({ number, named }: { readonly number: string; readonly named: readonly Named[] }) {
  if (named.length === 0) return null;
  return (
    <section class="traded" aria-label="What falls if one is traded away?">
      <h2>What falls if one is traded away?</h2>
      {named.slice(0, 6).map(({ id, label }) => {
        const kept = named.filter((other) => other.id !== id);
        return (
          <p key={id}>
            Without <Strike ids={[id]}>{label}</Strike>, {number}{' '}
            {kept.length === 0
              ? 'names none that supports it.'
              : `keeps ${kept.map((other) => other.label).join(', ')}.`}
          </p>
        );
      })}
      {named.length > 1 && (
        <p>
          Without <Strike ids={named.map(({ id }) => id)}>{named.length === 2 ? 'both' : `all ${named.length}`}</Strike>
          , it names none that supports it.
        </p>
      )}
    </section>
  );
}

/** Leads to what else falls with these mechanisms. */
function Strike({ ids, children }: { readonly ids: readonly string[]; readonly children: string }) {
  return <GoLink to={{ view: 'without', struck: ids, selected: null, pane: 'main' }}>{children}</GoLink>;
}
