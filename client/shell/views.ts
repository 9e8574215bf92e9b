import network from 'lucide-static/icons/network.svg?raw';
import scale from 'lucide-static/icons/scale.svg?raw';
import searchX from 'lucide-static/icons/search-x.svg?raw';
import table from 'lucide-static/icons/table-2.svg?raw';
import type { View } from '../address.ts';

/** The views that have a tab, in their order. */
export const TABS: readonly { readonly view: View; readonly word: string; readonly icon: string }[] = [
  { view: 'network', word: 'Network', icon: network },
  { view: 'table', word: 'Table', icon: table },
  { view: 'issues', word: 'Issues', icon: scale },
  { view: 'gaps', word: 'Gaps', icon: searchX },
];
