/** Three projects: `safety` needs no database; `node` and `browser` share one PostgreSQL per run. */
import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** As node itself resolves it: vite would take the other build of the package, and two do not work together. */
const resolve = {
  alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
};
const shared = { pool: 'forks', isolate: true, testTimeout: 20_000, hookTimeout: 60_000 } as const;
const database = './test/support/globalDatabase.ts';
const apart = ['test/safety.test.ts', 'test/browser/**', 'test/start/**'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { resolve, test: { ...shared, name: 'safety', include: ['test/safety.test.ts'] } },
      {
        resolve,
        test: {
          ...shared,
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: apart,
          globalSetup: [database],
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: [database],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: 'start',
          include: ['test/start/**/*.test.ts'],
          globalSetup: [database],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
