import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit and component tests. What only a browser knows is in tests/e2e, which has its own runner. */
export default defineConfig({
  plugins: [WxtVitest(), preact()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/corpus/**'],
    environment: 'node',
    // A thread starts in half the time of a process, and two cores are what a build server has at least.
    pool: 'threads',
    maxWorkers: 2,
    restoreMocks: true,
    // A test that hangs fails; a busy machine does not fail one.
    testTimeout: 60_000,
    // Node takes rrule's older format, which it cannot import by name; the build takes the other.
    server: { deps: { inline: ['rrule'] } },
  },
});
