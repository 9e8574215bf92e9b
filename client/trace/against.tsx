import { ThingLink } from '../shared/go-link.tsx';

interface AgainstProps {
  readonly reservations: readonly { readonly on: string; readonly because: string }[];
  /** The recommendation whose trace has the words. */
  readonly to: string;
}

/** What the room had against a recommendation, in a sentence each; its own trace has the words. */
export function Against({ reservations, to }: AgainstProps) {
  if (reservations.length === 0) return null;
  return (
    <div class="against">
      <p class="contested">{'// contested'}</p>
      <ul>
        {reservations.map(({ on, because }) => (
          <li key={`${on} ${because}`}>{because}</li>
        ))}
      </ul>
      <ThingLink id={to}>The words against it</ThingLink>
    </div>
  );
}
