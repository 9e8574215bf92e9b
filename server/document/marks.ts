import type { DocumentLayout } from './document-file.ts';
import type { SectionKind } from './types.ts';

/** The opening of a section, as its first row shows it. */
export interface Mark {
  readonly kind: SectionKind;
  /** As printed; null where the layout prints none. */
  readonly number: string | null;
  /** How many units of the row come before the title; the whole row where the title is parted from its number. */
  readonly prefix: number;
}

/** How many sections of each kind were opened so far where one stands: numbers must follow one another, so that "10. July" opens none. */
export interface Opened {
  readonly chapter: number;
  readonly panel: number;
  readonly area: number;
  readonly annex: number;
  readonly day: number;
}

const TIME = /^\d{1,2}[.:]\d{2} ?[-–] ?\d{1,2}[.:]\d{2}(?= |$)/;

/** The section that a row opens, or null. `text` is a row after repairs, white space folded. */
export function findMark(text: string, opened: Opened, layout: DocumentLayout): Mark | null {
  const open = (kind: SectionKind, number: string | null, prefix: number): Mark => ({ kind, number, prefix });
  if (opened.annex > 0) {
    const time = TIME.exec(text);
    if (time !== null && opened.day > 0) return open('segment', null, time[0].length);
    const day = `${layout.dayOpening} ${opened.day + 1}`;
    return beginsWith(text, day) ? open('day', String(opened.day + 1), prefixLength(text, day)) : null;
  }
  if (beginsWith(text, layout.annexOpening)) return open('annex', null, prefixLength(text, layout.annexOpening));
  const numbered = /^(?<number>\w+)\.(?= |$)/.exec(text);
  const number = numbered?.groups?.number;
  if (numbered === null || number === undefined) return null;
  if (number === toRoman(opened.chapter + 1)) return open('chapter', number, numbered[0].length);
  if (opened.chapter === 0) return null;
  if (number === String(opened.panel + 1)) return open('panel', number, numbered[0].length);
  if (number === toLetter(opened.area + 1)) return open('area', number, numbered[0].length);
  return null;
}

/** The counts once `mark` has opened; numbers start again inside a new chapter. */
export function afterMark(opened: Opened, { kind }: Mark): Opened {
  if (kind === 'segment') return opened;
  const next = { ...opened, [kind]: opened[kind] + 1 };
  return kind === 'chapter' ? { ...next, panel: 0, area: 0 } : next;
}

function beginsWith(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
}

/** The opening words and the dash or colon between them and the title. */
function prefixLength(text: string, words: string): number {
  const rest = text.slice(words.length);
  return words.length + (/^[ :–—-]*/.exec(rest)?.[0].length ?? 0);
}

function toLetter(number: number): string | null {
  return 'abcdefghijklmnopqrstuvwxyz'[number - 1] ?? null;
}

const ROMAN = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function toRoman(number: number): string {
  let rest = number;
  let roman = '';
  for (const [numeral, value] of ROMAN) {
    while (rest >= value) {
      roman += numeral;
      rest -= value;
    }
  }
  return roman;
}
