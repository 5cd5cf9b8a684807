import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Translate } from '@/components/translation';
import { formatInstant } from '@/lib/calendar/format-instant';
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
  if (notice.kind === 'restored') return restoredWords(notice, t);
  return t(notice.kind === 'damaged' ? 'popupDamaged' : 'popupNoCopy');
}

/** What came back, what may be missing of it, and what could not be read at all. */
function restoredWords({ count, lostSince, left }: Extract<Notice, { kind: 'restored' }>, t: Translate): string {
  const sentences = [
    count > 0 ? t('popupRestored', String(count)) : null,
    lostSince === null ? null : t('popupRestoredSince', formatInstant(lostSince)),
    left === 0 ? null : t('popupUnreadable', String(left)),
  ];
  return sentences.filter(Boolean).join(' ');
}
