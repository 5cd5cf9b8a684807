import type { Span } from '@/lib/text/span';
import type { Quote } from './quote';

/**
 * Where a kept quote stands in a text. `changed`: its surroundings or a part of it are there, its words are not. `missing`: nothing
 * of it is there, or it cannot be told from other passages. A wrong passage is never given.
 */
export type Location = { kind: 'found'; span: Span } | { kind: 'changed' } | { kind: 'missing' };

/** An exact passage of so many characters without white space is believed without its surroundings. */
const TELLING = 24;
/** So many from its beginning or end speak for a passage whose words have changed. */
const PART = 16;
/** As many characters of the surroundings must agree where the words alone do not tell. */
const AGREEING = 8;
/** Most equal passages that are looked at. */
const MOST = 1_000;

/**
 * Finds a quote by its exact words, white space apart, and among equal ones by what stands around them; its place in the order
 * only breaks ties. Linear in the text for all but absurdly repetitive ones.
 */
export function locate(text: string, quote: Quote): Location {
  return locator(text)(quote);
}

/** `locate` for many quotes of one text, which is prepared once. */
export function locator(text: string): (quote: Quote) => Location {
  const page = squeeze(text);
  return (quote) => locateIn(page, quote);
}

function locateIn(page: Squeezed, quote: Quote): Location {
  const exact = squeeze(quote.exact).text;
  const prefix = squeeze(quote.prefix).text;
  const suffix = squeeze(quote.suffix).text;
  if (exact === '') return { kind: 'missing' };

  const places = placesOf(page.text, exact).map((at, order) => ({
    at,
    order,
    agreeing:
      endingAlike(page.text.slice(0, at), prefix) +
      startingAlike(page.text.slice(at + exact.length, at + exact.length + suffix.length), suffix),
  }));
  if (places.length === 0) {
    const changed = partRemains(page.text, exact) || sidesRemain(page.text, exact, prefix, suffix);
    return { kind: changed ? 'changed' : 'missing' };
  }

  const most = Math.max(...places.map((place) => place.agreeing));
  const best = places.filter((place) => place.agreeing === most);
  const place = best.length === 1 ? best[0] : best.find((candidate) => candidate.order === quote.occurrence);
  const told = most >= Math.min(AGREEING, prefix.length + suffix.length) || (places.length === 1 && exact.length >= TELLING);
  if (!place || !told) return { kind: sidesRemain(page.text, exact, prefix, suffix) ? 'changed' : 'missing' };
  return { kind: 'found', span: page.spanOf(place.at, place.at + exact.length) };
}

/** A text without its white space, and the way back. */
interface Squeezed {
  text: string;
  spanOf(start: number, end: number): Span;
}

function squeeze(text: string): Squeezed {
  const runs = [...text.matchAll(/\S+/g)];
  const starts: number[] = [];
  let length = 0;
  for (const run of runs) {
    starts.push(length);
    length += run[0].length;
  }
  const offset = (at: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return (runs[low]?.index ?? 0) + at - (starts[low] ?? 0);
  };
  return { text: runs.join(''), spanOf: (start, end) => ({ start: offset(start), end: offset(end - 1) + 1 }) };
}

function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < MOST; at = text.indexOf(exact, at + exact.length))
    places.push(at);
  return places;
}

function startingAlike(text: string, start: string): number {
  let count = 0;
  while (count < start.length && text[count] === start[count]) count += 1;
  return count;
}

function endingAlike(text: string, end: string): number {
  let count = 0;
  while (count < end.length && text[text.length - 1 - count] === end[end.length - 1 - count]) count += 1;
  return count;
}

/** Whether the passage's beginning or end is still there. */
function partRemains(page: string, exact: string): boolean {
  return exact.length >= PART && (page.includes(exact.slice(0, PART)) || page.includes(exact.slice(-PART)));
}

/** Whether both sides of the passage are still there, in their order and not far apart. */
function sidesRemain(page: string, exact: string, prefix: string, suffix: string): boolean {
  if (prefix.length < AGREEING || suffix.length < AGREEING) return false;
  const before = page.indexOf(prefix);
  const after = before < 0 ? -1 : page.indexOf(suffix, before + prefix.length);
  return after >= 0 && after - before - prefix.length <= 2 * exact.length + 200;
}
