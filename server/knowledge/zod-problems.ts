import { z } from 'zod';
import type { Problem } from '../document/problem.ts';
import type { YamlFile, YamlPath } from '../document/yaml-file.ts';
import { describeEntry } from './describe-entry.ts';
import { nearestWord } from './nearest.ts';
import { stepInto } from './step-into.ts';

type Issue = z.core.$ZodIssue;

/** What a file's value has that its schema doesn't allow, or lacks that it asks for; none where it fits. */
export function checkSchema(file: YamlFile, value: unknown, schema: z.ZodType): Problem[] {
  const parsed = schema.safeParse(value, { error: (issue) => adviceFor(issue) });
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => toProblems(file, value, schema, issue, []));
}

function toProblems(file: YamlFile, value: unknown, schema: z.ZodType, issue: Issue, before: YamlPath): Problem[] {
  const path = [...before, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const here = path.reduce(stepInto, value);
  const problem = (code: string, rest: Partial<Problem>): Problem => ({
    code,
    file: file.file,
    ...file.placeOf(path),
    subject: describeEntry(value, path),
    written: here === undefined ? null : show(here),
    nearest: null,
    advice: issue.message,
    ...rest,
  });
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const { line, column } = file.keyPlaceOf([...path, key]);
      const isCutOff = stepInto(here, key) === null && key.includes(' ');
      const advice = isCutOff
        ? 'YAML reads this as a key of its own: inside { } a comma ends a text. Put the whole text in quotes.'
        : `Take it out, or mend its name. Keys here: ${known.join(', ')}.`;
      return problem('unknown-key', { line, column, written: key, nearest: nearestWord(key, known), advice });
    });
  }
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.find((errors) =>
      errors.every(({ path: inner }) => inner.length > 0 || here === undefined),
    );
    const nested = branch ?? issue.errors.find((errors) => errors.some(isInside));
    if (nested !== undefined && here !== undefined) {
      return nested.flatMap((inner) => toProblems(file, value, schema, inner, path));
    }
  }
  if (here === undefined) {
    const key = String(path.at(-1) ?? '');
    return [problem('missing-key', { written: null, advice: `Add the key "${key}".` })];
  }
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return [problem(CODES[issue.code] ?? 'wrong-value', { nearest: nearestWord(String(here), options) })];
}

const CODES: Partial<Record<Issue['code'], string>> = {
  invalid_type: 'wrong-type',
  invalid_union: 'wrong-type',
  invalid_format: 'wrong-form',
  invalid_value: 'unknown-value',
  too_small: 'out-of-range',
  too_big: 'out-of-range',
};

/** An issue of an entry itself, not that the value isn't an entry at all. */
function isInside(issue: Issue): boolean {
  return issue.code === 'unrecognized_keys' || issue.path.length > 0;
}

function adviceFor(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') return adviceForType(String(issue.expected), issue.input);
  if (issue.code === 'invalid_value') return `Write one of: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'too_small') return 'Write at least one.';
  return 'Write it as the schema beside graph-seed/ describes.';
}

function adviceForType(expected: string, input: unknown): string {
  if (input === null) return 'A value is missing behind the key; write it, or take the key out.';
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    return `YAML reads this as a ${typeof input}; put it in quotes to keep it as text.`;
  }
  return `Write ${NAMES[expected] ?? expected} here.`;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list, each item behind "- "',
  tuple: 'a list of two',
  object: 'an entry with keys',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

/** The keys that an object of the schema may have at a path. */
function keysAt(schema: unknown, path: YamlPath): readonly string[] {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray && typeof step === 'number') return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return step === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[step], rest);
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
