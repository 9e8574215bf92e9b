import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../server/document/problem.ts';
import { parseYamlFile } from '../../server/document/yaml-file.ts';

const read = (text: string) => parseYamlFile('graph-seed/things.yaml', text);
const printed = (text: string) => read(text).problems.map(formatProblem);

describe('a YAML file', () => {
  const file = read('title: A\nlist:\n  - id: one\n    forms: [x, y]\n  - id: two\nempty:\n');

  it('gives its value', () => {
    expect(file.problems).toEqual([]);
    expect(file.value).toEqual({ title: 'A', list: [{ id: 'one', forms: ['x', 'y'] }, { id: 'two' }], empty: null });
  });

  it.each([
    { path: [], line: 1, column: 1 },
    { path: ['title'], line: 1, column: 8 },
    { path: ['list', 0], line: 3, column: 5 },
    { path: ['list', 0, 'forms', 1], line: 4, column: 16 },
    { path: ['list', 1, 'id'], line: 5, column: 9 },
  ])('knows where the value at $path begins', ({ path, line, column }) => {
    expect(file.placeOf(path)).toEqual({ line, column });
  });

  it('gives the place of the nearest parent for a value that is missing', () => {
    expect(file.placeOf(['list', 1, 'forms', 3])).toEqual({ line: 5, column: 5 });
  });

  it('knows where a key is written, and an item of a list', () => {
    expect(file.keyPlaceOf(['list', 1, 'id'])).toEqual({ line: 5, column: 5 });
    expect(file.keyPlaceOf(['list', 1])).toEqual({ line: 5, column: 5 });
    expect(file.keyPlaceOf(['empty'])).toEqual({ line: 6, column: 1 });
  });

  it('gives null for an empty file', () => {
    expect(read('').value).toBeNull();
    expect(read('').placeOf(['a'])).toEqual({ line: 1, column: 1 });
  });

  it('refuses a key that is written twice', () => {
    expect(printed('a: 1\nb: 2\na: 3\n')).toEqual([
      [
        'graph-seed/things.yaml:3:1  yaml-duplicate-key',
        '  A key is written twice in one entry.',
        '  Keep one of the two, or join their values.',
      ].join('\n'),
    ]);
  });

  it('refuses what is not YAML', () => {
    expect(printed('a: [1, 2\nb: 3\n')[0]).toMatch(
      /^graph-seed\/things\.yaml:2:1 {2}yaml-syntax\n {2}Not readable as YAML: /,
    );
    expect(read('a: [1, 2\n').value).toBeNull();
  });

  it('refuses anchors and aliases', () => {
    expect(printed('a: &x one\nb: *x\n')).toEqual([
      [
        'graph-seed/things.yaml:1:7  yaml-anchor',
        '  Anchors and aliases are not used here.',
        '  written  &x',
        '  Write the value out where it is needed.',
      ].join('\n'),
      [
        'graph-seed/things.yaml:2:4  yaml-anchor',
        '  Anchors and aliases are not used here.',
        '  written  *x',
        '  Write the value out where it is needed.',
      ].join('\n'),
    ]);
  });
});
