/**
 * The whole test run: static checks, then every test, then one line that counts both. Exit code 1 where anything failed.
 * A check that cannot run, or a run of tests that leaves no report, counts as a failure: nothing is skipped.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ensureChromium } from './browser/chromium.ts';

const REPORT = 'test-results/vitest.json';
const STATIC_CHECKS = ['codegen', 'lint:format', 'lint:types', 'lint:layers', 'lint:cypher', 'lint:unused'];
const VITEST = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));

const report = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});

function runScript(script: string): boolean {
  console.log(`\n— ${script}`);
  const shell = process.platform === 'win32';
  return spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell }).status === 0;
}

function runTests(): { passed: number; failed: number } {
  console.log('\n— tests');
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { status } = spawnSync(process.execPath, [VITEST, 'run', ...reporters, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = report.parse(
      JSON.parse(readFileSync(REPORT, 'utf8')),
    );
    // A file or a set-up that breaks before its first test fails the run without a failed test of its own.
    const broken = status !== 0 && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0;
    return { passed: numPassedTests, failed: numFailedTests + broken };
  } catch (error) {
    console.error(`The tests left no report at ${REPORT}: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

await ensureChromium((line) => console.log(line));
const failedChecks = STATIC_CHECKS.filter((script) => !runScript(script));
const tests = runTests();
if (failedChecks.length > 0) console.error(`\nFailed: ${failedChecks.join(', ')}`);
const passed = tests.passed + STATIC_CHECKS.length - failedChecks.length;
const failed = tests.failed + failedChecks.length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && tests.passed > 0 ? 0 : 1;
