import { startChromium } from './start-chromium';
import { startFirefox } from './start-firefox';
import type { TestBrowser } from './test-browser';

/** The browser that this run is about, `SO_VIEC_BROWSER` (Chromium where nothing is said), with the built extension and the portal. */
export function startTestBrowser(): Promise<TestBrowser> {
  return process.env.SO_VIEC_BROWSER === 'firefox' ? startFirefox() : startChromium();
}
