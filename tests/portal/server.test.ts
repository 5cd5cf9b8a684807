import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Portal, servePortal } from './server';

let portal: Portal;
beforeAll(async () => {
  portal = await servePortal();
});
afterAll(() => portal.close());

const get = (path: string) => fetch(`http://127.0.0.1:${portal.port}${path}`);

test('a page comes as UTF-8 HTML, with its days filled in', async () => {
  const answer = await get('/pages/telegram');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const html = await answer.text();
  expect(html).toContain('CÔNG ĐIỆN');
  expect(html).not.toContain('{{');
});

test('one page forbids all but its own styles', async () => {
  expect((await get('/pages/dark-strict-policy')).headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await get('/pages/notice-paragraphs')).headers.get('content-security-policy')).toBeNull();
});

test('an address inside a single-page portal gives that portal', async () => {
  expect(await (await get('/pages/single-page/van-ban/64')).text()).toContain('route-64');
});

test('what is not there is not found', async () => {
  expect((await get('/pages/missing')).status).toBe(404);
  expect((await get('/pages/../../package.json')).status).toBe(404);
});

test('a test can put up a page of its own', async () => {
  portal.publish('/tam.html', '<p>Trang tạm</p>');
  expect(await (await get('/tam.html')).text()).toBe('<p>Trang tạm</p>');
});
