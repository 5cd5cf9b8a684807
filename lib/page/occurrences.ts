/** How many characters of a passage are hashed; a shorter passage is looked for by itself. */
const WINDOW = 12;
const BASE = 31;
/** `BASE` to the power of `WINDOW`, in 32 bits: what the character that leaves the window counts for. */
const LEAVING = Array.from({ length: WINDOW }).reduce<number>((power) => Math.imul(power, BASE), 1);
const MASK = 0xffff;

/** A passage that is looked for, with the places where it was found. */
interface Wanted {
  exact: string;
  places: number[];
  /** Where its last place ends: places of one passage do not overlap. */
  until: number;
}

/**
 * Where each of the passages stands in a text: the offsets at which it begins, in order, none overlapping the one before. One pass over
 * the text with a rolling hash (Karp and Rabin, 1987), however many passages there are. An empty passage stands nowhere.
 */
export function occurrencesOf(text: string, passages: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const wanted = new Map<string, Wanted>();
  for (const exact of passages) if (exact !== '' && !wanted.has(exact)) wanted.set(exact, { exact, places: [], until: 0 });
  const byHash = new Map<number, Wanted[]>();
  /** 1 where some hash ends with these 16 bits: most places of a text are passed over by this alone. */
  const mayBegin = new Uint8Array(MASK + 1);
  for (const one of wanted.values()) {
    if (one.exact.length < WINDOW) {
      for (let at = text.indexOf(one.exact); at >= 0; at = text.indexOf(one.exact, at + one.exact.length)) one.places.push(at);
      continue;
    }
    const hash = hashOf(one.exact);
    byHash.set(hash, [...(byHash.get(hash) ?? []), one]);
    mayBegin[hash & MASK] = 1;
  }
  if (byHash.size > 0 && text.length >= WINDOW) {
    let hash = hashOf(text);
    for (let at = 0; ; at += 1) {
      if (mayBegin[hash & MASK] === 1) for (const one of byHash.get(hash) ?? []) note(one, text, at);
      const next = at + WINDOW;
      if (next >= text.length) break;
      hash = (Math.imul(hash, BASE) + text.charCodeAt(next) - Math.imul(text.charCodeAt(at), LEAVING)) | 0;
    }
  }
  return new Map([...wanted].map(([exact, { places }]) => [exact, places]));
}

function note(one: Wanted, text: string, at: number): void {
  if (at < one.until || !text.startsWith(one.exact, at)) return;
  one.places.push(at);
  one.until = at + one.exact.length;
}

/** The hash of the first `WINDOW` characters. */
function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < WINDOW; at += 1) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}
