import xIcon from 'lucide-static/icons/x.svg?raw';
import { kindById } from '../data/graph.ts';
import type { Thing } from '../data/model.ts';
import { KindMark } from '../kinds/kind-mark.tsx';
import { KIND_SHAPES } from '../kinds/shape.ts';
import { Icon } from '../shared/icon.tsx';
import { go } from '../state.ts';

interface DetailHeadProps {
  readonly thing: Thing;
  readonly description: string | null;
  readonly kindWords: { readonly definition: string; readonly example: string } | null;
}

/** Shape, kind, name, and one sentence that is ours and says so. */
export function DetailHead({ thing, description, kindWords }: DetailHeadProps) {
  const upper = KIND_SHAPES[thing.upper].word;
  const finer = kindById.value.get(thing.kind)?.label ?? '';
  const isRecommendation = thing.upper === 'Recommendation';
  return (
    <header class="detail-head">
      <div class="detail-kind">
        <KindMark kind={thing.upper} size={12} />
        <span
          class="meta"
          title={kindWords === null ? undefined : `${kindWords.definition} Example: ${kindWords.example}`}
        >
          {upper.charAt(0).toUpperCase() + upper.slice(1)}
          {finer !== upper && finer !== '' && ` · ${finer}`}
          {thing.generic && ' · a class of things'}
        </span>
        <CloseDetail />
      </div>
      {isRecommendation ? (
        <h2 class="recommendation-text">
          <span class="number">{thing.number}</span> <q>{thing.text ?? thing.label}</q>
        </h2>
      ) : (
        <h2>
          {thing.name}
          {thing.abbreviation !== null && thing.abbreviation !== thing.name && (
            <span class="abbreviation"> {thing.abbreviation}</span>
          )}
        </h2>
      )}
      {description !== null && (
        <p class="description">
          {description} <em class="ours">In our words.</em>
        </p>
      )}
    </header>
  );
}

/** Lets go of what is selected. */
export function CloseDetail() {
  return (
    <button
      type="button"
      class="icon-button close"
      aria-label="Close"
      onClick={() => go({ selected: null, pane: 'main' })}
    >
      <Icon svg={xIcon} size={18} />
    </button>
  );
}
