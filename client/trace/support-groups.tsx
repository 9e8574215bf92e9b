import type { ComponentChildren } from 'preact';
import type { Directness } from '../generated/graphql.ts';
import { DIRECTNESS_WORDS, DirectnessMark } from '../kinds/directness-mark.tsx';
import { GoLink } from '../shared/go-link.tsx';
import { counted } from '../shared/lines.ts';
import { place } from '../state.ts';

interface GroupProps {
  readonly directness: Directness;
  /** What this degree means; null: the usual words. */
  readonly meaning: string | null;
  readonly count: number;
  /** What stands there when there is none. */
  readonly whyEmpty: string;
  readonly children: ComponentChildren;
}

/** One degree of directness with its meaning; an empty one says why. */
export function SupportGroup({ directness, meaning, count, whyEmpty, children }: GroupProps) {
  const { word, meaning: usual } = DIRECTNESS_WORDS[directness];
  const id = `group-${directness.toLowerCase()}`;
  return (
    <section class="support-group" data-directness={directness} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          <DirectnessMark directness={directness} />
          {word}
          {count > 0 && <span class="group-count">{count}</span>}
        </h2>
        <p class="meta">{meaning ?? usual}</p>
      </header>
      <div class="support-lines">{count === 0 ? <p class="none">{whyEmpty}</p> : children}</div>
    </section>
  );
}

interface ThematicProps {
  readonly count: number;
  readonly leftOut: number;
  /** What the others are: "mechanisms", "recommendations". */
  readonly words: readonly [one: string, many: string];
  readonly children: ComponentChildren;
}

/** What only shares a theme: counted, told that it is no support, and shown on demand. */
export function Thematic({ count, leftOut, words, children }: ThematicProps) {
  const shown = place.value.thematic;
  return (
    <>
      <p class="none">
        {counted(count + leftOut, ...words)} {count + leftOut === 1 ? 'shares' : 'share'} a theme with it. That is not
        support. <GoLink to={{ thematic: !shown }}>{shown ? 'Hide' : 'Show'}</GoLink>
      </p>
      {shown && <ul class="thematic">{children}</ul>}
      {shown && leftOut > 0 && (
        <p class="meta">
          {count} of {count + leftOut} shown.
        </p>
      )}
    </>
  );
}
