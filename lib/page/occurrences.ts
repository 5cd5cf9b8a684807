import type { Steps } from '@/lib/steps';

/** How many characters at the head of a passage say whether it may begin somewhere; a shorter passage is looked for by itself. */
const WINDOW = 12;
const BASE = 31;
const MASK = 0xffff;

/** A step takes so many characters of the text, or so many passages. */
const CHARACTERS_A_STEP = 10_000;
const PASSAGES_A_STEP = 100;

/** A passage that is looked for, with the places where it was found. */
interface Wanted {
  exact: string;
  hash: number;
  places: number[];
  /** Where its last place ends: places of one passage do not overlap. */
  until: number;
}

/**
 * Where each of the passages stands in a text: the offsets at which it begins, in order, none overlapping the one before. One pass over
 * the text by hashes of its stretches (Karp and Rabin, 1987), however many passages there are and however alike they begin. An empty
 * passage stands nowhere. In steps.
 */
export function* occurrencesOf(text: string, passages: Iterable<string>): Steps<ReadonlyMap<string, readonly number[]>> {
  const wanted = new Map<string, Wanted>();
  for (const exact of passages) {
    if (exact === '' || wanted.has(exact)) continue;
    wanted.set(exact, { exact, hash: hashOf(exact, exact.length), places: [], until: 0 });
    if (wanted.size % PASSAGES_A_STEP === 0) yield;
  }
  const long = [...wanted.values()].filter(({ exact }) => exact.length >= WINDOW);
  for (const one of wanted.values()) if (one.exact.length < WINDOW) one.places = placesOf(text, one.exact);
  if (long.length > 0) yield* findAll(text, long);
  return new Map([...wanted].map(([exact, { places }]) => [exact, places]));
}

function* findAll(text: string, wanted: readonly Wanted[]): Steps<void> {
  const byHead = new Map<number, Wanted[]>();
  /** 1 where some head's hash ends with these 16 bits: most places of a text are passed over by this alone. */
  const mayBegin = new Uint8Array(MASK + 1);
  for (const one of wanted) {
    const head = hashOf(one.exact, WINDOW);
    const alike = byHead.get(head);
    if (alike) alike.push(one);
    else byHead.set(head, [one]);
    mayBegin[head & MASK] = 1;
  }
  yield;
  const stretch = hashesOf(text, Math.max(...wanted.map(({ exact }) => exact.length)));
  for (let at = 0; at + WINDOW <= text.length; at += 1) {
    if (at % CHARACTERS_A_STEP === 0) yield;
    const head = stretch(at, WINDOW);
    if (mayBegin[head & MASK] !== 1) continue;
    for (const one of byHead.get(head) ?? []) {
      const { exact, hash, until } = one;
      if (at < until || at + exact.length > text.length) continue;
      if (stretch(at, exact.length) !== hash || !text.startsWith(exact, at)) continue;
      one.places.push(at);
      one.until = at + exact.length;
    }
  }
}

function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length)) places.push(at);
  return places;
}

/** The hash of the first `length` characters, in 32 bits. */
function hashOf(text: string, length: number): number {
  let hash = 0;
  for (let at = 0; at < length; at += 1) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
  return hash;
}

/** The hash of any stretch of a text, of `longest` characters at most, each in one step: from the hashes of all its beginnings. */
function hashesOf(text: string, longest: number): (start: number, length: number) => number {
  const upTo = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) upTo[at + 1] = (Math.imul(upTo[at] ?? 0, BASE) + text.charCodeAt(at)) | 0;
  const power = new Int32Array(longest + 1);
  power[0] = 1;
  for (let exponent = 1; exponent <= longest; exponent += 1) power[exponent] = Math.imul(power[exponent - 1] ?? 0, BASE);
  return (start, length) => ((upTo[start + length] ?? 0) - Math.imul(upTo[start] ?? 0, power[length] ?? 0)) | 0;
}
