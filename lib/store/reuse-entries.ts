import type { ListEntry } from './read-list';

/**
 * The list as it was read anew, with every entry that stands as before being the very object that it was: what was computed of it (when it
 * is due, what a search looks through, whose it is) need not be computed again after each change of another.
 */
export function reuseEntries(before: readonly ListEntry[], after: readonly ListEntry[]): ListEntry[] {
  const known = new Map(before.map((entry) => [entry.followUp.id, entry]));
  const documents = new Map(before.flatMap(({ document }) => (document === null ? [] : [[document.key, document]])));
  return after.map((entry) => {
    const old = known.get(entry.followUp.id);
    const oldDocument = documents.get(entry.document?.key ?? '');
    const followUp = old !== undefined && isSame(old.followUp, entry.followUp) ? old.followUp : entry.followUp;
    const document = oldDocument !== undefined && isSame(oldDocument, entry.document) ? oldDocument : entry.document;
    return old !== undefined && old.followUp === followUp && old.document === document ? old : { followUp, document };
  });
}

/** Whether two values of JSON are the same, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => key in right && isSame(left[key], right[key]));
}
