import { expect, it } from 'vitest';
import { glance } from '@/lib/page/glance';
import { body } from './dom';

it('gives the words of a page without its scripts, those of neighbouring blocks kept apart', () => {
  const root = body(
    '<div>Thông báo<script>var giao = 1;</script></div><p>Yêu cầu <b>Sở</b> Y tê\u0301</p><ul><li>một</li><li>hai</li></ul>',
  );
  expect([...glance(root)]).toEqual(['Thông báo Yêu cầu Sở Y tế một hai']);
});

it('gives a long page in portions that end where a block does', () => {
  const words = 'Yêu <b>cầu</b> các xã rà soát. ';
  const portions = [...glance(body(`<p>${words.repeat(100)}</p>`.repeat(10)))];
  expect(portions.length).toBeGreaterThan(2);
  expect(portions.every((portion) => portion.startsWith('Yêu cầu') && portion.endsWith('rà soát.'))).toBe(true);
  expect(portions.join(' ').match(/Yêu cầu/g)).toHaveLength(1_000);
});
