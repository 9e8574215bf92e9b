import { z } from 'zod';

/** Words for people: never empty, never only blanks. */
export const words = z.string().regex(/\S/, 'Write the words, or leave the key out where it may be left out.');

/** An id of ours: it stands in addresses and citations, and is never changed. */
export const kebabId = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Write an id in small letters, figures and single hyphens, such as "new-york-declaration".',
  );

/** "mechanism.report": an upper kind in small letters, and where it has finer kinds a dot and the finer one. */
export const kindId = z
  .string()
  .regex(
    /^[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)?$/,
    'Write a kind in small letters, with at most one dot, such as "mechanism.report".',
  );

/** "TAKES_POSITION_ON": it is also the type of the Neo4j relationship. */
export const typeId = z
  .string()
  .regex(/^[A-Z]+(_[A-Z]+)*$/, 'Write a relation type in capitals, parted by underscores, such as "PART_OF".');

/** "c2" for a listed recommendation, "n7" for a narrated one. */
export const recommendationNumber = z
  .string()
  .regex(
    /^[a-z]+[1-9][0-9]*$/,
    'Write the letter of the area and the place of the bullet ("c2"), or "n" and a running number ("n7").',
  );

/** An end of a relation, or a voice: an entity's id, a recommendation's number, or its whole id ("gcm-2017-s3.c2"). */
export const reference = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+[0-9]+)?$/,
    'Write the id of an entity ("gfmd") or the number of a recommendation ("c2").',
  );

/** The id of a passage or a section, as the layout of its document gives it: "III.c.2". */
export const layoutId = words.describe(
  'Id of a passage ("III.c.2", "II.1.p2") or a section ("III.c"), as the layout gives it.',
);
