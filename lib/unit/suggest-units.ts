import { fold } from '@/lib/text/fold';
import { KNOWN_UNITS, unitsOfCommune } from './known-units';

/** How many names can be looked over at a glance. */
const MOST = 7;

/**
 * Names to choose from while a unit is typed; signs and case do not matter. Those that were met in documents come before those that are
 * known anyway, and what begins as typed before what only holds the words.
 *
 * @param met bodies of saved documents, the likeliest first
 * @param chosen names that are set already: they are not offered again
 */
export function suggestUnits(typed: string, met: readonly string[], chosen: readonly string[]): string[] {
  const start = fold(typed).trim();
  const words = start.split(/\s+/);
  const taken = new Set([...chosen.map(fold), start]);
  const candidates = start === '' ? met : [...met, ...KNOWN_UNITS, ...unitsOfCommune(typed)];
  const fitting = candidates.filter((name) => {
    const folded = fold(name);
    if (taken.has(folded) || !words.every((word) => folded.includes(word))) return false;
    taken.add(folded);
    return true;
  });
  const begins = (name: string) => fold(name).startsWith(start);
  return [...fitting.filter(begins), ...fitting.filter((name) => !begins(name))].slice(0, MOST);
}
