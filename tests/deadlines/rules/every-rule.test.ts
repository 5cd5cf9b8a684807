import { expect, it } from 'vitest';
import { TIME_RULES } from '@/lib/deadlines/rules';
import { matchForm } from '@/lib/text/match-form';
import { readSentences } from '../marked-sentence';

it('gives every rule a name of its own and a pattern that is tried over the whole text', () => {
  expect(new Set(TIME_RULES.map((rule) => rule.name)).size).toBe(TIME_RULES.length);
  expect(TIME_RULES.filter((rule) => !rule.pattern.global)).toEqual([]);
});

it('finds nothing in a line without the words that it needs', () => {
  const files = ['days', 'periods', 'counts-and-recurrences', 'mixed', 'second-look', 'third-look', 'without'];
  const lines = files.flatMap((file) => readSentences(file).map(({ text }) => matchForm(text)));
  for (const { name, pattern, needs } of TIME_RULES) {
    const missed = lines.filter((line) => !needs.some((need) => line.includes(need)) && line.search(pattern) >= 0);
    expect(missed, name).toEqual([]);
  }
});
