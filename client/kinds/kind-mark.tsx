import type { UpperKind } from '../generated/graphql.ts';
import { KIND_SHAPES } from './shape.ts';

interface KindMarkProps {
  readonly kind: UpperKind;
  /** Filled is something, hollow is nothing. */
  readonly filled?: boolean;
  readonly size?: number;
}

/** The shape of a kind, in its colour; the word stands beside it, so it is hidden from a screen reader. */
export function KindMark({ kind, filled = true, size = 14 }: KindMarkProps) {
  const { corners, ratio, token } = KIND_SHAPES[kind];
  const width = size * ratio;
  const box = `${-ratio * 10 - 1} -11 ${ratio * 20 + 2} 22`;
  return (
    <svg
      class={filled ? 'kind-mark' : 'kind-mark hollow'}
      data-token={token}
      width={width}
      height={size}
      viewBox={box}
      aria-hidden="true"
    >
      {outline(kind, corners, ratio)}
    </svg>
  );
}

function outline(kind: UpperKind, corners: readonly number[] | null, ratio: number) {
  if (corners !== null) {
    const points = corners.map((corner, i) => (i % 2 === 0 ? corner * ratio : corner) * 9.5);
    return <polygon points={points.join(' ')} />;
  }
  return kind === 'Mechanism' ? <circle r="9" /> : <rect x="-9" y="-9" width="18" height="18" rx="3.5" />;
}
