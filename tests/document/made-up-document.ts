import fc from 'fast-check';

/** A made-up document: its text as a page would show it, and the passages that a reader would find in it. */
export interface MadeUp {
  readonly source: string;
  readonly passages: readonly (readonly [id: string, text: string])[];
}

/** The line that opens each list of a made-up document. */
export const LIST_OPENING = 'Matters that delegations put forward for consideration:';

const smallWord = fc.stringMatching(/^[a-z]{2,9}$/);
const anyWord = fc.oneof(
  { weight: 12, arbitrary: smallWord },
  { weight: 2, arbitrary: smallWord.map(upper) },
  { weight: 1, arbitrary: fc.tuple(smallWord, smallWord).map((parts) => parts.join('-')) },
  { weight: 1, arbitrary: fc.constantFrom('2030', 'vis-à-vis', '“so-called”', '(GFMD)', 'e.g.', '𝒳') },
);
const words = (minLength: number, maxLength: number) => fc.array(anyWord, { minLength, maxLength });

const title = fc.array(smallWord, { minLength: 1, maxLength: 16 });
const sentence = words(3, 30);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 });
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 });
const bullets = fc.array(words(2, 40), { minLength: 1, maxLength: 6 });
const chapter = fc.record({
  title,
  paragraphs,
  panels: fc.array(fc.record({ title, paragraphs }), { maxLength: 3 }),
  areas: fc.array(fc.record({ title, paragraphs, bullets }), { maxLength: 4 }),
});
const row = fc.array(smallWord, { minLength: 2, maxLength: 30 });
const segment = fc.record({ title, rows: fc.array(row, { maxLength: 4 }) });
const day = fc.record({ title, segments: fc.array(segment, { minLength: 1, maxLength: 4 }) });

type Chapter = typeof chapter extends fc.Arbitrary<infer Value> ? Value : never;
type Day = typeof day extends fc.Arbitrary<infer Value> ? Value : never;

/** Chapters with paragraphs, panels, areas and their lists, and an annex; wrapped, with blank lines and page breaks as PDFs leave them. */
export const madeUpDocuments: fc.Arbitrary<MadeUp> = fc
  .record({
    chapters: fc.array(chapter, { minLength: 1, maxLength: 4 }),
    days: fc.array(day, { maxLength: 2 }),
    width: fc.integer({ min: 50, max: 110 }),
    newline: fc.constantFrom('\n', '\r\n'),
    /** Drawn upon, round and round, wherever the page may look one way or another. */
    noise: fc.array(fc.nat(11), { minLength: 1, maxLength: 60 }),
  })
  .map(({ chapters, days, width, newline, noise }) => {
    const page = new Page(width, noise);
    for (const [index, it] of chapters.entries()) writeChapter(page, ['I', 'II', 'III', 'IV'][index] ?? '', it);
    if (days.length > 0) writeAnnex(page, days);
    return { source: page.rows.join(newline), passages: page.passages };
  });

function writeChapter(page: Page, number: string, { title, paragraphs, panels, areas }: Chapter): void {
  page.heading(`${number}.title`, `${number}.`, title);
  writeParagraphs(page, number, paragraphs);
  for (const [index, panel] of panels.entries()) {
    const id = `${number}.${index + 1}`;
    page.heading(`${id}.title`, `${index + 1}.`, panel.title);
    writeParagraphs(page, id, panel.paragraphs);
  }
  for (const [index, area] of areas.entries()) {
    const letter = 'abcd'.charAt(index);
    const id = `${number}.${letter}`;
    page.heading(`${id}.title`, `${letter}.`, area.title);
    writeParagraphs(page, id, area.paragraphs);
    page.passage(`${id}.p${area.paragraphs.length + 1}`, LIST_OPENING.split(' '), 'whole');
    page.blanks();
    // As in the text of a real list, some line wraps before a small letter: that is what tells the width of a list.
    const [first = [], ...others] = area.bullets;
    for (const [at, bullet] of [[...first, ...PLAIN], ...others].entries())
      page.passage(`${id}.${at + 1}`, capital(bullet), 'item');
  }
}

function writeParagraphs(page: Page, id: string, paragraphs: Chapter['paragraphs']): void {
  for (const [index, sentences] of [[PLAIN, ...(paragraphs[0] ?? [])], ...paragraphs.slice(1)].entries()) {
    const last = sentences.length - 1;
    const ended = sentences.flatMap((it, at) => (at === last ? capital(it) : stop(capital(it))));
    page.passage(`${id}.p${index + 1}`, ended, 'paragraph');
  }
}

