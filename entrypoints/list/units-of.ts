import type { ListEntry } from '@/lib/store/read-list';
import { fold } from '@/lib/text/fold';
import { metUnits } from '@/lib/unit/met-units';
import type { MyUnit } from '@/lib/unit/my-unit';

/** The bodies that the list can be narrowed to: the official's own, where there are several, then those that its tasks name. */
export function unitsOf(entries: readonly ListEntry[], { names }: MyUnit): string[] {
  const own = names.length > 1 ? names : [];
  // Who issued a document has given its tasks to others.
  const met = metUnits(entries.map(({ followUp }) => ({ followUp, document: null })));
  const known = new Set(own.map(fold));
  return [...own, ...met.filter((name) => !known.has(fold(name)))];
}
