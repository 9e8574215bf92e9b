import { defineConfig } from 'vitest/config';
import usual from '../../vitest.config.ts';

/** `npm run torture`: the same trials as in `npm test` at their full size, and those that only make sense at it. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    include: ['tests/faults/**/*.{test,torture}.ts'],
    env: { TORTURE: 'on' },
    fileParallelism: false,
    reporters: ['verbose'],
    testTimeout: 3_600_000,
  },
});
