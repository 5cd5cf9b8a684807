import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The tests that time one reading against another. */
const TIMED = 'tests/**/growth.test.ts';
const ELSEWHERE = ['tests/e2e/**', 'tests/corpus/**'];
/** The tests of the reading, which knows no clock of the machine’s. */
const READING = 'tests/{agencies,deadlines,document,tasks,text}/**/*.test.ts';

/** Unit and component tests. What only a browser knows is in tests/e2e, which has its own runner. */
export default defineConfig({
  plugins: [WxtVitest(), preact()],
  test: {
    environment: 'node',
    // A thread starts in half the time of a process, and two cores are what a build server has at least.
    pool: 'threads',
    maxWorkers: 2,
    projects: [
      // The files of a thread share their modules, which halves the time; each clears up what it has changed.
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...ELSEWHERE, TIMED, READING], isolate: false },
      },
      { extends: true, test: { name: 'reading', include: [READING], exclude: [TIMED], isolate: false } },
      // What is timed runs alone, after the others: a neighbour’s work would be taken for its own.
      { extends: true, test: { name: 'timed', include: [TIMED], fileParallelism: false, sequence: { groupOrder: 1 } } },
    ],
    restoreMocks: true,
    // A test that hangs fails; a busy machine does not fail one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    // Node takes rrule's older format, which it cannot import by name; the build takes the other.
    server: { deps: { inline: ['rrule'] } },
  },
});
