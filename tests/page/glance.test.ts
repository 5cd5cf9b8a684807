import { expect, it } from 'vitest';
import { glance } from '@/lib/page/glance';
import { body } from './dom';

it('gives the words of a page without its scripts, those of neighbouring blocks kept apart', () => {
  const root = body(
    '<div>Thông báo<script>var giao = 1;</script></div><p>Yêu cầu <b>Sở</b> Y tê\u0301</p><ul><li>một</li><li>hai</li></ul>',
  );
  expect(glance(root)).toBe('Thông báo Yêu cầu Sở Y tế một hai');
});
