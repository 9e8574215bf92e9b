import type { SeededRandom } from './seeded-random.ts';

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za bre cli dro gra ple sta tri'.split(
  ' ',
);
/** Words that trip careless comparison: accents, ligatures, letters outside the basic plane, quotes, hyphens, Greek and Turkish capitals. */
const TRAPS = [
  'José',
  'Ñandú',
  'ﬁrst',
  'Straße',
  'İzmir',
  'ΟΔΟΣ',
  '𝒜lpha',
  'États’',
  'co-operation',
  'e\u0301clair',
  'São',
  '10.7',
];
const ENGLISH =
  'migration border borders policy policies agency agencies dialogue process processes return rights financing global forum on of and the'.split(
    ' ',
  );

/** A made-up word of two to four syllables. */
export function makeWord(random: SeededRandom): string {
  if (random.chance(0.05)) return random.pick(TRAPS);
  if (random.chance(0.3)) return random.pick(ENGLISH);
  return Array.from({ length: random.whole(2, 4) }, () => random.pick(SYLLABLES)).join('');
}

/** Several words, the first with a capital. */
export function makePhrase(random: SeededRandom, least: number, most: number): string {
  return capital(Array.from({ length: random.whole(least, most) }, () => makeWord(random)).join(' '));
}

/** The initials of a phrase, in capitals. */
export function initials(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}

function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
