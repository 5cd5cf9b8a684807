import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { type Translate, TranslationContext } from '@/components/translation';

const translate: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

/** Draws a page of the extension into its `#app`, in the language of the browser. Throws where the page has no such element. */
export function showPage(content: ComponentChildren): void {
  const root = document.getElementById('app');
  if (root === null) throw new Error(`${location.pathname} has lost its #app`);
  // The browser falls back to Vietnamese for every language but English.
  document.documentElement.lang = browser.i18n.getMessage('@@ui_locale').startsWith('en') ? 'en' : 'vi';
  render(<TranslationContext.Provider value={translate}>{content}</TranslationContext.Provider>, root);
}
