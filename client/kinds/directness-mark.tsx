import type { Directness, SupportRole } from '../generated/graphql.ts';

/** The degrees of directness in their order. */
export const DIRECTNESS_ORDER: readonly Directness[] = ['NAMED', 'MEMBER', 'NARRATED', 'THEMATIC'];

/** What to call each degree, and what it means in a few words. */
export const DIRECTNESS_WORDS: Readonly<Record<Directness, { readonly word: string; readonly meaning: string }>> = {
  NAMED: { word: 'Named', meaning: 'its own words name the mechanism' },
  MEMBER: { word: 'Member', meaning: 'its words name a class that the mechanism belongs to' },
  NARRATED: { word: 'Narrated', meaning: 'running text ties the two' },
  THEMATIC: { word: 'Thematic', meaning: 'they only share a theme' },
};

/** In what role a mechanism supports, as it is said behind its name. */
export const ROLE_WORDS: Readonly<Record<SupportRole, string>> = {
  MEANS: 'as its means',
  NORM: 'as its norm',
  ORIGIN: 'as its origin',
  EXAMPLE: 'as an example',
};

/** A square: filled, half, outline, or a dot for what is no support. The word stands beside it. */
export function DirectnessMark({ directness, size = 11 }: { readonly directness: Directness; readonly size?: number }) {
  return (
    <svg class="directness-mark" width={size} height={size} viewBox="0 0 11 11" aria-hidden="true">
      {directness === 'THEMATIC' ? (
        <circle class="solid" cx="5.5" cy="5.5" r="2" />
      ) : (
        <rect class={directness === 'NAMED' ? 'solid' : ''} x="0.75" y="0.75" width="9.5" height="9.5" rx="2" />
      )}
      {directness === 'MEMBER' && (
        <path class="solid" d="M5.5 0.75H2.75A2 2 0 0 0 0.75 2.75V8.25A2 2 0 0 0 2.75 10.25H5.5Z" />
      )}
    </svg>
  );
}
