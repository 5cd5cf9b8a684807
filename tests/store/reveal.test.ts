import { expect, it } from 'vitest';
import { documentKey } from '@/lib/store/identity';
import { pageAddress } from '@/lib/store/page-address';
import { forgetReveal, rememberReveal, takeReveal } from '@/lib/store/reveal';
import { memoryArea, page, task } from './sample';

const { quote } = task();
const reveal = { documentKey: documentKey(page()), address: pageAddress(page().url), quote };

it('gives the passage once, to its own page in its own tab', async () => {
  const area = memoryArea();
  await rememberReveal(area, 5, reveal);
  expect(await takeReveal(area, 6, page())).toBeNull();
  expect(await takeReveal(area, 5, page())).toEqual(quote);
  expect(await takeReveal(area, 5, page())).toBeNull();
});

it('waits while another page of the portal is passed on the way', async () => {
  const area = memoryArea();
  await rememberReveal(area, 5, reveal);
  const other = page({ url: 'https://soxaydung.mau.gov.vn/dang-nhap', fields: { number: '1/QĐ-SXD' } });
  expect(await takeReveal(area, 5, other)).toBeNull();
  expect(await takeReveal(area, 5, page({ url: 'https://mau.gov.vn/moi' }))).toEqual(quote);
});

it('knows the page by its address where the document no longer says its number', async () => {
  const area = memoryArea();
  await rememberReveal(area, 5, reveal);
  expect(await takeReveal(area, 5, page({ url: `${page().url}&utm_source=x`, fields: { number: null } }))).toEqual(quote);
});

it('is forgotten with its tab', async () => {
  const area = memoryArea();
  await rememberReveal(area, 5, reveal);
  await forgetReveal(area, 5);
  expect(area.items.size).toBe(0);
});
