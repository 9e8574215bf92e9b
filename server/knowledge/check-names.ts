import type { Entry, EntryList, Seed } from './seed.ts';
import { foldPhrase } from './seed-index.ts';
import { type Report, showPlace } from './where.ts';

/** Names that two entries bear: of kinds, relation types, rules, reasons, phrases, and of everything a relation can end in. */
export function checkNames(seed: Seed, report: Report): void {
  const { documents } = seed;
  checkUnique(
    nameAll(seed.kinds, 'kind', 'id', ({ id }) => id),
    report,
  );
  checkUnique(
    nameAll(seed.relationTypes, 'relation type', 'id', ({ id }) => id),
    report,
  );
  checkUnique(
    nameAll(seed.rules, 'rule', 'id', ({ id }) => id),
    report,
  );
  checkUnique(
    nameAll(seed.coverageReasons, 'coverage reason', 'id', ({ id }) => id),
    report,
  );
  checkUnique(
    nameAll(seed.phrases, 'phrase', 'phrase', ({ phrase }) => foldPhrase(phrase)),
    report,
  );
  const ids = documents.flatMap(({ entities, issues }) => [
    ...nameAll(entities, 'entity', 'id', ({ id }) => id),
    ...nameAll(issues, 'issue', 'id', ({ id }) => id),
  ]);
  checkUnique(ids, report);
  for (const { entities, recommendations } of documents) {
    const areas = entities.entries.filter(({ value }) => value.number !== undefined);
    checkUnique(
      nameAll({ ...entities, entries: areas }, 'area', 'number', ({ number = '' }) => number),
      report,
    );
    const numbers = nameAll(recommendations, 'recommendation', 'number', ({ number }) => number);
    const isNumber = new Set(numbers.map(({ value }) => value.name));
    checkUnique([...ids.filter(({ value }) => isNumber.has(value.name)), ...numbers], report);
  }
}

interface Name {
  readonly name: string;
  /** What bears it, in a reader's words. */
  readonly bearer: string;
  /** The key under which it is written. */
  readonly key: string;
}

function nameAll<Value>(
  { entries }: EntryList<Value>,
  bearer: string,
  key: string,
  nameOf: (value: Value) => string,
): Entry<Name>[] {
  return entries.map(({ value, where }) => ({ value: { name: nameOf(value), bearer, key }, where }));
}

function checkUnique(names: readonly Entry<Name>[], report: Report): void {
  const firsts = new Map<string, Entry<Name>>();
  for (const entry of names) {
    const { name, bearer, key } = entry.value;
    const first = firsts.get(name);
    if (first === undefined) {
      firsts.set(name, entry);
      continue;
    }
    report(entry.where, [key], {
      code: 'duplicate-name',
      subject: `${bearer} ${name}`,
      written: name,
      nearest: `${first.value.bearer} ${name} at ${showPlace(first.where)}`,
      advice: 'Join the two entries, or give one of them a name of its own.',
    });
  }
}
