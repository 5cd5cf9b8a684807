import { browser } from 'wxt/browser';
import type { Database } from '@/lib/store/database';
import { leaveNotice } from '@/lib/store/notice';
import { copyRecord } from '@/lib/store/record-copy';
import { recoverFromSnapshot, takeSnapshot } from '@/lib/store/snapshot';

/** Copies the list and its history outside IndexedDB. Where that fails, the popup will say that there is no copy. */
export async function keepCopy(database: Database): Promise<void> {
  try {
    await takeSnapshot(database, browser.storage.local, new Date().toISOString());
    await copyRecord(database, browser.storage.local);
  } catch (error) {
    await leaveNotice(browser.storage.session, { kind: 'noCopy' });
    throw error;
  }
}

/** Brings a lost list back from its copy; the popup will tell of it. */
export async function recoverList(database: Database): Promise<void> {
  const recovery = await recoverFromSnapshot(database, browser.storage.local, new Date().toISOString());
  if (recovery.outcome === 'restored') await leaveNotice(browser.storage.session, { kind: 'restored', count: recovery.count });
  if (recovery.outcome === 'damaged') await leaveNotice(browser.storage.session, { kind: 'damaged' });
}
