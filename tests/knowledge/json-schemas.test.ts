import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listJsonSchemas } from '../../server/knowledge/json-schemas.ts';

describe('the published schemas of graph-seed/', () => {
  const folder = new URL('../../graph-seed/schema/', import.meta.url);
  const schemas = listJsonSchemas();

  it('are one for each kind of file', () => {
    expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].sort());
  });

  it.each([...schemas.keys()])('are what the check demands (else: npm run schemas): %s', (name) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(schemas.get(name));
  });
});
