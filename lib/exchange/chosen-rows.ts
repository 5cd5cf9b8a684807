import * as z from 'zod/mini';
import type { StorageArea } from '@/lib/store/storage-area';

const idsSchema = z.array(z.string());

/**
 * Remembers which follow-ups a report is to be made of, for the page that makes it; gives the name to ask for them by. An address would
 * be too long for thousands. The area should be the session's: the choice is not to outlive the browser.
 */
export async function leaveChosenRows(area: StorageArea, ids: readonly string[]): Promise<string> {
  const name = crypto.randomUUID();
  await area.set({ [keyOf(name)]: ids });
  return name;
}

/** The follow-ups that were chosen under that name; null where they are not remembered any more. */
export async function readChosenRows(area: StorageArea, name: string): Promise<ReadonlySet<string> | null> {
  const parsed = idsSchema.safeParse((await area.get(keyOf(name)))[keyOf(name)]);
  return parsed.success ? new Set(parsed.data) : null;
}

function keyOf(name: string): string {
  return `chosenRows:${name}`;
}
