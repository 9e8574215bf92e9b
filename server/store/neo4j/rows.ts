import { z } from 'zod';
import {
  BASES,
  type DocumentRow,
  type EntityRow,
  type EvidenceRow,
  type MentionRow,
  type PassageRow,
  POSITION_PARTS,
  type PositionRow,
  type RelationRow,
  type SectionRow,
  type SentenceRow,
  STANCES,
  STATUSES,
  UPPER_KINDS,
} from '../../knowledge/graph.ts';

/** A row as it comes out of Neo4j, read at the door, and the columns that make it. */
export interface RowShape<Row> {
  readonly schema: z.ZodType<Row>;
  /** Names of its fields, in order. */
  readonly fields: readonly string[];
}

const text = z.string();
const whole = z.number().int();
const words = z.array(text).readonly();
const orNull = <Value>(value: z.ZodType<Value>) => value.nullable();

const lines = { firstLine: whole, lastLine: whole };
const range = { start: whole, end: whole, ...lines };
const grade = {
  spread: orNull(whole),
  agreement: orNull(whole),
  consensusLabel: orNull(text),
  consensusPhrase: orNull(text),
};

export const documentShape = shape<DocumentRow>({
  id: text,
  order: whole,
  title: text,
  shortTitle: text,
  date: text,
  publisher: text,
  language: text,
  text,
});

export const sectionShape = shape<SectionRow>({
  id: text,
  order: whole,
  document: text,
  parent: orNull(text),
  kind: z.enum(['chapter', 'panel', 'area', 'annex', 'day', 'segment']),
  number: orNull(text),
  title: text,
  sumsUp: z.boolean(),
});

export const passageShape = shape<PassageRow>({
  id: text,
  order: whole,
  document: text,
  section: text,
  kind: z.enum(['PARAGRAPH', 'BULLET', 'HEADING', 'PROGRAMME']),
  text,
  ...lines,
  lineOffsets: z.array(whole).readonly(),
  lineNumbers: z.array(whole).readonly(),
});

export const sentenceShape = shape<SentenceRow>({
  id: text,
  order: whole,
  document: text,
  passage: text,
  ...range,
  reason: orNull(text),
});

export const entityShape = shape<EntityRow>({
  id: text,
  order: whole,
  upper: z.enum(UPPER_KINDS),
  kind: text,
  name: text,
  abbreviation: orNull(text),
  label: text,
  aliases: words,
  description: orNull(text),
  generic: z.boolean(),
  documents: words,
  number: orNull(text),
  passage: orNull(text),
  status: orNull(z.enum(STATUSES)),
  text: orNull(text),
  start: orNull(whole),
  end: orNull(whole),
  area: orNull(text),
});

export const relationShape = shape<RelationRow>({
  id: text,
  order: whole,
  type: text,
  source: text,
  target: text,
  basis: z.enum(BASES),
  stance: z.enum(STANCES),
  contested: z.boolean(),
  ...grade,
  role: orNull(text),
  rule: orNull(text),
  derivedFrom: words,
  note: orNull(text),
  voices: words,
  documents: words,
});

export const evidenceShape = shape<EvidenceRow>({
  id: text,
  order: whole,
  relation: orNull(text),
  position: orNull(text),
  passage: text,
  ...range,
  stance: z.enum(STANCES),
  ...grade,
  voices: words,
});

export const mentionShape = shape<MentionRow>({
  id: text,
  order: whole,
  entity: text,
  passage: text,
  document: text,
  ...range,
});

export const positionShape = shape<PositionRow>({
  id: text,
  order: whole,
  issue: text,
  part: z.enum(POSITION_PARTS),
  statement: text,
  voices: words,
  recommendations: words,
});

/** @param fields each with what its value must be; exactly those of the row */
export function shape<Row>(fields: { readonly [Field in keyof Row]-?: z.ZodType<Row[Field]> }): RowShape<Row>;
export function shape(fields: Readonly<Record<string, z.ZodType>>): RowShape<unknown> {
  return { schema: z.object(fields), fields: Object.keys(fields) };
}
