import { expect, it } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { timeRatio } from '../time-ratio';
import { body } from './dom';

it('a long page takes no more than its length', { retry: 3 }, () => {
  const paragraph = '<div><p class="MsoNormal"><span>Giao Sở Nội vụ <b>chủ trì</b>, báo cáo.</span></p></div>';
  const page = (count: number) => body(`<div>${paragraph.repeat(count)}</div>`);
  expect(timeRatio(readPage, page(300), page(3_000), 3)).toBeLessThan(40);
});
