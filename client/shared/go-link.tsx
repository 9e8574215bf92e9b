import type { ComponentChildren } from 'preact';
import { type Place, WHOLE_PAGES } from '../address.ts';
import { web } from '../data/graph.ts';
import { isTieId } from '../data/model.ts';
import { go, hrefOf, place } from '../state.ts';

interface GoLinkProps {
  readonly to: Partial<Place>;
  readonly class?: string;
  readonly title?: string;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A step of the state as a real link, so that it can be copied or opened in a tab of its own. */
export function GoLink({ to, class: looks = 'name', title, current = false, children }: GoLinkProps) {
  return (
    <a
      class={looks}
      href={hrefOf(to)}
      title={title}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => followTo(event, to)}
    >
      {children}
    </a>
  );
}

/** Goes there without leaving the page, unless the reader asked for a tab of its own. */
export function followTo(event: MouseEvent, to: Partial<Place>): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go(to);
}

/** Where the answer to "what of this?" is: the trace of what can be traced, an issue's own page, else the network around it. */
export function placeOf(id: string): Partial<Place> {
  const upper = web.value.things.get(id)?.upper;
  if (upper === 'Mechanism' || upper === 'Recommendation')
    return { view: 'trace', selected: id, pane: 'main', thematic: false };
  if (isTieId(id)) return { view: 'network', selected: id, pane: 'detail' };
  if (upper === 'Issue') return { view: 'issues', selected: id, pane: 'main' };
  return { view: 'network', layout: 'around', around: id, selected: id, unfolded: [], pane: 'detail' };
}

/** Where what is known of a thing or a relation is told: in Detail, where the view has it beside it; else on a page of its own. */
export function whereTold(id: string): Partial<Place> {
  return WHOLE_PAGES.includes(place.value.view) ? placeOf(id) : { selected: id, pane: 'detail' };
}

/** A thing's name that leads to the answer of what there is of it. */
export function ThingLink({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title?: string;
  readonly children: string;
}) {
  return (
    <GoLink to={placeOf(id)} {...(title === undefined ? {} : { title })}>
      {children}
    </GoLink>
  );
}
