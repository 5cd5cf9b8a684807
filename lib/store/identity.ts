import { pageAddress } from './page-address';
import type { Page, Quote } from './schema';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The identity of a document: its number with issuer and day, where the number and one of the two are known, since the
 * same notice stands on several portals; otherwise the address of the page.
 */
export function documentKey(page: Page): string {
  const { number, issuer, issuedOn } = page.document;
  if (number === null || (issuer === null && issuedOn === null)) return pageAddress(page.url);
  return [fold(number).replaceAll(' ', ''), fold(issuer ?? ''), issuedOn ?? ''].join('|');
}

/** The identity of a task: SHA-256 in hexadecimal of document, quote (white space folded) and occurrence. */
export async function followUpId(key: string, quote: Quote): Promise<string> {
  return sha256(JSON.stringify([key, quote.exact.normalize('NFC').replace(/\s+/g, ' ').trim(), quote.occurrence]));
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => HEXADECIMAL[byte]).join('');
}

/** Every byte in two hexadecimal digits. */
const HEXADECIMAL = Array.from({ length: 256 }, (_entry, byte) => byte.toString(16).padStart(2, '0'));

/**
 * One form for one name: composed, lower case, one kind of space and dash, the tone of a syllable moved to its end, so
 * that `hoà` and `hòa`, `Uỷ` and `Ủy` are the same. A key, not a text to be shown. Not the match form of `lib/text`:
 * that one may grow with the rules, while keys that are stored must stay what they were.
 */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
