import { type Directness, SUPPORTING } from '../../analysis/directness.ts';
import type { Support as SupportLine } from '../../analysis/support.ts';
import type { EntityRow } from '../../knowledge/graph.ts';
import { checkInt, MOST_ROWS } from '../arguments.ts';
import type { GraphContext } from '../context.ts';
import { present } from '../errors.ts';
import type { MechanismSupportsArgs, RecommendationSupportedByArgs, SupportResolvers } from '../generated/resolvers.ts';
import { type Connection, readConnection } from '../page.ts';
import { pageOf } from '../page-of.ts';
import { firstPaths } from '../rows.ts';

type Asked = (MechanismSupportsArgs | RecommendationSupportedByArgs) & { readonly first: number };

/** The degrees asked for; all that is support where none are named. */
export function askedDegrees(directness: readonly Directness[] | null | undefined): readonly Directness[] {
  return directness ?? SUPPORTING;
}

/** The fields of a recommendation that tell what supports it. */
export const recommendationSupport = {
  supportedBy: async (row: EntityRow, asked: Asked, { trace }: GraphContext) => {
    const degrees = askedDegrees(asked.directness);
    const lines = degrees.includes('THEMATIC') ? trace.linesWithThemes : trace.lines;
    return connection((await lines.load(row)).support, degrees, asked);
  },
  about: async (row: EntityRow, _: unknown, { trace }: GraphContext) => (await trace.lines.load(row)).about,
  reservations: (row: EntityRow, _: unknown, { trace }: GraphContext) => trace.reservations.load(row),
};

/** The fields of a mechanism that tell what rests on it. */
export const mechanismSupport = {
  supports: async (row: EntityRow, asked: Asked, { trace }: GraphContext) => {
    const degrees = askedDegrees(asked.directness);
    const lines = degrees.includes('THEMATIC') ? trace.reverseWithThemes : trace.reverse;
    return connection((await lines.load(row)).support, degrees, asked);
  },
  subjectOf: async (
    row: EntityRow,
    asked: { readonly first: number; readonly after?: string | null },
    { trace }: GraphContext,
  ) => {
    const { about } = await trace.reverse.load(row);
    return readConnection(asked, async (page) => pageOf(about, page));
  },
  reservations: (row: EntityRow, _: unknown, { trace }: GraphContext) => trace.mechanismReservations.load(row),
};

export const Support: SupportResolvers = {
  path: ({ id, paths }) => present(firstPaths(paths, 1)[0], `a path of ${id}`),
  paths: ({ paths }, { first }) => firstPaths(paths, checkInt('first', first, 1, MOST_ROWS)),
  pathCount: ({ paths }) => paths.length,
};

function connection(
  lines: readonly SupportLine[],
  degrees: readonly Directness[],
  asked: Asked,
): Promise<Connection<SupportLine>> {
  const rows = lines.filter(({ directness }) => degrees.includes(directness));
  return readConnection(asked, async (page) => pageOf(rows, page));
}