function writeAnnex(page: Page, days: readonly Day[]): void {
  page.heading('annex.title', 'ANNEX –', ['programme']);
  for (const [index, { title, segments }] of days.entries()) {
    const id = `annex.${index + 1}`;
    page.heading(`${id}.title`, `Day ${index + 1} –`, title);
    for (const [at, { title, rows }] of segments.entries()) {
      page.heading(`${id}.${at + 1}.title`, `${10 + at}.00-${11 + at}.00`, title);
      for (const [nth, row] of rows.entries())
        page.passage(`${id}.${at + 1}.${nth + 1}`, capital([...row, ...PLAIN]), 'item');
    }
  }
}

/** Lays words out as rows, and keeps what a reader would find in them. */
class Page {
  readonly rows: string[] = [];
  readonly passages: [string, string][] = [];
  private readonly width: number;
  private readonly noise: readonly number[];
  private drawn = 0;

  constructor(width: number, noise: readonly number[]) {
    this.width = width;
    this.noise = noise;
  }

  blanks(): void {
    for (let left = this.draw() % 4; left > 0; left -= 1) this.rows.push('');
  }

  /** A heading, its title sometimes parted from its number by blank rows. */
  heading(id: string, number: string, title: readonly string[]): void {
    this.blanks();
    const isParted = this.draw() > 7;
    const lines = endShort(isParted ? capital(title) : [number, ...capital(title)], this.width);
    if (isParted) {
      this.rows.push(number);
      this.blanks();
    }
    this.rows.push(...lines);
    this.passages.push([id, isParted ? `${number} ${readBack(lines)}` : readBack(lines)]);
    this.blanks();
  }

  passage(id: string, text: readonly string[], kind: 'paragraph' | 'item' | 'whole'): void {
    const lines =
      kind === 'whole' ? wrap(text, this.width) : endShort(text, kind === 'item' ? this.width - 6 : this.width);
    if (kind === 'paragraph') lines.push(`${lines.pop()}.`);
    for (const [index, line] of lines.entries()) this.line(line, index > 0, kind);
    this.passages.push([id, readBack(lines)]);
    if (kind === 'paragraph' && this.draw() > 9) this.blanks();
  }

  /** A page may break at any line of a paragraph, and in a list before a small letter or a new item. */
  private line(line: string, isWrapped: boolean, kind: string): void {
    const goesOnSmall = isWrapped && /^\p{Ll}/u.test(line);
    if (goesOnSmall && this.draw() === 11) this.blanks();
    const mayBreak = kind !== 'item' || goesOnSmall || !isWrapped;
    this.rows.push(mayBreak && this.draw() === 0 ? ` ${line}` : line);
  }

  private draw(): number {
    this.drawn += 1;
    return this.noise[this.drawn % this.noise.length] ?? 0;
  }
}

/** Small words enough to wrap any line. */
const PLAIN =
  'some words of no weight that are only here to run on until the line is full and the next one has to take over from it'.split(
    ' ',
  );

/** Rows whose last is clearly short, as nearly all last lines are; the others are for repairs to declare. */
function endShort(words: readonly string[], width: number): string[] {
  for (let length = words.length; length > 0; length -= 1) {
    const lines = wrap(words.slice(0, length), width);
    if ((lines.at(-1)?.length ?? 0) <= width / 2) return lines;
  }
  return [];
}

/** A word breaks at its hyphen where its first part still fits. */
function wrap(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const whole = line === '' ? word : `${line} ${word}`;
    const cut = word.lastIndexOf('-') + 1;
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (whole.length <= width) line = whole;
    else if (cut > 0 && /^[a-z]+-$/.test(head) && line.length + 1 + head.length <= width) {
      lines.push(`${line} ${head}`);
      line = tail;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function readBack(lines: readonly string[]): string {
  return lines.reduce((text, line) => (/[a-z]-$/.test(text) ? text + line : `${text} ${line}`));
}

function capital([first = 'Word', ...others]: readonly string[]): string[] {
  return [/^[a-z]/.test(first) ? upper(first) : 'Word', ...others];
}

function stop(words: readonly string[]): string[] {
  return [...words.slice(0, -1), `${words.at(-1)}.`];
}

function upper(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
