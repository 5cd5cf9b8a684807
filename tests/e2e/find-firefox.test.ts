import { expect, test } from 'vitest';
import { findFirefox } from './find-firefox';

test('FIREFOX_PATH is the last word, even where it is wrong', () => {
  const environment = { FIREFOX_PATH: '/opt/firefox', PATH: '/usr/bin' };
  expect(findFirefox(environment, () => true)).toBe('/opt/firefox');
  expect(findFirefox(environment, (path) => path === '/usr/bin/firefox')).toBeNull();
});

test('the long-term version goes before the other, wherever it is on the PATH', () => {
  const there = new Set(['/usr/bin/firefox', '/usr/local/bin/firefox-esr']);
  expect(findFirefox({ PATH: '/usr/bin:/usr/local/bin' }, (path) => there.has(path))).toBe('/usr/local/bin/firefox-esr');
  expect(findFirefox({ PATH: '/usr/bin' }, () => false)).toBeNull();
});
