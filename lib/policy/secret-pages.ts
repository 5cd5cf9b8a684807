import * as z from 'zod/mini';
import { SECRECY_MARKS, type SecrecyMark } from '@/lib/document/secrecy';
import { pageAddress } from '@/lib/store/page-address';
import type { StorageArea } from '@/lib/store/storage-area';

const markSchema = z.strictObject({ address: z.string(), mark: z.enum(SECRECY_MARKS) });

/**
 * Remembers how the document in a tab is marked, as it was just read. The area should be the session's, which is memory: nothing of a
 * marked document goes to the disk unasked, not even that it was read.
 */
export async function rememberMark(area: StorageArea, tabId: number, url: string, mark: SecrecyMark | null): Promise<void> {
  if (mark === null) await forgetMark(area, tabId);
  else await area.set({ [keyOf(tabId)]: { address: pageAddress(url), mark } });
}

/** How the document that a tab shows at an address is marked; null where it is not, or was not read. */
export async function readMark(area: StorageArea, tabId: number, url: string): Promise<SecrecyMark | null> {
  const { success, data } = markSchema.safeParse((await area.get(keyOf(tabId)))[keyOf(tabId)]);
  return success && data.address === pageAddress(url) ? data.mark : null;
}

/** Forgets a tab that is closed. */
export async function forgetMark(area: StorageArea, tabId: number): Promise<void> {
  await area.remove(keyOf(tabId));
}

function keyOf(tabId: number): string {
  return `secrecy:${tabId}`;
}
