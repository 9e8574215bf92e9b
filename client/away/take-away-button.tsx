import download from 'lucide-static/icons/download.svg?raw';
import { Icon } from '../shared/icon.tsx';

/** Opens "Take away" from within a view, where the top bar has no room for it. */
export function TakeAwayButton() {
  return (
    <button type="button" class="icon-button narrow-only" popovertarget="take-away" aria-label="Take away">
      <Icon svg={download} size={18} />
    </button>
  );
}
