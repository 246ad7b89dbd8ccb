import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const setupFiles = [fileURLToPath(new URL('./vitest.setup.ts', import.meta.url))];
const databaseSetup = fileURLToPath(
  new URL('../../packages/testing/src/global-setup.ts', import.meta.url),
);
const exclude = ['**/node_modules/**', '**/build/**', '**/generated/**'];

const sources = '{apps,packages}/**';

/** The three projects of the repository: unit (pure), integration (PostgreSQL, Redis) and browser (Chromium). */
export default defineConfig({
  root,
  test: {
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root,
          include: [`${sources}/*.test.{ts,tsx}`, 'infra/**/*.test.ts'],
          exclude: [...exclude, '**/*.integration.test.ts', '**/*.browser.test.ts'],
          setupFiles,
          testTimeout: 10_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          root,
          include: [`${sources}/*.integration.test.ts`],
          exclude,
          setupFiles,
          globalSetup: [databaseSetup],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          root,
          include: [`${sources}/*.browser.test.ts`],
          exclude,
          setupFiles,
          globalSetup: [databaseSetup],
          // One platform and one Chromium at a time: two of them would starve each other on two cores.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
