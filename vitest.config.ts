import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** unit: pure code. site: builds small real sites, and drives the built sample edition in Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/eval/**/*.test.ts'],
          // No test is timed: on a loaded machine those with many random inputs may take a while.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: ['tests/site/sample-edition.ts'],
          // Each test file builds sites or drives pages on two cores: slow machines get time, and no test is timed.
          testTimeout: 480_000,
          hookTimeout: 480_000,
          maxWorkers: 2,
          // A hundred and fifty builds and commands load the same modules: Node keeps them compiled.
          env: { NODE_COMPILE_CACHE: path.resolve('.cache/compiled') },
        },
      },
    ],
  },
});
