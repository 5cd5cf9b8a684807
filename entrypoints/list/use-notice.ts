import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Translate } from '@/components/translation';
import { clearNotice, type Notice, readNotice } from '@/lib/store/notice';

/** What the background has to tell about the list (restored, damaged, no copy), until it is closed. */
export function useNotice(t: Translate): { words: string | null; close(): void } {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    const read = () => {
      readNotice(browser.storage.session).then(setNotice, reportError);
    };
    read();
    browser.storage.onChanged.addListener(read);
    return () => browser.storage.onChanged.removeListener(read);
  }, []);
  return {
    words: notice === null ? null : wordsOf(notice, t),
    close: () => {
      setNotice(null);
      clearNotice(browser.storage.session).catch(reportError);
    },
  };
}

function wordsOf(notice: Notice, t: Translate): string {
  if (notice.kind === 'restored') return t('popupRestored', String(notice.count));
  return t(notice.kind === 'damaged' ? 'popupDamaged' : 'popupNoCopy');
}
