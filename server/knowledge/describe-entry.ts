import type { YamlPath } from '../document/yaml-file.ts';
import { stepInto } from './step-into.ts';

/** The entry of a file that a path leads into, in a reader's words: "rcps SUPPORTS c1, evidence 1, quote". */
export function describeEntry(value: unknown, path: YamlPath): string {
  const depth = path.findIndex((step) => typeof step === 'number');
  if (depth < 0) return path.length === 0 ? 'The file as a whole.' : `Key ${path.join(', ')}.`;
  const entry = path.slice(0, depth + 1).reduce<unknown>((here, step) => stepInto(here, step), value);
  const inside = path
    .slice(depth + 1)
    .reduce<string>((shown, step) => shown + (typeof step === 'number' ? ` ${step + 1}` : `, ${step}`), '');
  const named = nameOf(entry) ?? [...path.slice(0, depth), `entry ${Number(path[depth]) + 1}`].join(', ');
  return `${named}${inside}`;
}

/** Names a relation as it is read: "rcps SUPPORTS c1". */
export function describeRelation({
  from,
  type,
  to,
}: {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}): string {
  return `${from} ${type} ${to}`;
}

function nameOf(entry: unknown): string | null {
  const text = (key: string) => {
    const value = stepInto(entry, key);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  };
  const [from, type, to] = [text('from'), text('type'), text('to')];
  if (from !== null && type !== null && to !== null) return describeRelation({ from, type, to });
  const [passage, sentence] = [text('passage'), text('sentence')];
  if (passage !== null && sentence !== null) return `${passage}, sentence ${sentence}`;
  return text('id') ?? text('number') ?? text('phrase');
}
