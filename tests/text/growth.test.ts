import { expect, it } from 'vitest';
import { normalForm } from '@/lib/text/normal-form';
import { timeRatio } from '../time-ratio';

it('a long text of combining marks takes no more than its length', { retry: 3 }, () => {
  const raw = 'Giao Sơ\u0309 Nô\u0323i vu\u0323 chu\u0309 tri\u0300. ';
  expect(timeRatio(normalForm, raw.repeat(1_000), raw.repeat(10_000))).toBeLessThan(30);
});
