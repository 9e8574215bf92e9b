import { TieMark } from '../kinds/tie-mark.tsx';

/** What the lines of the drawing mean. */
export function HowDrawn() {
  return (
    <ul class="how-drawn">
      <li>
        <TieMark arrow="triangle" /> the text names it as support
      </li>
      <li>
        <TieMark arrow="circle" /> what the recommendation is about
      </li>
      <li>
        <TieMark arrow={null} basis="STRUCTURAL" /> the layout says so: the bullet stands in this area
      </li>
      <li>
        <TieMark arrow={null} basis="INFERRED" /> derived by a rule
      </li>
    </ul>
  );
}
