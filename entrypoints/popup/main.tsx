import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type Translate, TranslationContext } from '@/components/translation';
import { openDatabase } from '@/lib/store/database';
import { App } from './App';

const translate: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);
const root = document.getElementById('app');
if (root === null) throw new Error('popup/index.html has lost its #app');

// The browser falls back to Vietnamese for every language but English.
document.documentElement.lang = browser.i18n.getMessage('@@ui_locale').startsWith('en') ? 'en' : 'vi';
render(
  <TranslationContext.Provider value={translate}>
    <App database={openDatabase()} />
  </TranslationContext.Provider>,
  root,
);
