import { mergeConfig } from 'vitest/config';
import browserTests from './vitest.config.ts';

// Set here because the build before the tests has to know it too.
process.env.SO_VIEC_BROWSER = 'firefox';

/** The tests that both browsers pass, and those of Firefox alone, in Firefox. */
export default mergeConfig(
  { ...browserTests, test: { ...browserTests.test, include: [], exclude: [] } },
  { test: { include: ['tests/e2e/both/**/*.test.ts', 'tests/e2e/firefox/**/*.test.ts'] } },
);
