import { expect, it } from 'vitest';
import { endsClause } from '@/lib/text/ends-clause';

it.each([
  ['Giao Sở Y tế.', true],
  ['Giao Sở Y tế; \n', true],
  ['Giao Sở Y tế:', false],
  ['Giao Sở Y tế. Báo cáo', false],
  [' \n', false],
  ['', false],
])('“%s”: %s', (text, ends) => {
  expect(endsClause(text)).toBe(ends);
});
