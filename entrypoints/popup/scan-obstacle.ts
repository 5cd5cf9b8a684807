import type { ErrorKey } from '@/lib/messages';

/** Hosts on which browsers let no extension read, their own stores. */
const STORES =
  /^(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)/;

/**
 * Why a page can never be read, told from its address; null where there is no such reason, or where the browser does
 * not tell the address.
 */
export function scanObstacle(url: string | undefined): ErrorKey | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  if (protocol === 'file:') return 'errorScanFile';
  if (protocol !== 'http:' && protocol !== 'https:') return 'errorScanBrowserPage';
  if (STORES.test(host + pathname)) return 'errorScanStore';
  return null;
}

/** Why the browser refused to let us into a page, told from the words of its refusal. */
export function scanRefusal(words: string): ErrorKey {
  if (/extensions gallery|web ?store/i.test(words)) return 'errorScanStore';
  if (/\bfile:\/\//i.test(words)) return 'errorScanFile';
  return /\b(chrome|chrome-extension|edge|coccoc|about|devtools|moz-extension):/i.test(words)
    ? 'errorScanBrowserPage'
    : 'errorScanDenied';
}
