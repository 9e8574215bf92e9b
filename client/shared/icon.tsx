import { h } from 'preact';

interface IconProps {
  /** The text of one of lucide's SVG files. */
  readonly svg: string;
  readonly size?: number;
}

const drawn = new Map<string, readonly { readonly tag: string; readonly attributes: Record<string, string> }[]>();

/** An icon, drawn as elements so that no markup enters as markup. It never stands without a word. */
export function Icon({ svg, size = 16 }: IconProps) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={size > 16 ? 1.75 : 2}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {partsOf(svg).map(({ tag, attributes }, i) => h(tag, { key: i, ...attributes }))}
    </svg>
  );
}

function partsOf(svg: string) {
  const known = drawn.get(svg);
  if (known !== undefined) return known;
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const parts = [...root.children].map((child) => ({
    tag: child.tagName,
    attributes: Object.fromEntries([...child.attributes].map(({ name, value }) => [name, value])),
  }));
  drawn.set(svg, parts);
  return parts;
}
