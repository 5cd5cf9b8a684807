import { PROVINCES } from '@/lib/agencies/data/provinces';
import { nameWords } from './name-words';

interface Province {
  /** The name since 1 July 2025. */
  now: string;
  /** How many of the former provinces it was made of. */
  parts: number;
}

const FORMER = new Map<string, Province>();
const PRESENT = new Set<string>();
for (const [now, parts] of Object.entries(PROVINCES)) {
  const name = words(now);
  PRESENT.add(name);
  for (const part of parts) FORMER.set(words(part), { now: name, parts: parts.length });
}

/** Longest name of a province, in words. */
const LONGEST = 5;

/** How the province `b` of a document stands to the province `a` of a unit (names as `nameWords` gives them). */
export type ProvinceFit = 'same' | 'renamed' | 'became' | 'came-from' | 'other';

/**
 * Whether two names are of one province, before or after the mergers of 2025 (Resolution 202/2025/QH15): `renamed` where the
 * whole province changed its name, `became` where the document's was merged into the unit's, `came-from` the other way round.
 */
export function fitProvinces(a: string, b: string): ProvinceFit {
  if (a === b) return 'same';
  const became = FORMER.get(b);
  if (became?.now === a && !PRESENT.has(b)) return became.parts === 1 ? 'renamed' : 'became';
  const cameFrom = FORMER.get(a);
  if (cameFrom?.now === b && !PRESENT.has(a)) return cameFrom.parts === 1 ? 'renamed' : 'came-from';
  return 'other';
}

/** The province's name, present or former, that ends the words; null where none does or nothing stands before it. */
export function provinceAtEnd(words: readonly string[]): string | null {
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length -= 1) {
    const name = words.slice(words.length - length).join(' ');
    if (isProvince(name)) return name;
  }
  return null;
}

/** The name since 1 July 2025 of the province that bore this one; the name itself where it is no province's. */
export function presentName(name: string): string {
  return PRESENT.has(name) ? name : (FORMER.get(name)?.now ?? name);
}

/** Whether a name is that of a province, now or before the mergers. */
export function isProvince(name: string): boolean {
  return PRESENT.has(name) || FORMER.has(name);
}

function words(name: string): string {
  return nameWords(name)
    .filter((word) => word !== ',')
    .join(' ');
}
