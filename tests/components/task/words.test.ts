import { describe, expect, it } from 'vitest';
import { shorten } from '@/components/shorten';
import { formatPartialDay } from '@/components/task/document-name';
import { scanObstacle, scanRefusal } from '@/entrypoints/popup/scan-obstacle';

describe('shorten', () => {
  it.each([
    ['Rà soát hồ sơ.', 14, 'Rà soát hồ sơ.'],
    ['Rà soát\n hồ sơ.', 14, 'Rà soát hồ sơ.'],
    ['Rà soát hồ sơ các dự án.', 16, 'Rà soát hồ sơ…'],
    ['Rà soát hồ sơ, dự án.', 17, 'Rà soát hồ sơ…'],
    ['Rà'.repeat(20), 10, `${'Rà'.repeat(4)}R…`],
  ])('cuts %j at %i to %j', (text, length, expected) => {
    expect(shorten(text, length)).toBe(expected);
    expect(shorten(text, length).length).toBeLessThanOrEqual(length);
  });
});

it.each([
  ['2024-03-27', '27/03/2024'],
  ['2022-10', '10/2022'],
  ['2024', '2024'],
])('writes %s as offices do: %s', (date, expected) => {
  expect(formatPartialDay(date)).toBe(expected);
});

it.each([
  ['chrome://extensions/', 'errorScanBrowserPage'],
  ['about:blank', 'errorScanBrowserPage'],
  ['coccoc://newtab', 'errorScanBrowserPage'],
  ['file:///home/a/thong-bao.html', 'errorScanFile'],
  ['https://chromewebstore.google.com/detail/x', 'errorScanStore'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'errorScanStore'],
  ['https://bao.mau.vn/tin', null],
  ['https://vanban.mau.gov.vn/12.pdf', null],
  [undefined, null],
])('tells from the address why %s cannot be read: %s', (url, expected) => {
  expect(scanObstacle(url)).toBe(expected);
});

it.each([
  ['Cannot access a chrome:// URL', 'errorScanBrowserPage'],
  ['Cannot access a chrome-extension:// URL of different extension', 'errorScanBrowserPage'],
  ['The extensions gallery cannot be scripted.', 'errorScanStore'],
  ['Cannot access contents of url "file:///home/a/tb.html".', 'errorScanFile'],
  ['Cannot access contents of the page. Extension manifest must request permission.', 'errorScanDenied'],
])('tells from the refusal “%s”: %s', (words, expected) => {
  expect(scanRefusal(words)).toBe(expected);
});
