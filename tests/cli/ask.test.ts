import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../server/cli/main.ts';

const said = { out: [] as string[], err: [] as string[] };

beforeEach(() => {
  said.out = [];
  said.err = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.err.push(line));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.err.push(String(text)) > 0);
});
afterEach(() => vi.restoreAllMocks());

async function run(...args: string[]) {
  const code = await main(args, {});
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

describe('trace', () => {
  it('prints a table for people', async () => {
    const { code, out, err } = await run('trace', 'j2');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(
      out.split('\nSEARCHED\n')[0],
    ).toBe(`j2  “Support and strengthen programmes, such as the IOM’s Assisted Voluntary Return and
Reintegration (AVRR) programmes”
    gcm-2017-s3.III.j.2, lines 482–483

j2 names no mechanism that supports it. Running text ties to it: AVRR. It is about: AVRR.

NAMED  The recommendation's own words name the mechanism.
  None: its own words name no mechanism that supports it.

MEMBER  Its own words name a class that the mechanism belongs to, as the text says.
  None: they name no class of mechanisms of which the text tells a member.

NARRATED  Running text ties the two.
  1.100  Running text (lines 128–129) ties AVRR to j2 as an example.
           “The assisted voluntary return and reintegration programmes of IOM were widely cited as
           favourable examples” (lines 128–129)

THEMATIC  They only share a theme. That is not support.
  Not asked for.

WHAT IT IS ABOUT
  j2 is about AVRR; that is not support.
    “Support and strengthen programmes, such as the IOM’s Assisted Voluntary Return and
    Reintegration (AVRR) programmes” (lines 482–483)

WHAT THE TEXT HOLDS AGAINST IT
  The text questions AVRR, or asks for more.
    “such programmes could be further developed and their evaluation be strengthened” (lines
    129–130)

NEAREST, BUT NOT SUPPORT
  None beside it names a mechanism that supports it.
`);
  });
  it('prints JSON for programs', async () => {
    const { code, out } = await run('trace', 'c6', '--json', '--directness', 'NAMED');
    const { trace } = JSON.parse(out);
    expect(code).toBe(0);
    expect(trace.groups[0].support.map(({ id }: { id: string }) => id)).toEqual([
      'migof~gcm-2017-s3.c6',
      'migration-governance-index~gcm-2017-s3.c6',
    ]);
  });
  it('says that there is no such recommendation, and ends with 1', async () => {
    expect(await run('trace', 'zz9')).toEqual({
      code: 1,
      out: '',
      err: 'There is no recommendation "zz9". Write a number, such as c6 or n7; a GraphQL search finds it by its words.',
    });
  });
  it('says what a thing is that is no recommendation, and ends with 2', async () => {
    expect(await run('trace', 'gfmd')).toEqual({
      code: 2,
      out: '',
      err: 'recommendation: "gfmd" is of kind mechanism.global-process, not a recommendation. What rests on it is told by node(id: "gfmd") { ... on Mechanism { supports } }.',
    });
  });
  it('refuses a degree that there is not, and ends with 2', async () => {
    const { code, err } = await run('trace', 'c6', '--directness', 'CLOSE');
    expect(code).toBe(2);
    expect(err).toContain('Allowed choices are NAMED, MEMBER, NARRATED, THEMATIC.');
  });
});

describe('supports', () => {
  it('prints what rests on a mechanism, what is about it and what is held against it', async () => {
    const { code, out } = await run('supports', 'sutherland-report');
    expect(code).toBe(0);
    expect(out).toBe(`Sutherland Report

WHAT RESTS ON IT  2
  3.100  d1 names Sutherland Report as its origin.
           “as proposed in the Sutherland Report” (line 272)
  3.100  h1 names Sutherland Report as its origin.
           “as set out in the Sutherland Report” (line 408)

WHAT IS ABOUT IT  0
  None.

WHAT THE TEXT HOLDS AGAINST IT
  The room differed (Financing facility or coordination), and d1 is on one of the sides.
    “opinions varied on the added-value of a financing facility for international cooperation on
    migration versus the need to better coordinate and foster existing financing mechanisms” (lines
    567–569)
    “the need to better coordinate and foster existing financing mechanisms” (lines 568–569)
    “Improve coordination and complementarity among financing mechanisms and programmes” (line 274)
    “no common understanding of specific mechanisms or funding sources” (lines 262–263)`);
  });
  it.each(['c6', 'nothing-at-all'])('says that %s is no mechanism, and ends with 1', async (id) => {
    expect(await run('supports', id)).toEqual({
      code: 1,
      out: '',
      err: `There is no mechanism "${id}". Write its id, such as gfmd; a GraphQL search finds it by any of its names.`,
    });
  });
});

describe('without', () => {
  it('prints what falls and what stays', async () => {
    const { code, out } = await run('without', 'sutherland-report');
    expect(code).toBe(0);
    expect(out).toBe(`LOSE EVERY MECHANISM THAT THEY NAME  2
  d1  Establish a financing facility
      loses Sutherland Report (NAMED)
      keeps nothing
  h1  Expand access to consular support
      loses Sutherland Report (NAMED)
      keeps nothing

KEEP OTHERS THAT THEY NAME  0
  None.

LOSE ONLY MEMBERS OF A CLASS OR WHAT RUNNING TEXT TIES TO THEM  0
  None.`);
  });
  it('says so where nothing rests on it', async () => {
    expect(await run('without', 'agenda-2035')).toEqual({
      code: 0,
      out: 'Nothing falls: no recommendation rests on it.',
      err: '',
    });
  });
  it('wants at least one mechanism, and ends with 2', async () => {
    expect((await run('without')).code).toBe(2);
  });
});

describe('gaps and issues', () => {
  it('count what is left alone', async () => {
    const { code, out } = await run('gaps');
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ of \d+ recommendations are supported; \d+ are not\.$/m);
    expect(out).toContain('  j: j1 j3 j4 j5 j6 j7 j8\n');
  });
  it('tell where the room differed, in the order of the document', async () => {
    const { code, out } = await run('issues');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('IS AN OVERARCHING FRAMEWORK NEEDED, BESIDE EXISTING MECHANISMS AND INDUCEMENTS?');
  });
  it('refuse a document that was not read, and end with 2', async () => {
    const { code, err } = await run('gaps', '--document', 'gcm-2017-s9');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'document: there is no document "gcm-2017-s9". Did you mean "gcm-2017-s3"?',
    });
  });
});

describe.each(['trace', 'supports', 'without', 'gaps', 'issues'])('%s --help', (verb) => {
  it('shows an example and ends with 0', async () => {
    const { code, out } = await run(verb, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Example:\n  compact-graph ${verb}`));
  });
});
