import { browser } from 'wxt/browser';
import type { Database } from '@/lib/store/database';
import { keepCopies } from '@/lib/store/keep-copies';
import { leaveNotice } from '@/lib/store/notice';
import { recover } from '@/lib/store/recover';

/** The alarm that wakes the background to copy what changed shortly after the last copy. */
export const COPY = 'copy';

/** Set, for the session, once every row was looked at: that takes time, and a browser that goes on running breaks none. */
const LOOKED_OVER = 'lookedOver';
const PAUSE_IN_MS = 400;

/**
 * Copies what has changed of the list and its history outside IndexedDB, or sees to it that it will be: also when this background is
 * stopped meanwhile. Where that fails, the popup will say that there is no copy.
 */
export async function keepCopy(database: Database): Promise<void> {
  // Nothing is copied over the copy of a list that was lost.
  if (!(await recoverList(database))) return;
  try {
    const when = await keepCopies(database, browser.storage.local, new Date());
    if (when !== null) await browser.alarms.create(COPY, { when });
  } catch (error) {
    await leaveNotice(browser.storage.session, { kind: 'noCopy' });
    throw error;
  }
}

/**
 * Brings a lost list back from its copy; the popup will tell of it. Looks at every row the first time in a session. False where the list
 * cannot be opened.
 */
export async function recoverList(database: Database): Promise<boolean> {
  const { session, local } = browser.storage;
  const thorough = (await session.get(LOOKED_OVER))[LOOKED_OVER] === undefined;
  const recovery = await recover(database, local, new Date().toISOString(), { thorough, pause });
  if (recovery.outcome === 'closed') return false;
  if (thorough) await session.set({ [LOOKED_OVER]: true });
  if (recovery.outcome === 'restored') {
    const { count, lostSince, left } = recovery;
    await leaveNotice(session, { kind: 'restored', count, lostSince, left });
  }
  if (recovery.outcome === 'damaged') await leaveNotice(session, { kind: 'damaged' });
  return true;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_IN_MS));
}
