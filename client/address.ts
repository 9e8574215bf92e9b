/** The views of the one state: what the middle of the page shows. */
export const VIEWS = ['network', 'table', 'matrix', 'issues', 'trace', 'gaps', 'without', 'coverage'] as const;
export type View = (typeof VIEWS)[number];

/** Views that are a page of their own: Detail has no column beside them. */
export const WHOLE_PAGES: readonly View[] = ['issues', 'gaps', 'trace', 'matrix', 'without', 'coverage'];

/** How the network is laid out: the two columns, one thing and what it is tied to, everything the filters let through, or the ways from one thing to another. */
export const LAYOUTS = ['overview', 'around', 'free', 'path'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** On a narrow page, the one region that is shown. */
export const PANES = ['main', 'half', 'detail', 'document', 'find'] as const;
export type Pane = (typeof PANES)[number];

export const COLUMNS = ['name', 'kind', 'relations', 'mentions', 'from', 'type', 'to', 'basis', 'stance'] as const;
export type Column = (typeof COLUMNS)[number];

/** What stands against what in the matrix. */
export const MATRICES = ['mechanisms', 'voices', 'panels'] as const;
export type MatrixName = (typeof MATRICES)[number];

/** A thing that was put somewhere by hand, in pixels of the drawing. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Everything that decides what the page shows. It is written whole in the address, so that an address gives the same picture anywhere. */
export interface Place {
  readonly view: View;
  readonly layout: Layout;
  readonly pane: Pane;
  /** Id of an entity or of a relation (which has `~` in it). */
  readonly selected: string | null;
  /** A second thing chosen beside the selected one, so that the ways between the two can be asked for. */
  readonly also: string | null;
  /** The entity in the middle of the `around` layout. */
  readonly around: string | null;
  /** The other end of the ways that lead from what is selected; null: none are asked for. */
  readonly pathTo: string | null;
  /** What stands open in the overview: areas and folded groups. */
  readonly unfolded: readonly string[];
  /** Entities whose own neighbours have been brought into the `around` layout. */
  readonly grown: readonly string[];
  readonly hiddenKinds: readonly string[];
  readonly hiddenTypes: readonly string[];
  readonly hiddenBases: readonly string[];
  readonly hiddenStances: readonly string[];
  /** Least grade let through, 1–5; null for any, ungraded included. */
  readonly spread: number | null;
  /** Only this grade of agreement, 1–5; null for any, ungraded included. */
  readonly agreement: number | null;
  readonly contestedOnly: boolean;
  /** Only what this actor is said to have said; `nobody`: only what the text gives to no voice; null: any. */
  readonly voice: string | null;
  /** Only relations that one of these documents holds; null for all. */
  readonly document: string | null;
  /** The passage at which the Reader stands open; null when it is shut. */
  readonly passage: string | null;
  /** What is marked there, in UTF-16 units of the passage. */
  readonly mark: { readonly start: number; readonly end: number } | null;
  /** Which list the table shows. */
  readonly rows: 'things' | 'relations';
  readonly sort: Column | null;
  /** The end of the arrangement in the free layout. */
  readonly seed: number;
  /** Where things were put by hand in the free layout. */
  readonly pins: readonly Pin[];
  /** Mechanisms struck in Without, by id. */
  readonly struck: readonly string[];
  /** Whether a trace tells what only shares a theme. */
  readonly thematic: boolean;
  readonly matrix: MatrixName;
  /** How the rows of the matrix are ordered: null, the fullest first; `name`; `text`, as they come; or by the column with this id. */
  readonly order: string | null;
  /** The cell of the matrix that stands open. */
  readonly cell: { readonly row: string; readonly column: string } | null;
  /** In Coverage, only what gave nothing for this reason; `any`: for whatever reason. */
  readonly silent: string | null;
}

export const START: Place = {
  view: 'network',
  layout: 'overview',
  pane: 'main',
  selected: null,
  also: null,
  around: null,
  pathTo: null,
  unfolded: [],
  grown: [],
  hiddenKinds: [],
  hiddenTypes: [],
  hiddenBases: [],
  hiddenStances: [],
  spread: null,
  agreement: null,
  contestedOnly: false,
  voice: null,
  document: null,
  passage: null,
  mark: null,
  rows: 'things',
  sort: null,
  seed: 1,
  pins: [],
  struck: [],
  thematic: false,
  matrix: 'mechanisms',
  order: null,
  cell: null,
  silent: null,
};

/** Reads an address's query; what it doesn't know or can't read is as at the start. */
export function parsePlace(query: string): Place {
  const params = new URLSearchParams(query);
  return {
    view: oneOf(VIEWS, params.get('view')) ?? START.view,
    layout: oneOf(LAYOUTS, params.get('layout')) ?? START.layout,
    pane: oneOf(PANES, params.get('pane')) ?? START.pane,
    selected: params.get('select'),
    also: params.get('and'),
    around: params.get('around'),
    pathTo: params.get('to'),
    unfolded: params.getAll('unfold'),
    grown: params.getAll('grow'),
    hiddenKinds: params.getAll('hide'),
    hiddenTypes: params.getAll('hideType'),
    hiddenBases: params.getAll('hideBasis'),
    hiddenStances: params.getAll('hideStance'),
    spread: grade(params.get('spread')),
    agreement: grade(params.get('agreement')),
    contestedOnly: params.get('contested') === 'only',
    voice: params.get('voice'),
    document: params.get('document'),
    passage: params.get('passage'),
    mark: parseMark(params.get('mark')),
    rows: oneOf(['things', 'relations'] as const, params.get('rows')) ?? START.rows,
    sort: oneOf(COLUMNS, params.get('sort')),
    seed: wholeNumber(params.get('seed')) ?? START.seed,
    pins: params.getAll('pin').flatMap((text) => parsePin(text) ?? []),
    struck: params.getAll('strike'),
    thematic: params.get('thematic') === 'shown',
    matrix: oneOf(MATRICES, params.get('matrix')) ?? START.matrix,
    order: params.get('order'),
    cell: parseCell(params.get('cell')),
    silent: params.get('silent'),
  };
}

/** The query that stands for a place; what is as at the start is left out, so the start's is empty. */
export function formatPlace(place: Place): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | number | null, start: string | number | null = null) => {
    if (value !== null && value !== start) params.set(name, String(value));
  };
  const setAll = (name: string, values: readonly string[]) => {
    for (const value of values) params.append(name, value);
  };
  set('view', place.view, START.view);
  set('layout', place.layout, START.layout);
  set('pane', place.pane, START.pane);
  set('select', place.selected);
  set('and', place.also);
  set('around', place.around);
  set('to', place.pathTo);
  setAll('unfold', place.unfolded);
  setAll('grow', place.grown);
  setAll('hide', place.hiddenKinds);
  setAll('hideType', place.hiddenTypes);
  setAll('hideBasis', place.hiddenBases);
  setAll('hideStance', place.hiddenStances);
  set('spread', place.spread);
  set('agreement', place.agreement);
  set('contested', place.contestedOnly ? 'only' : null);
  set('voice', place.voice);
  set('document', place.document);
  set('passage', place.passage);
  set('mark', place.mark === null ? null : `${place.mark.start}-${place.mark.end}`);
  set('rows', place.rows, START.rows);
  set('sort', place.sort);
  set('seed', place.seed, START.seed);
  setAll(
    'pin',
    place.pins.map(({ id, x, y }) => `${id}*${x}*${y}`),
  );
  setAll('strike', place.struck);
  set('thematic', place.thematic ? 'shown' : null);
  set('matrix', place.matrix, START.matrix);
  set('order', place.order);
  set('cell', place.cell === null ? null : `${place.cell.row}*${place.cell.column}`);
  set('silent', place.silent);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function grade(text: string | null): number | null {
  const value = wholeNumber(text);
  return value !== null && value >= 1 && value <= 5 ? value : null;
}

function parseMark(text: string | null): Place['mark'] {
  const found = /^(?<start>\d{1,6})-(?<end>\d{1,6})$/.exec(text ?? '')?.groups;
  const start = Number(found?.start);
  const end = Number(found?.end);
  return end > start ? { start, end } : null;
}

function parsePin(text: string): Pin | null {
  const found = /^(?<id>[^*]+)\*(?<x>-?\d{1,6})\*(?<y>-?\d{1,6})$/.exec(text)?.groups;
  return found?.id === undefined ? null : { id: found.id, x: Number(found.x), y: Number(found.y) };
}

function parseCell(text: string | null): Place['cell'] {
  const [row, column] = (text ?? '').split('*');
  return row !== undefined && row !== '' && column !== undefined && column !== '' ? { row, column } : null;
}
