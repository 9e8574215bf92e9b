import grid from 'lucide-static/icons/grid-3x3.svg?raw';
import highlighter from 'lucide-static/icons/highlighter.svg?raw';
import network from 'lucide-static/icons/network.svg?raw';
import route from 'lucide-static/icons/route.svg?raw';
import scale from 'lucide-static/icons/scale.svg?raw';
import scissors from 'lucide-static/icons/scissors.svg?raw';
import searchX from 'lucide-static/icons/search-x.svg?raw';
import table from 'lucide-static/icons/table-2.svg?raw';
import type { View } from '../address.ts';

/** The views that have a tab, in their order. */
export const TABS: readonly { readonly view: View; readonly word: string; readonly icon: string }[] = [
  { view: 'network', word: 'Network', icon: network },
  { view: 'table', word: 'Table', icon: table },
  { view: 'matrix', word: 'Matrix', icon: grid },
  { view: 'trace', word: 'Trace', icon: route },
  { view: 'issues', word: 'Issues', icon: scale },
  { view: 'gaps', word: 'Gaps', icon: searchX },
  { view: 'without', word: 'Without', icon: scissors },
  { view: 'coverage', word: 'Coverage', icon: highlighter },
];
