import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TIME_RULES } from '@/lib/deadlines/rules';
import { matchForm } from '@/lib/text/match-form';
import { normalise } from '@/lib/text/normal-form';
import { readSentences } from '../marked-sentence';

it('gives every rule a name of its own and a pattern that is tried over the whole text', () => {
  expect(new Set(TIME_RULES.map((rule) => rule.name)).size).toBe(TIME_RULES.length);
  expect(TIME_RULES.filter((rule) => !rule.pattern.global)).toEqual([]);
});

it('declares every word that a time of its kind begins with', () => {
  const files = ['days', 'periods', 'counts-and-recurrences', 'mixed', 'second-look', 'third-look', 'fourth-look', 'without'];
  const folder = new URL('../../corpus/more-documents/', import.meta.url);
  const documents = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const lines = [
    ...files.flatMap((file) => readSentences(file).map(({ text }) => text)),
    ...documents.flatMap((name) => normalise(readFileSync(new URL(name, folder), 'utf8')).split('\n')),
  ].map(matchForm);
  for (const { name, pattern, begins } of TIME_RULES) {
    const firstWords = lines.flatMap((line) =>
      [...line.matchAll(pattern)].map(
        ([words]) => /^\d/u.exec(words)?.[0].replace(/\d/u, '#') ?? /^[\p{L}\d]+/u.exec(words)?.[0],
      ),
    );
    expect(
      [...new Set(firstWords)].filter((word) => !begins.includes(word ?? '')),
      name,
    ).toEqual([]);
  }
});
