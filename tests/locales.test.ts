import { expect, it } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import vi from '@/public/_locales/vi/messages.json';

type Catalogue = Record<string, { message: string }>;
const catalogues: [string, Catalogue][] = [
  ['vi', vi],
  ['en', en],
];
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

it('has the same texts in Vietnamese and English, with the same placeholders', () => {
  const shape = ([, catalogue]: [string, Catalogue]) =>
    Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, placeholders(message)]));
  const [vietnamese, english] = catalogues.map(shape);
  expect(english).toEqual(vietnamese);
});

it.each(catalogues)('has no empty text and no stray dollar sign in %s', (_language, catalogue) => {
  for (const [key, { message }] of Object.entries(catalogue)) {
    expect(message.trim(), key).toBe(message);
    expect(message, key).not.toBe('');
    expect(message.replace(/\$\d/g, ''), key).not.toContain('$');
  }
});

it.each(catalogues)('keeps the description in %s within what stores allow', (_language, catalogue) => {
  expect(catalogue.extDescription?.message.length).toBeLessThanOrEqual(132);
});
