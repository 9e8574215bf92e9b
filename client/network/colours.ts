/** The colours that the canvas draws with, as the page's tokens have them now. */
export const TOKENS = [
  '--canvas',
  '--surface',
  '--ink',
  '--ink-2',
  '--ink-3',
  '--edge',
  '--rule',
  '--mechanism',
  '--recommendation',
  '--actor',
  '--theme',
  '--neutral',
  '--contested',
] as const;
export type Token = (typeof TOKENS)[number];
export type Colours = Readonly<Record<Token, string>>;

/** Reads the tokens through a probe, for a custom property alone gives its text, not its colour. */
export function readColours(host: HTMLElement): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const read = (token: Token) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colours: Colours = {
    '--canvas': read('--canvas'),
    '--surface': read('--surface'),
    '--ink': read('--ink'),
    '--ink-2': read('--ink-2'),
    '--ink-3': read('--ink-3'),
    '--edge': read('--edge'),
    '--rule': read('--rule'),
    '--mechanism': read('--mechanism'),
    '--recommendation': read('--recommendation'),
    '--actor': read('--actor'),
    '--theme': read('--theme'),
    '--neutral': read('--neutral'),
    '--contested': read('--contested'),
  };
  probe.remove();
  return colours;
}

/** The token of a kind's colour, by the name of its custom property. */
export function tokenOf(name: string): Token {
  if (name === '--mechanism' || name === '--recommendation' || name === '--actor' || name === '--theme') return name;
  return '--neutral';
}
