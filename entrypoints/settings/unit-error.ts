import type { MessageKey } from '@/components/translation';
import { covers } from '@/lib/agencies/covers';
import { fold } from '@/lib/text/fold';
import { LONGEST_UNIT, MOST_UNITS } from '@/lib/unit/my-unit';

/** Why a name cannot be added to the official's units; null where it can. */
export function unitError(name: string, names: readonly string[]): MessageKey | null {
  // A name of which nothing can be read would be nobody's, and would hide every task.
  if (name === '' || name.length > LONGEST_UNIT || covers(name, name).covers === 'no') return 'unitWrongName';
  if (names.some((known) => fold(known) === fold(name))) return 'unitKnown';
  return names.length >= MOST_UNITS ? 'unitTooMany' : null;
}
