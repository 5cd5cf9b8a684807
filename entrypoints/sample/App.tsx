import { useLayoutEffect } from 'preact/hooks';
import { useTranslation } from '@/components/translation';
import { startPage } from '@/entrypoints/portal.content/page';
import { type IsoDay, todayInVietnam } from '@/lib/calendar/iso-day';
import { hearSettings } from '@/lib/messages';
import { Notice } from './Notice';

/** A notice to try on what is done on the portals, by the very same code; what is saved here is really on the list. */
export function App() {
  const t = useTranslation();
  const today: IsoDay = todayInVietnam(new Date());
  // The page is read once the notice stands in it.
  useLayoutEffect(() => {
    const leaving = new AbortController();
    const page = startPage(window, leaving.signal, true);
    hearSettings(page.settingsChanged, leaving.signal);
    return () => leaving.abort();
  }, []);
  return (
    <>
      <aside class="about" aria-label={t('sampleAbout')}>
        <p>{t('sampleHint')}</p>
      </aside>
      <main>
        <Notice today={today} />
      </main>
    </>
  );
}
