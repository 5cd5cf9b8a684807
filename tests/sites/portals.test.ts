import { expect, it } from 'vitest';
import { furtherSites, hostOf, PORTALS } from '@/lib/sites/portals';

it('tells further sites from portals, and from what is no site', () => {
  expect(furtherSites([...PORTALS, 'https://b.vn/*', '*://*.a.vn/*', '<all_urls>', '*://*/*', 'http://so.gov.vn/*'])).toEqual([
    '*://*.a.vn/*',
    'https://b.vn/*',
  ]);
});

it('reads a pattern as a host', () => {
  expect(PORTALS.map(hostOf)).toEqual(['*.gov.vn', '*.chinhphu.vn']);
});
