import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Translate, TranslationContext } from '@/components/translation';
import { APPEARANCE, type Appearance, DEFAULT_APPEARANCE, readAppearance } from '@/lib/settings/appearance';
import { browserLanguage, browserTexts, loadTexts, translateWith } from './texts';
import { useSetting } from './use-setting';

/** Draws a page of the extension into its `#app`, in the chosen language and theme. Throws where the page has no such element. */
export function showPage(content: ComponentChildren): void {
  const root = document.getElementById('app');
  if (root === null) throw new Error(`${location.pathname} has lost its #app`);
  render(<Page>{content}</Page>, root);
}

/** What the page holds, once it is known how it is to look; a change of that shows at once. */
function Page({ children }: { children: ComponentChildren }) {
  const appearance = useSetting(APPEARANCE, readAppearance, DEFAULT_APPEARANCE);
  const translate = useLanguage(appearance?.language ?? null);
  useTheme(appearance?.theme ?? null);
  if (translate === null) return null;
  return <TranslationContext.Provider value={translate}>{children}</TranslationContext.Provider>;
}

/** The texts of a language; null until they are there. Where they cannot be loaded, the browser's own. */
function useLanguage(language: Appearance['language'] | null): Translate | null {
  const [translate, setTranslate] = useState<Translate | null>(null);
  useEffect(() => {
    if (language === null) return;
    const show = (texts: Translate, name: string) => {
      document.documentElement.lang = name;
      setTranslate(() => texts);
    };
    loadTexts(language).then(
      (texts) => show(translateWith(texts), texts === null || language === 'browser' ? browserLanguage() : language),
      (error) => {
        reportError(error);
        show(browserTexts, browserLanguage());
      },
    );
  }, [language]);
  return translate;
}

/** Tells the style sheets which colours are wanted, following the system where that is the choice. */
function useTheme(theme: Appearance['theme'] | null): void {
  useEffect(() => {
    if (theme === null) return undefined;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const show = () => {
      document.documentElement.dataset.theme = theme === 'dark' || (theme === 'system' && dark.matches) ? 'dark' : 'light';
    };
    show();
    dark.addEventListener('change', show);
    return () => dark.removeEventListener('change', show);
  }, [theme]);
}
