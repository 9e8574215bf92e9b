/** Holds the imports to the layers of `.dependency-cruiser.mjs`, and fails where it saw too few modules to mean anything. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const FEWEST_MODULES = 50;
const cruised = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

const cruiser = fileURLToPath(new URL('../node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url));
const folders = ['server', 'client', 'scripts', 'tests'];
const { stdout, stderr } = spawnSync(process.execPath, [cruiser, '--output-type', 'json', ...folders], {
  encoding: 'utf8',
  maxBuffer: 256 * 1024 * 1024,
});
if (stdout === '') throw new Error(`dependency-cruiser gave no answer: ${stderr}`);
const { totalCruised, violations } = cruised.parse(JSON.parse(stdout)).summary;
for (const { from, to, rule } of violations) console.error(`${rule.name}: ${from} → ${to}`);
if (totalCruised < FEWEST_MODULES)
  console.error(`Only ${totalCruised} modules were seen; the check would pass whatever they import.`);
console.log(`${totalCruised} modules, ${violations.length} against the layers`);
process.exitCode = violations.length === 0 && totalCruised >= FEWEST_MODULES ? 0 : 1;
