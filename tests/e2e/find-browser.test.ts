import { expect, test } from 'vitest';
import { findBrowser } from './find-browser';

const only = (path: string) => (asked: string) => asked === path;

test('CHROMIUM_PATH is the last word, even where it is wrong', () => {
  const environment = { CHROMIUM_PATH: '/opt/chromium', PATH: '/usr/bin' };
  expect(findBrowser('linux', environment, () => true)).toBe('/opt/chromium');
  expect(findBrowser('linux', environment, only('/usr/bin/chromium'))).toBeNull();
});

test('unbranded Chromium goes before Chrome, wherever it is on the PATH', () => {
  const there = new Set(['/usr/bin/google-chrome', '/usr/local/bin/chromium']);
  expect(findBrowser('linux', { PATH: '/usr/bin:/usr/local/bin' }, (path) => there.has(path))).toBe('/usr/local/bin/chromium');
});

test('Cốc Cốc and Edge are found on Windows, Chrome on a Mac', () => {
  const windows = { LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  const coccoc = 'C:\\Users\\an\\AppData\\Local\\CocCoc\\Browser\\Application\\browser.exe';
  expect(findBrowser('win32', windows, only(coccoc))).toBe(coccoc);
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(findBrowser('win32', windows, only(edge))).toBe(edge);
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser('darwin', { PATH: '/usr/bin' }, only(chrome))).toBe(chrome);
});

test('a machine without a browser has none', () => {
  expect(findBrowser('linux', { PATH: '/usr/bin' }, () => false)).toBeNull();
});
