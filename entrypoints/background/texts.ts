import { browser } from 'wxt/browser';
import type { Translate } from '@/components/translation';
import { browserTexts, loadTexts, translateWith } from '@/entrypoints/list/texts';
import { readAppearance } from '@/lib/settings/appearance';

/** The texts in the language that the official has chosen. */
export interface SpokenTexts {
  /** Those of the browser's language until `load` is done. */
  translate: Translate;
  /** Loads the texts of the language that is chosen now. */
  load(): Promise<void>;
}

/** Begins with the texts of the browser's language. */
export function startTexts(): SpokenTexts {
  let current = browserTexts;
  return {
    translate: (key, ...substitutions) => current(key, ...substitutions),
    load: async () => {
      const { language } = await readAppearance(browser.storage.local);
      current = translateWith(await loadTexts(language));
    },
  };
}
