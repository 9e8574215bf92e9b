import type { Cited } from '../../export/citation/read-citation.ts';
import { UPPER_KINDS } from '../../knowledge/graph.ts';
import type { Store } from '../../store/port.ts';
import { resolveEntity } from './entity-id.ts';
import { checkNames } from './parameters.ts';
import { quote, Refusal } from './refusal.ts';

const SUBJECTS = ['evidence', 'words', 'relation', 'recommendation', 'mechanism', 'matrix', 'search'] as const;
const LONGEST_SEARCH = 200;
const LONGEST_ID = 1000;
const LONGEST_URL = 2000;

/**
 * What an address asks to have cited, and the page's own address for it.
 * @throws {Refusal}
 */
export async function readAskedCitation(
  params: URLSearchParams,
  store: Store,
): Promise<{ readonly cited: Cited; readonly url: string | null }> {
  checkNames(params, [...SUBJECTS, 'url']);
  const [subject, other] = SUBJECTS.filter((name) => params.has(name));
  if (subject === undefined || other !== undefined) {
    throw new Refusal(400, `Say what to cite by one of: ${SUBJECTS.join(', ')}. For example: recommendation=c6.`);
  }
  const value = (params.get(subject) ?? '').trim();
  if (value === '') throw new Refusal(400, `${subject}: is empty.`);
  const url = readUrl(params.get('url'));
  if (subject === 'recommendation' || subject === 'words' || subject === 'mechanism') {
    const row = await resolveEntity(store, subject, value);
    return { cited: { of: subject, id: row.id }, url };
  }
  if (subject === 'matrix') return { cited: { of: subject, ...(await readSides(store, value)) }, url };
  checkLength(subject, value, subject === 'search' ? LONGEST_SEARCH : LONGEST_ID);
  if (subject !== 'search') return { cited: { of: subject, id: value }, url };
  return { cited: { of: subject, text: value }, url };
}

/** The kinds on either side: "Mechanism*theme.area". */
async function readSides(store: Store, value: string) {
  const [rows = [], columns = [], ...others] = value.split('*').map((side) => side.split(','));
  if (columns.length === 0 || others.length > 0) {
    throw new Refusal(400, 'matrix: write the kinds of the rows, "*", and those of the columns: Mechanism*theme.area.');
  }
  const { kinds } = await store.ontology();
  const known = new Set<string>([...UPPER_KINDS, ...kinds.map(({ id }) => id)]);
  const unknown = [...rows, ...columns].find((kind) => !known.has(kind));
  if (unknown !== undefined) throw new Refusal(400, `matrix: there is no kind ${quote(unknown)}.`);
  return { rows, columns };
}

function checkLength(subject: string, value: string, longest: number): void {
  if (value.length <= longest) return;
  throw new Refusal(400, `${subject}: has ${value.length} characters; at most ${longest} are looked for.`);
}

function readUrl(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || text.length > LONGEST_URL) {
    throw new Refusal(400, `url: is no http or https address of at most ${LONGEST_URL} characters.`);
  }
  return url.href;
}
