import type { z } from 'zod';
import type { YamlFile, YamlPath } from '../document/yaml-file.ts';
import type { Entry, EntryList } from './seed.ts';
import { stepInto } from './step-into.ts';
import { whereIn } from './where.ts';

/** The keys that name an entry where others refer to it. */
const NAMING_KEYS = ['id', 'number', 'phrase'];

/** The entries of a list inside a YAML file that fit their schema. An empty file is an empty list. */
export function readList<Value>(yaml: YamlFile | null, path: YamlPath, element: z.ZodType<Value>): EntryList<Value> {
  const value = yaml === null ? undefined : path.reduce(stepInto, yaml.value);
  if (yaml === null || (!Array.isArray(value) && (value !== null || path.length > 0))) {
    return { entries: [], brokenNames: [], isReadable: false, isWhole: false };
  }
  const raws: readonly unknown[] = Array.isArray(value) ? value : [];
  const entries: Entry<Value>[] = [];
  const broken: unknown[] = [];
  for (const [i, raw] of raws.entries()) {
    const parsed = element.safeParse(raw);
    if (parsed.success) entries.push({ value: parsed.data, where: whereIn(yaml, [...path, i]) });
    else broken.push(raw);
  }
  const names = broken
    .flatMap((raw) => NAMING_KEYS.map((key) => stepInto(raw, key)))
    .filter((name) => typeof name === 'string');
  return { entries, brokenNames: names, isReadable: true, isWhole: broken.length === 0 };
}
