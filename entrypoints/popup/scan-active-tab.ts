import { browser } from 'wxt/browser';
import { type Answer, askTab } from '@/lib/messages';
import { putReaderAndStyle } from '@/lib/sites/reader';
import { scanObstacle, scanRefusal } from './scan-obstacle';

/** How long a page may take, in milliseconds, before the reader is told that it takes too long. */
const PATIENCE = 20_000;

/**
 * Reads the page that is open beside the popup. In a document of a portal the reader is there already; into any other page the click on
 * the toolbar button allows us (activeTab) to put it. Never throws.
 */
export async function scanActiveTab(): Promise<Answer<'page.scan'>> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { ok: false, error: 'errorNoTab' };
    const obstacle = scanObstacle(tab.url);
    if (obstacle !== null) return { ok: false, error: obstacle };
    return await Promise.race([scanTab(tab.id), tooSlow()]);
  } catch (error) {
    reportError(error);
    return { ok: false, error: 'errorScanDenied' };
  }
}

async function scanTab(tabId: number): Promise<Answer<'page.scan'>> {
  const answer = await askTab(tabId, 'page.scan', {});
  if (answer.ok || answer.error !== 'errorNoReader') return answer;
  const refusal = await putReaderInto(tabId);
  return refusal ?? askTab(tabId, 'page.scan', {});
}

/** Puts the reader into the page; gives why where that cannot be. */
async function putReaderInto(tabId: number): Promise<Answer<'page.scan'> | null> {
  const target = { tabId };
  try {
    const [type] = await browser.scripting.executeScript({ target, func: () => document.contentType });
    if (type?.result === 'application/pdf') return { ok: false, error: 'errorScanPdf' };
    await putReaderAndStyle(tabId);
    return null;
  } catch (refusal) {
    return { ok: false, error: scanRefusal(refusal instanceof Error ? refusal.message : String(refusal)) };
  }
}

function tooSlow(): Promise<Answer<'page.scan'>> {
  return new Promise((resolve) => setTimeout(() => resolve({ ok: false, error: 'errorScanSlow' }), PATIENCE));
}
