import type { EntityRow } from '../knowledge/graph.ts';
import type { Store } from '../store/port.ts';
import { countByDirectness, type Directness, SUPPORTING } from './directness.ts';
import { groupBy, inOrder } from './groups.ts';
import { readLines } from './read-support.ts';
import { ANY_RECOMMENDATION } from './recommendation-filter.ts';
import type { Lines } from './support.ts';
import { allRows, readWholeRelations, WHOLE } from './whole.ts';

/** What is left alone in one area, or outside the areas. */
interface AreaGaps {
  readonly area: EntityRow | null;
  readonly listed: number;
  readonly narrated: number;
  readonly naming: number;
  readonly unsupportedListed: readonly EntityRow[];
  readonly unsupportedNarrated: readonly EntityRow[];
}

interface Count {
  readonly directness: Directness;
  readonly count: number;
}

/** What is left alone. */
export interface Gaps {
  readonly areas: readonly AreaGaps[];
  readonly recommendations: readonly EntityRow[];
  readonly mechanisms: readonly EntityRow[];
  readonly onlyAbout: readonly EntityRow[];
  readonly themes: readonly EntityRow[];
  readonly areasNamingNone: readonly EntityRow[];
  readonly totals: {
    readonly recommendations: number;
    readonly supported: number;
    readonly unsupported: number;
    readonly byStrongest: readonly Count[];
    readonly lines: readonly Count[];
  };
}

/** The key of the recommendations that stand in no area; no id is empty. */
const OUTSIDE = '';

/** Finds what is left alone in a document, or in all: a fixed number of questions. */
export async function readGaps(store: Store, document: string | null): Promise<Gaps> {
  const documents = document === null ? null : [document];
  const [{ rows: recommendations }, { rows: mechanisms }, { rows: themes }] = await Promise.all([
    store.recommendations({ ...ANY_RECOMMENDATION, documents }, WHOLE),
    store.entities({ kinds: ['Mechanism'], text: null, documents }, WHOLE),
    store.entities({ kinds: ['Theme'], text: null, documents }, WHOLE),
  ]);
  const [lines, addressed] = await Promise.all([
    readLines(store, recommendations, { thematic: false }),
    readAddressed(store, themes),
  ]);
  const supportOf = ({ id }: EntityRow) => lines.get(id)?.support ?? [];
  const unsupported = recommendations.filter((row) => supportOf(row).length === 0);
  const all = [...lines.values()].flatMap(({ support }) => support);
  const supporting = new Set(all.map(({ mechanism }) => mechanism.id));
  const subjects = new Set([...lines.values()].flatMap(({ about }) => about.map(({ mechanism }) => mechanism.id)));
  const idle = mechanisms.filter(({ id }) => !supporting.has(id));
  const areas = themes.filter(isArea);
  const byArea = groupBy(recommendations, ({ area }) => area ?? OUTSIDE);
  const inArea = (area: EntityRow | null) => byArea.get(area?.id ?? OUTSIDE) ?? [];
  return {
    areas: [...areas, null].map((area) => gapsOf(area, inArea(area), lines)),
    recommendations: unsupported,
    mechanisms: idle,
    onlyAbout: idle.filter(({ id }) => subjects.has(id)),
    themes: themes.filter((theme) => !addressed.has(theme.id) && inArea(theme).length === 0),
    areasNamingNone: areas.filter((area) => !inArea(area).some((row) => namesByName(lines.get(row.id)))),
    totals: {
      recommendations: recommendations.length,
      supported: recommendations.length - unsupported.length,
      unsupported: unsupported.length,
      byStrongest: countByDirectness(
        recommendations.flatMap((row) => supportOf(row).slice(0, 1)),
        SUPPORTING,
      ),
      lines: countByDirectness(all, SUPPORTING),
    },
  };
}

function gapsOf(area: EntityRow | null, rows: readonly EntityRow[], lines: ReadonlyMap<string, Lines>): AreaGaps {
  const listed = rows.filter(({ status }) => status === 'LISTED');
  const narrated = rows.filter(({ status }) => status === 'NARRATED');
  const isAlone = ({ id }: EntityRow) => (lines.get(id)?.support ?? []).length === 0;
  return {
    area,
    listed: listed.length,
    narrated: narrated.length,
    naming: rows.filter(({ id }) => lines.get(id)?.support.some(({ directness }) => directness === 'NAMED')).length,
    unsupportedListed: listed.filter(isAlone),
    unsupportedNarrated: narrated.filter(isAlone),
  };
}

/** Areas are the themes with a letter. */
function isArea({ number }: EntityRow): boolean {
  return number !== null;
}

/** Whether a mechanism with a name of its own supports it in its own words. */
function namesByName(lines: Lines | undefined): boolean {
  return lines?.support.some(({ directness, mechanism }) => directness === 'NAMED' && !mechanism.generic) === true;
}

/** The themes that a recommendation addresses. */
async function readAddressed(store: Store, themes: readonly EntityRow[]): Promise<ReadonlySet<string>> {
  const relations = allRows(
    await readWholeRelations(
      store,
      themes.map(({ id }) => id),
      ['ADDRESSES'],
      'IN',
    ),
  );
  const sources = await store.entitiesById([...new Set(relations.map(({ source }) => source))]);
  const own = inOrder(relations).filter(({ source }) => sources.get(source)?.upper === 'Recommendation');
  return new Set(own.map(({ target }) => target));
}
