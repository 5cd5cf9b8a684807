import { compare } from '@/lib/store/due';
import type { ListEntry } from '@/lib/store/read-list';
import type { StoredDocument } from '@/lib/store/schema';
import { isOpen } from '@/lib/store/status';

/** The documents that entries come from, the latest saved first, with how many of their tasks are still to be done. */
export function documentsOf(entries: readonly ListEntry[]): { document: StoredDocument; count: number }[] {
  const found = new Map<string, { document: StoredDocument; count: number }>();
  for (const { followUp, document } of entries) {
    if (document === null) continue;
    const known = found.get(document.key) ?? { document, count: 0 };
    found.set(document.key, { document, count: known.count + (isOpen(followUp) ? 1 : 0) });
  }
  return [...found.values()].sort((a, b) => compare(b.document.savedAt, a.document.savedAt));
}
