/** A view of the page: its address, what a phone shows instead, and what is done before the picture is taken. */
export interface PicturedView {
  readonly name: string;
  readonly at: string;
  readonly onPhone?: string;
  /** Typed into the search. */
  readonly searches?: string;
  /** Name of the button that is pressed. */
  readonly presses?: string;
  /** Whether a layout by force is waited for. */
  readonly arranges?: boolean;
}

const AROUND_RCPS = '?layout=around&around=rcps&select=rcps';
const RCPS_IN_TEXT = '&passage=gcm-2017-s3.II.3.p2&mark=49-153';

/** Every view of the page; the README shows the first two. */
export const VIEWS: readonly PicturedView[] = [
  { name: 'overview', at: '' },
  { name: 'reader', at: `${AROUND_RCPS}${RCPS_IN_TEXT}`, onPhone: `?select=rcps${RCPS_IN_TEXT}&pane=document` },
  { name: 'selected', at: '?select=sutherland-report&unfold=financing-and-capacity-building' },
  { name: 'unfolded', at: '?unfold=financing-and-capacity-building' },
  { name: 'around', at: '?layout=around&around=gfmd&select=gfmd' },
  { name: 'grown', at: '?layout=around&around=rcps&select=delegations&grow=delegations' },
  { name: 'two-selected', at: '?layout=around&around=gfmd&select=gfmd&and=best-practices' },
  { name: 'everything', at: '?layout=free', arranges: true },
  { name: 'pinned', at: '?layout=free&select=gfmd&pin=gfmd*0*0', arranges: true },
  {
    name: 'ways',
    at: '?layout=path&around=msf&to=alternatives-to-detention',
    onPhone: '?layout=path&around=msf&to=alternatives-to-detention&pane=half',
  },
  { name: 'detail', at: '?select=rcps', onPhone: '?select=rcps&pane=detail' },
  {
    name: 'relation',
    at: '?select=gfmd~SUBJECT_OF~gcm-2017-s3.c2',
    onPhone: '?select=gfmd~SUBJECT_OF~gcm-2017-s3.c2&pane=detail',
  },
  { name: 'table-things', at: '?view=table' },
  { name: 'table-relations', at: '?view=table&rows=relations' },
  { name: 'matrix', at: '?view=matrix' },
  { name: 'matrix-cell', at: '?view=matrix&cell=sutherland-report*financing-and-capacity-building' },
  { name: 'voices', at: '?view=matrix&matrix=voices' },
  { name: 'panels', at: '?view=matrix&matrix=panels' },
  { name: 'trace', at: '?view=trace&select=gcm-2017-s3.c6' },
  { name: 'trace-none', at: '?view=trace&select=gcm-2017-s3.a1' },
  { name: 'trace-mechanism', at: '?view=trace&select=sutherland-report' },
  { name: 'trace-mechanism-about', at: '?view=trace&select=gfmd' },
  { name: 'trace-nothing-chosen', at: '?view=trace' },
  { name: 'issues', at: '?view=issues' },
  { name: 'issue', at: '?view=issues&select=financing-facility-or-coordination' },
  { name: 'gaps', at: '?view=gaps' },
  { name: 'without', at: '?view=without&strike=sutherland-report' },
  { name: 'without-none', at: '?view=without' },
  { name: 'coverage', at: '?view=coverage' },
  { name: 'found', at: '', searches: 'rcp' },
  { name: 'found-nothing', at: '', searches: 'remittances' },
  { name: 'help', at: '', presses: 'Help' },
  { name: 'take-away', at: '', presses: 'Take away' },
  { name: 'filters', at: '?hide=Event&hideBasis=INFERRED', onPhone: '?pane=find&hide=Event&hideBasis=INFERRED' },
];
