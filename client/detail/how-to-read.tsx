import { Contested } from '../kinds/contested.tsx';
import { KindMark } from '../kinds/kind-mark.tsx';
import { TieMark } from '../kinds/tie-mark.tsx';

/** The five marks that carry the most, each with its meaning. */
export function HowToRead() {
  return (
    <ul class="how-to-read">
      <li>
        <span>
          <TieMark arrow="triangle" />
        </span>
        the text names it as support
      </li>
      <li>
        <span>
          <TieMark arrow="circle" />
        </span>
        it is what the recommendation is about
      </li>
      <li>
        <span>
          <TieMark arrow="vee" basis="STRUCTURAL" />
        </span>
        the layout says so, not the words
      </li>
      <li>
        <Contested />
        the room did not agree
      </li>
      <li>
        <span class="pair">
          <KindMark kind="Recommendation" size={11} />
          <KindMark kind="Recommendation" size={11} filled={false} />
        </span>
        a mechanism supports it · none does
      </li>
    </ul>
  );
}
