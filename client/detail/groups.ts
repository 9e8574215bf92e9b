import type { RelationLineFragment } from '../generated/graphql.ts';

/** A part of Detail: what a reader asks, and the relations that answer. */
export interface LineGroup {
  readonly title: string;
  readonly lines: readonly RelationLineFragment[];
}

interface Asked {
  readonly title: string;
  /** Types and the end at which the thing stands: `>` its own, `<` arriving at it, `=` either. */
  readonly of: readonly string[];
}

/** What readers ask of a thing, in the order in which they ask it. */
const ASKED: readonly Asked[] = [
  { title: 'What it supports', of: ['>SUPPORTS'] },
  { title: 'What supports it', of: ['<SUPPORTS'] },
  { title: 'What recommendations are about it', of: ['>SUBJECT_OF'] },
  { title: 'What it is about', of: ['<SUBJECT_OF'] },
  { title: 'What the room said of it', of: ['<TAKES_POSITION_ON', '<PROPOSES', '<CITES', '<CALLS_FOR'] },
  { title: 'What it said', of: ['>TAKES_POSITION_ON', '>PROPOSES', '>CITES', '>CALLS_FOR'] },
  { title: 'What it is set against', of: ['=CONTRASTS_WITH'] },
  { title: 'Who is to act', of: ['>ADDRESSED_TO'] },
  { title: 'What it is asked to do', of: ['<ADDRESSED_TO'] },
  { title: 'What it does', of: ['>IMPLEMENTS', '>MONITORS', '>PRODUCES', '>CONTRIBUTES_TO'] },
  { title: 'What is done with it', of: ['<IMPLEMENTS', '<MONITORS', '<PRODUCES', '<CONTRIBUTES_TO'] },
  { title: 'Who spoke, who chaired', of: ['<SPEAKS_AT', '<MODERATES', '<CO_FACILITATES', '<HOSTS'] },
  { title: 'Where it spoke', of: ['>SPEAKS_AT', '>MODERATES', '>CO_FACILITATES', '>HOSTS'] },
  { title: 'Posts and houses', of: ['=AFFILIATED_WITH', '=REPRESENTS'] },
  {
    title: 'What it is part of, and its members',
    of: ['=PART_OF', '=MEMBER_OF', '=INSTANCE_OF', '=FORMERLY', '=PRECEDES'],
  },
  { title: 'What matters it treats', of: ['>ADDRESSES'] },
  { title: 'What treats it', of: ['<ADDRESSES'] },
  { title: 'What was spoken of there', of: ['>DISCUSSES'] },
  { title: 'Where it was spoken of', of: ['<DISCUSSES'] },
  { title: 'Where it is', of: ['=LOCATED_IN', '=TAKES_PLACE_IN'] },
];
const REST = 'Further';

/** A thing's relations by what a reader asks; a type that nobody asks after comes last. */
export function groupLines(lines: readonly RelationLineFragment[], id: string): readonly LineGroup[] {
  const groups = new Map<string, RelationLineFragment[]>();
  for (const { title } of ASKED) groups.set(title, []);
  groups.set(REST, []);
  for (const line of lines) {
    const end = line.source.id === id ? '>' : '<';
    const asked = ASKED.find(({ of }) => of.includes(`${end}${line.type.id}`) || of.includes(`=${line.type.id}`));
    groups.get(asked?.title ?? REST)?.push(line);
  }
  return [...groups].filter(([, list]) => list.length > 0).map(([title, list]) => ({ title, lines: list }));
}
