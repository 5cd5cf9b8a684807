import { expect, it } from 'vitest';
import { TIME_RULES } from '@/lib/deadlines/rules';

it('gives every rule a name of its own and a pattern that is tried over the whole text', () => {
  expect(new Set(TIME_RULES.map((rule) => rule.name)).size).toBe(TIME_RULES.length);
  expect(TIME_RULES.filter((rule) => !rule.pattern.global)).toEqual([]);
});
