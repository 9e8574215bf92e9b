import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronUp from 'lucide-static/icons/chevron-up.svg?raw';
import { useAnswer } from '../data/answer.ts';
import { MentionsOfDocument } from '../generated/graphql.ts';
import { Icon } from '../shared/icon.tsx';
import { go, place } from '../state.ts';
import { documentId } from './read-document.ts';

/** From one place that names the selected thing to the next, in reading order. */
export function NextMention({ id }: { readonly id: string }) {
  const answer = useAnswer(MentionsOfDocument, { id });
  const node = answer.value.data?.node;
  if (node === undefined || node === null || !('mentions' in node) || node.id !== id) return null;
  const mentions = node.mentions.nodes.filter(({ passage }) => passage.id.startsWith(`${documentId.value}.`));
  if (mentions.length === 0) return <span class="meta">not named here</span>;
  const { passage, mark } = place.value;
  const at = mentions.findIndex((mention) => mention.passage.id === passage && mention.start === mark?.start);
  const open = (index: number) => {
    const mention = mentions[(index + mentions.length) % mentions.length];
    if (mention !== undefined) go({ passage: mention.passage.id, mark: { start: mention.start, end: mention.end } });
  };
  return (
    <span class="next-mention">
      <span class="meta" role="status">
        {at < 0 ? `${mentions.length} mentions` : `mention ${at + 1} of ${mentions.length}`}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label="Previous mention"
        onClick={() => open(at < 0 ? -1 : at - 1)}
      >
        <Icon svg={chevronUp} size={18} />
      </button>
      <button type="button" class="icon-button" aria-label="Next mention" onClick={() => open(at + 1)}>
        <Icon svg={chevronDown} size={18} />
      </button>
    </span>
  );
}
