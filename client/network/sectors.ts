import { otherEnd, type Thing, type Tie, type Web } from '../data/model.ts';

export const SECTORS = ['right', 'top', 'left', 'bottom'] as const;
/** Where a neighbour stands around the middle: who speaks and where above, support and subject right, wholes and members left, matters below. */
export type Sector = (typeof SECTORS)[number];

const SECTOR_OF_TYPE: Readonly<Record<string, Sector>> = {
  SUPPORTS: 'right',
  SUBJECT_OF: 'right',
  CONTRASTS_WITH: 'right',
  ADDRESSED_TO: 'right',
  CALLS_FOR: 'right',
  TAKES_POSITION_ON: 'top',
  DISCUSSES: 'top',
  SPEAKS_AT: 'top',
  MODERATES: 'top',
  CO_FACILITATES: 'top',
  HOSTS: 'top',
  PART_OF: 'left',
  MEMBER_OF: 'left',
  INSTANCE_OF: 'left',
  FORMERLY: 'left',
  AFFILIATED_WITH: 'left',
  REPRESENTS: 'left',
  PRECEDES: 'left',
  ADDRESSES: 'bottom',
};

/** A neighbour with every tie between it and the middle. */
export interface Neighbour {
  readonly thing: Thing;
  readonly ties: readonly Tie[];
}

/** The neighbours of a thing by sector, each once, in the order in which the documents tie them. */
export function neighboursBySector(web: Web, id: string): ReadonlyMap<Sector, readonly Neighbour[]> {
  const ties = new Map<string, Tie[]>();
  for (const tie of web.tiesOf.get(id) ?? []) {
    const other = otherEnd(tie, id);
    if (other === id) continue;
    const list = ties.get(other);
    if (list === undefined) ties.set(other, [tie]);
    else list.push(tie);
  }
  const sectors = new Map<Sector, Neighbour[]>(SECTORS.map((sector) => [sector, []]));
  for (const [other, list] of ties) {
    const thing = web.things.get(other);
    if (thing === undefined) continue;
    const wanted = list.map((tie) => sectorOf(tie, thing));
    const sector = SECTORS.find((name) => wanted.includes(name)) ?? 'bottom';
    sectors.get(sector)?.push({ thing, ties: list });
  }
  return sectors;
}

function sectorOf(tie: Tie, other: Thing): Sector {
  const named = SECTOR_OF_TYPE[tie.type];
  if (other.upper === 'Recommendation' || (named === 'right' && tie.type === 'SUPPORTS')) return 'right';
  if (named === 'top' && other.upper !== 'Actor' && other.upper !== 'Event') return 'bottom';
  if (named !== undefined) return named;
  if (other.upper === 'Actor' || other.upper === 'Event') return 'top';
  return other.upper === 'Theme' || other.upper === 'Issue' || other.upper === 'Mechanism' ? 'bottom' : 'left';
}
