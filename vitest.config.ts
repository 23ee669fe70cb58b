/** Three projects: `safety` needs no database; `node` and `browser` share one PostgreSQL per run. */
import { defineConfig } from 'vitest/config';

const shared = { pool: 'forks', isolate: true, testTimeout: 20_000, hookTimeout: 60_000 } as const;
const database = './test/support/globalDatabase.ts';
const apart = ['test/safety.test.ts', 'test/browser/**', 'test/start/**'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'safety', include: ['test/safety.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: apart,
          globalSetup: [database],
        },
      },
      {
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
