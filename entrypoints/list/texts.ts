import { browser } from 'wxt/browser';
import type { Translate } from '@/components/translation';
import type { Appearance } from '@/lib/settings/appearance';

/** The texts of a language, by key, with `$1`, `$2` … where something is put in. */
export type Texts = Readonly<Record<string, string>>;

/** The texts in the language of the browser. */
export const browserTexts: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

/** The language of the browser, of those that there are texts in: it falls back to Vietnamese for every language but English. */
export function browserLanguage(): 'vi' | 'en' {
  return browser.i18n.getMessage('@@ui_locale').startsWith('en') ? 'en' : 'vi';
}

/** Loads the texts of a language that is not the browser's; null where the browser's own will do. Throws where they are not there. */
export async function loadTexts(language: Appearance['language']): Promise<Texts | null> {
  if (language === 'browser' || language === browserLanguage()) return null;
  const answer = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`));
  const catalogue = (await answer.json()) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message]));
}

/** Gives texts by their keys; null stands for those of the browser. */
export function translateWith(texts: Texts | null): Translate {
  if (texts === null) return browserTexts;
  return (key, ...substitutions) =>
    (texts[key] ?? key).replace(/\$(\d)/g, (slot, number) => substitutions[Number(number) - 1] ?? slot);
}
