import type { Span } from '@/lib/text/span';
import { readAddressee } from './addressee';
import type { Addressee } from './addressee-parts';
import type { Reading } from './scope';

/** Longer than any text that is read: what parts the two ends of a span in one number. */
const LONGEST = 2 ** 26;

/** A span as a key. */
export function keyOf({ start, end }: Span): number {
  return start * LONGEST + end;
}

/** Whom a stretch of the text addresses (see `readAddressee`); read once, however many rules ask. */
export function addresseeOf(reading: Reading, span: Span): Addressee | null {
  const key = keyOf(span);
  const known = reading.known.addressees.get(key);
  if (known !== undefined) return known;
  const addressee = readAddressee(reading.joined, reading.folded, span);
  reading.known.addressees.set(key, addressee);
  return addressee;
}
