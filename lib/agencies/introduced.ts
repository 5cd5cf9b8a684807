import { quick } from '@/lib/text/letters';
import { matchForm } from '@/lib/text/match-form';
import { readBody } from './read-body';

/** "(sau đây gọi là Sở KH&CN)", "(viết tắt là IOC)", "(sau đây gọi chung là các cơ quan)". */
const INTRODUCED = / ?\((?:sau đây|dưới đây)?,? ?(?:được )?(?:gọi|viết)(?: tắt| chung)? là:? ?["“]?([^()"“”\n]{2,60}?)["”]?\)/giu;
/** How far before the brackets the full name may begin: the longest names of bodies have some 150 characters. */
const REACH = 180;
const NAME_BEGINS = quick(/(?<![\p{L}\p{M}\p{N}])\p{Lu}/gu);
const GOES_ON = quick(/^[\p{L}\p{M}\p{N}]/u);

/** The short names of the document that is being read; null between documents. */
let reading: readonly string[] | null = null;

/**
 * Reads a document with its short names known: its bodies are looked for at thousands of places, and in pieces of its text, so the
 * names are read once, before.
 */
export function withShortNames<Result>(text: string, read: () => Result): Result {
  const outer = reading;
  reading = introducedNames(text);
  try {
    return read();
  } finally {
    reading = outer;
  }
}

/**
 * Where a short name ends that the document itself introduces or uses for a body ("Trung tâm Phát triển quỹ đất tỉnh (sau đây gọi
 * tắt là TTPTQĐ)") and that stands at `at`, written alike; null where none does. A short name for anything else (a law, a
 * programme) is not one.
 *
 * @param text the text at which is read: that of the document (see `withShortNames`), or a piece of it
 * @param at an offset into it
 */
export function introducedEnd(text: string, at: number): number | null {
  const name = reading?.find((short) => text.startsWith(short, at) && !GOES_ON.test(text.slice(at + short.length)));
  return name === undefined ? null : at + name.length;
}

/** "2. CPC1:": capitals that head a provision; topics are written so too ("3. PCCC:"). */
const HEADS_PROVISION = quick(
  /(?<=^|\n)[ \t]*(?:\d{1,2}(?:\.\d{1,2})?\.?|[a-zđ]\)|[-+•*]) ?((?=[\p{L}\d]{3,12} ?:)\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*) ?:[ \t]*(?=\n)/gu,
);
/** What is done to a body and to no topic. */
const DEALT_WITH = '(?:phối hợp với|cùng với|gửi|gửi lại|gửi về|giao|đề nghị|yêu cầu|hỗ trợ)';

/** Capitals that head a provision and that something is sent to elsewhere, or done with: an enterprise calls its units so. */
function headingNames(text: string): string[] {
  return [...text.matchAll(HEADS_PROVISION)]
    .map(([, name = '']) => name)
    .filter((name) => new RegExp(`(?<!\\p{L})${DEALT_WITH} ${name}(?![\\p{L}\\d])`, 'iu').test(text));
}

/** The short names, longest first. */
function introducedNames(text: string): string[] {
  const names = new Set(headingNames(text));
  for (const { index, 1: short = '' } of text.matchAll(INTRODUCED)) {
    if (/^\p{Lu}/u.test(short) && namesBody(text.slice(Math.max(0, index - REACH), index))) names.add(short.trim());
  }
  return [...names].sort((one, other) => other.length - one.length);
}

/** Whether what stands before the brackets ends with a body's name. */
function namesBody(before: string): boolean {
  const source = { text: before, folded: matchForm(before), limit: before.length, depth: 0 };
  return [...before.matchAll(NAME_BEGINS)].some(({ index }) => readBody(source, index) === before.length);
}
