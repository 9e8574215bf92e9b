import { z } from 'zod';

const words = z
  .string()
  .min(1)
  .describe('Words that stand on that line, so that a repair which no longer fits is noticed.');
const line = z.int().min(1).describe('A line of source.txt, 1-based.');
const place = z.strictObject({ line, words });
const places = z.array(place).min(1);
const reason = z.string().min(1).describe('What is wrong in the text, and how one knows.');

const mend = z.strictObject({
  line,
  words,
  as: z.string().min(1).describe('The same words with the spaces or hyphens that were lost; nothing else may differ.'),
  wrapped: z.boolean().optional().describe('true: the line ended at the hyphen, and took it along.'),
});

/** A repair of what the rules can't read: it moves, splits or rejoins text, and adds at most spaces and hyphens. */
const repairSchema = z.discriminatedUnion('do', [
  z
    .strictObject({ do: z.literal('reorder'), at: z.array(place).min(2), reason })
    .describe('Lines that follow one another in this order, where the first of them stands.'),
  z
    .strictObject({ do: z.literal('mend'), at: z.array(mend).min(1), reason })
    .describe('Words that lost a space or a hyphen.'),
  z
    .strictObject({ do: z.literal('layout'), at: places, reason })
    .describe('Words that are layout only, such as the head of a column.'),
  z.strictObject({ do: z.literal('begin'), at: places, reason }).describe('A passage begins with these words.'),
  z
    .strictObject({ do: z.literal('continue'), at: places, reason })
    .describe('The line that begins so goes on with the passage before it.'),
]);

/** The words by which this document's layout is known; the rules themselves know none. */
const layoutSchema = z.strictObject({
  listOpenings: z.array(z.string().min(1)).describe('Lines after which a list follows, whole.'),
  annexOpening: z.string().min(1).describe('How the heading of the annex begins.'),
  dayOpening: z.string().min(1).describe('How the heading of a day begins in the annex; its number follows.'),
  speakerOpenings: z.array(z.string().min(1)).describe('How a row of the programme begins that names a speaker.'),
  moderatorOpenings: z.array(z.string().min(1)).describe('How a row of the programme begins that names a moderator.'),
  abbreviations: z.array(z.string().min(1)).describe('Words whose full stop ends no sentence.'),
});

const count = z.int().min(0);
const countBySection = z.record(z.string(), count);

/** What a reader counted in the document by eye; a section that is not named has none. */
const countsSchema = z.strictObject({
  sections: z.strictObject({ chapter: count, panel: count, area: count, annex: count, day: count, segment: count }),
  paragraphs: countBySection.describe('By section.'),
  bullets: countBySection.describe('By section.'),
  bulletsInAll: count,
  speakers: countBySection.describe('By segment of the programme.'),
  speakersInAll: count,
  moderators: countBySection.describe('By segment of the programme.'),
  moderatorsInAll: count,
});

/** The shape of `document.yaml`. */
export const documentFileSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a kebab-case id'),
  title: z.string().min(1),
  shortTitle: z.string().min(1),
  date: z.string().min(1).describe('As the document gives it.'),
  publisher: z.string().min(1),
  language: z.string().min(2).describe('A language tag: "en".'),
  layout: layoutSchema,
  counts: countsSchema,
  sumsUp: z
    .array(z.string().min(1))
    .optional()
    .describe('Sections that only sum up what others tell; their words are no support beside those of others.'),
  repairs: z.array(repairSchema),
  notGrades: z
    .array(z.strictObject({ passage: z.string().min(1), quote: z.string().min(1), reason }))
    .optional()
    .describe('Places where a word of the consensus family grades nothing.'),
  notNames: z
    .array(z.strictObject({ passage: z.string().min(1), quote: z.string().min(1), reason }))
    .optional()
    .describe('Places where a capital begins no name that the graph holds: a month, a post, a break for lunch.'),
});

export type DocumentFile = z.infer<typeof documentFileSchema>;
export type DocumentLayout = z.infer<typeof layoutSchema>;
export type DocumentCounts = z.infer<typeof countsSchema>;
export type Repair = z.infer<typeof repairSchema>;
