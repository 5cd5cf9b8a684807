import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Browser tests against the built extension: one file, and so one browser, at a time. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    exclude: ['tests/e2e/firefox/**'],
    environment: 'node',
    fileParallelism: false,
    // The files share what they import; what they open they close.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: ['tests/e2e/build-if-stale.ts'],
  },
});
