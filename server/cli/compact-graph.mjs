#!/usr/bin/env node
// Plain JavaScript, so that any Node can read it: it says which Node is needed, then hands over to the TypeScript beside it.
/** The first minor release that will do, of each major one; any later major one will do. */
const NEEDED = new Map([
  [20, 19],
  [22, 13],
]);
const LATER = 24;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < LATER && minor < (NEEDED.get(major) ?? Number.POSITIVE_INFINITY)) {
  const needed = [...NEEDED].map((release) => release.join('.')).join(' or ');
  console.error(`Compact Graph needs Node ${needed}, or ${LATER} and later; this is ${process.versions.node}.`);
  process.exitCode = 1;
} else {
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import('./main.ts');
  const code = await main(process.argv.slice(2), process.env);
  // Once all is said: a connection that a silent database left half open would keep the process for ever.
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}
