import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkStatements } from '../../scripts/cypher/open-statements.ts';

const folder = await mkdtemp(join(tmpdir(), 'compact-graph-cypher-'));
afterAll(() => rm(folder, { recursive: true }));

const HEAD = `
  declare const tx: { run(text: string, values?: object): Promise<unknown> };
  export type Ask = (schema: object, text: string, values?: object) => Promise<unknown>;
  const LABEL = 'Thing';
`;
let written = 0;

/** The statements whose text is not fixed in a file of its own. */
async function findOpen(code: string, vouchedFor: readonly string[] = []): Promise<readonly string[]> {
  const file = join(folder, `made${written++}.ts`);
  await writeFile(file, `${HEAD}${code}`);
  const { open } = checkStatements([file], folder, vouchedFor);
  return open.map((statement) => statement.replace(/^\S+\s+/, ''));
}

describe('the text of a statement to Neo4j', () => {
  it.each([
    ['a literal', `tx.run('MATCH (n) WHERE n.id = $id RETURN n', { id: 'x' });`],
    ['of constants', `export const find = (id: string) => tx.run(\`MATCH (n:\${LABEL} {id: $id}) RETURN n\`, { id });`],
    [
      'of what a function makes of constants',
      `function columns(variable: string, names: readonly string[]) {
         return \`\${variable} { \${names.map((name) => \`.\${name}\`).join(', ')} }\`;
       }
       export const find = (ask: Ask, id: string) => ask({}, \`MATCH (n {id: $id}) RETURN \${columns('n', [LABEL])}\`, { id });`,
    ],
    [
      'that depends on one of a few words',
      `export const find = (ask: Ask, direction: 'IN' | 'OUT') => {
         const [left, right] = { IN: ['<-', '-'], OUT: ['-', '->'] }[direction];
         return ask({}, \`MATCH (a)\${left}[r]\${right}(b) RETURN r\`);
       };`,
    ],
    [
      'a parameter that is only ever a constant',
      `function read(text: string, id: string) { return tx.run(text, { id }); }
       export const find = (id: string) => read('MATCH (n {id: $id}) RETURN n', id);`,
    ],
    [
      'what a method of the same name hands on, each call of which is looked at by itself',
      `const again = { async run(text: string, values?: object) { return (await tx.run(text, values)) ?? tx.run(text, values); } };
       export const find = (id: string) => again.run('MATCH (n {id: $id}) RETURN n', { id });`,
    ],
  ])('may be %s', async (_what, code) => {
    expect(await findOpen(code)).toEqual([]);
  });

  it.each([
    [
      'holds a value',
      `export const find = (id: string) => tx.run(\`MATCH (n {id: '\${id}'}) RETURN n\`); find(process.argv[2]);`,
      `\`MATCH (n {id: '\${id}'}) RETURN n\``,
    ],
    [
      'is handed on, but holds a value',
      `const again = { async run(text: string) { return tx.run(text); } };
       export const find = (id: string) => again.run(\`MATCH (n {id: '\${id}'}) RETURN n\`); find(process.argv[2]);`,
      `\`MATCH (n {id: '\${id}'}) RETURN n\``,
    ],
    [
      'is put together from a value',
      `export function find(id: string) { return tx.run('MATCH (n) WHERE n.id = ' + id); } find(process.argv[2]);`,
      "'MATCH (n) WHERE n.id = ' + id",
    ],
    [
      'holds what a function makes of a value',
      `const quoted = (value: string) => \`'\${value}'\`;
       export const find = (ask: Ask, asked: { id: string }) => ask({}, \`MATCH (n {id: \${quoted(asked.id)}}) RETURN n\`);
       export const findBy = find;`,
      `\`MATCH (n {id: \${quoted(asked.id)}}) RETURN n\``,
    ],
    [
      'is a parameter that one call gives a value',
      `function read(text: string) { return tx.run(text); }
       read('MATCH (n) RETURN n');
       read(process.argv[2]);`,
      'text',
    ],
    [
      'is made by a function that is handed on, so that nobody knows with what it is called',
      `function find(label: string) { return tx.run(\`MATCH (n:\${label}) RETURN n\`); }
       export const finders = { find };`,
      `\`MATCH (n:\${label}) RETURN n\``,
    ],
    [
      'holds parts of a list that is asked',
      `export function find(ask: Ask, labels: readonly string[]) { return ask({}, \`MATCH (n:\${labels.join('|')}) RETURN n\`); }
       find(async () => 0, process.argv);`,
      `\`MATCH (n:\${labels.join('|')}) RETURN n\``,
    ],
    [
      'comes out of what is filled while the program runs',
      `const kept = new Map<string, string>();
       export const find = (id: string) => tx.run(kept.get('text') ?? id);`,
      "kept.get('text') ?? id",
    ],
  ])('is found where it %s', async (_what, code, open) => {
    expect(await findOpen(code)).toEqual([open]);
  });

  it('may hold what is vouched for by name', async () => {
    const code = `
      function checked(type: string) { if (!/^[A-Z]+$/.test(type)) throw new Error(type); return type; }
      export function find(ask: Ask, type: string) { return ask({}, \`MATCH ()-[r:\${checked(type)}]-() RETURN r\`); }
      find(async () => 0, process.argv[2]);`;
    expect(await findOpen(code)).toEqual([`\`MATCH ()-[r:\${checked(type)}]-() RETURN r\``]);
    expect(await findOpen(code, [`made${written}.ts checked`])).toEqual([]);
  });
});
