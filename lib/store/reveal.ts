import * as z from 'zod/mini';
import { documentKey } from './identity';
import { pageAddress } from './page-address';
import { type Page, type Quote, quoteSchema } from './schema';
import type { StorageArea } from './storage-area';

/** A passage to be shown in a tab that was opened for it, and by what its page is known. */
const revealSchema = z.strictObject({ documentKey: z.string(), address: z.string(), quote: quoteSchema });
export type Reveal = z.infer<typeof revealSchema>;

/**
 * Remembers which passage a tab was opened for. The area should be the session's: it outlives the background, which
 * the browser stops at any moment, but not the browser, whose tab ids mean nothing the next day.
 */
export async function rememberReveal(area: StorageArea, tabId: number, reveal: Reveal): Promise<void> {
  await area.set({ [keyOf(tabId)]: reveal });
}

/**
 * Gives the passage once to the page that it belongs to, known by its document or by its address; null for any other
 * page, such as a sign-in page on the way, which leaves it remembered.
 */
export async function takeReveal(area: StorageArea, tabId: number, page: Page): Promise<Quote | null> {
  const stored = (await area.get(keyOf(tabId)))[keyOf(tabId)];
  const { success, data } = revealSchema.safeParse(stored);
  if (!success || (data.documentKey !== documentKey(page) && data.address !== pageAddress(page.url))) return null;
  await forgetReveal(area, tabId);
  return data.quote;
}

/** Forgets what a tab was opened for, when it is closed. */
export async function forgetReveal(area: StorageArea, tabId: number): Promise<void> {
  await area.remove(keyOf(tabId));
}

function keyOf(tabId: number): string {
  return `reveal:${tabId}`;
}
