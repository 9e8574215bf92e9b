import { useSignal } from '@preact/signals';
import checkIcon from 'lucide-static/icons/check.svg?raw';
import { Icon } from './icon.tsx';

interface CopyButtonProps {
  readonly word: string;
  readonly icon: string;
  /** The text that is put on the clipboard. */
  readonly text: () => string;
  readonly class?: string;
}

const TOLD_FOR_MS = 1600;

/** Puts a text on the clipboard, and says so for a moment. */
export function CopyButton({ word, icon, text, class: looks = 'action' }: CopyButtonProps) {
  const done = useSignal(false);
  return (
    <button
      type="button"
      class={looks}
      onClick={async () => {
        await navigator.clipboard.writeText(text());
        done.value = true;
        setTimeout(() => {
          done.value = false;
        }, TOLD_FOR_MS);
      }}
    >
      <Icon svg={done.value ? checkIcon : icon} />
      <span aria-live="polite">{done.value ? 'Copied' : word}</span>
    </button>
  );
}
