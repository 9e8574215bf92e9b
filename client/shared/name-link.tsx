import { hrefOf } from '../state.ts';
import { followTo, whereTold } from './go-link.tsx';

interface NameLinkProps {
  readonly id: string;
  readonly children: string;
  readonly class?: string;
}

/** A name that selects its thing. A real link, so that it opens in a tab of its own and can be copied. */
export function NameLink({ id, children, class: extra = '' }: NameLinkProps) {
  return (
    <a class={`name ${extra}`} href={hrefOf(whereTold(id))} onClick={(event) => follow(event, id)}>
      {children}
    </a>
  );
}

/** Selects without leaving the page, unless the reader asked for a tab of its own. */
export function follow(event: MouseEvent, id: string): void {
  followTo(event, whereTold(id));
}
