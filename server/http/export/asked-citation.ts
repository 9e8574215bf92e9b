import type { Cited } from '../../export/citation/read-citation.ts';
import type { Store } from '../../store/port.ts';
import { resolveEntity } from './entity-id.ts';
import { checkNames } from './parameters.ts';
import { Refusal } from './refusal.ts';

const SUBJECTS = ['evidence', 'relation', 'recommendation', 'search'] as const;
const LONGEST_SEARCH = 200;
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
  if (subject === 'recommendation') {
    const row = await resolveEntity(store, subject, value);
    return { cited: { of: subject, id: row.id }, url };
  }
  if (subject !== 'search') return { cited: { of: subject, id: value }, url };
  if (value.length > LONGEST_SEARCH) {
    throw new Refusal(400, `search: has ${value.length} characters; at most ${LONGEST_SEARCH} are looked for.`);
  }
  return { cited: { of: subject, text: value }, url };
}

function readUrl(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || text.length > LONGEST_URL) {
    throw new Refusal(400, `url: is no http or https address of at most ${LONGEST_URL} characters.`);
  }
  return url.href;
}
