import { atOnce, type Steps } from '@/lib/steps';

/**
 * The one form that every text has before anything reads it, whether it came from a page, a file or a test:
 *
 * - Unicode NFC: a page written with combining marks reads like any other;
 * - every kind of space (no-break, thin, ideographic) is one ordinary space, and runs of them collapse to one;
 * - what has no width and no meaning is gone: soft hyphens, zero-width characters, byte-order and direction marks, control characters,
 *   and what a text saved as Markdown has more than its words: asterisks around bold ones, backslashes before dashes and full stops;
 * - `\n` parts paragraphs (a row of a table is one), `\t` the cells of a row, U+2028 the paragraphs inside a cell;
 * - no paragraph is empty, and no space stands beside any of the three separators or at either end.
 *
 * Tabs at the start of a row stay, because they are empty cells that keep the columns aligned; those at its end go.
 */
export interface NormalForm {
  text: string;
  /** Where the text came from in the raw string; in ascending order and without gaps in `text`. */
  segments: Segment[];
}

/**
 * A stretch of the normal form and the stretch of the raw string that it stands for (UTF-16 offsets, ends exclusive).
 * Equal lengths: unit for unit. Different lengths (a composed letter): each unit stands for the whole stretch.
 */
export interface Segment {
  start: number;
  end: number;
  rawStart: number;
  rawEnd: number;
}

/** Brings a raw text into the normal form. Never fails; a text already in it is returned equal. */
export function normalise(raw: string): string {
  return normalForm(raw).text;
}

/** The normal form of a plain text file: its lines are paragraphs; two tabs and more between words part cells, all others are indentation. */
export function normaliseLines(raw: string): string {
  return normalise(raw.replace(/^.*\t.*$/gmu, (line) => (isRow(line) ? line : line.replaceAll('\t', ' '))));
}

function isRow(line: string): boolean {
  const cells = line.split('\t');
  return cells.length > 2 && cells.filter((cell) => cell.trim() !== '').length > 2;
}

/** Like `normalise`, with the map back into the raw text. Linear in the length of `raw`. */
export function normalForm(raw: string): NormalForm {
  return atOnce(normalFormSteps(raw));
}

/** A step of `normalFormSteps` takes so many stretches, each of at most so many words. */
const STRETCHES_A_STEP = 200;
const WORDS_A_STRETCH = 50;

/** `normalForm` in steps. */
export function* normalFormSteps(raw: string): Steps<NormalForm> {
  const writer: Writer = { chunks: [], length: 0, segments: [] };
  const composed = raw.normalize('NFC') === raw;
  let written = 0;
  let stretches = 0;
  for (const { 0: stretch, index } of raw.matchAll(STRETCH)) {
    stretches += 1;
    if (stretches % STRETCHES_A_STEP === 0) yield;
    // Most of a page is words with one space between them: as it stands in the normal form.
    const words = composed && !HAS_GONE.test(stretch) ? [{ 0: stretch, index: 0 }] : stretch.matchAll(WORD);
    for (const { 0: word, index: inStretch } of words) {
      if (HAS_GONE.test(word) && word.replace(GONE, '') === '') continue;
      const start = index + inStretch;
      writeGap(writer, raw, written, start);
      writeWord(writer, word, start, composed);
      written = start + word.length;
    }
  }
  return { text: writer.chunks.join(''), segments: writer.segments };
}

interface Writer {
  chunks: string[];
  length: number;
  segments: Segment[];
}

const DROPPED =
  '\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\0-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F';
const SPACE = '\\t-\\r \\x85\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const WORD = new RegExp(`[^${SPACE}]+`, 'gu');
const STRETCH = new RegExp(`[^${SPACE}]+(?: [^${SPACE}]+){0,${WORDS_A_STRETCH - 1}}`, 'gu');
/** "**Sở Nội vụ**", "1\\.", "\\-"; but "(**)" refers to a note. */
const MARKDOWN = '(?<![(*])\\*{2,}(?![*)])|\\\\(?=[-.*+#_])';
const GONE = new RegExp(`[${DROPPED}]+|${MARKDOWN}`, 'gu');
const HAS_GONE = new RegExp(`[${DROPPED}]|${MARKDOWN}`, 'u');
const KEPT = new RegExp(`[^${DROPPED}]`, 'u');
const NEWLINE = /[\n-\r\x85\u2029]/;
/** A letter with all that can compose with it: marks, and the Hangul vowels and finals, which compose though they are letters. */
const CLUSTER = /[^\p{M}\u1161-\u1175\u11A8-\u11C2][\p{M}\u1161-\u1175\u11A8-\u11C2]*|[\p{M}\u1161-\u1175\u11A8-\u11C2]+/gu;

function write(writer: Writer, text: string, rawStart: number, rawEnd: number): void {
  const start = writer.length;
  const end = start + text.length;
  writer.chunks.push(text);
  writer.length = end;
  const last = writer.segments.at(-1);
  const inStep = text.length === rawEnd - rawStart;
  if (last && inStep && last.rawEnd === rawStart && last.end - last.start === last.rawEnd - last.rawStart) {
    last.end = end;
    last.rawEnd = rawEnd;
  } else {
    writer.segments.push({ start, end, rawStart, rawEnd });
  }
}

/** What parts two words: the strongest separator between them, each character of it with its own place in the raw text. */
function writeGap(writer: Writer, raw: string, from: number, to: number): void {
  const at = (index: number, as: string) => write(writer, as, index, index + 1);
  let newline = -1;
  let line = -1;
  let space = -1;
  let tabs: number[] = [];
  for (let index = from; index < to; index += 1) {
    const character = raw.charAt(index);
    if (character === '\t') tabs.push(index);
    else if (NEWLINE.test(character)) {
      newline = index;
      tabs = [];
    } else if (character === '\u2028') line = index;
    else if (space < 0 && character.search(KEPT) === 0) space = index;
  }
  if (newline >= 0 && writer.length > 0) at(newline, '\n');
  for (const tab of tabs) at(tab, '\t');
  if (newline >= 0 || tabs.length > 0 || writer.length === 0) return;
  if (line >= 0) at(line, '\u2028');
  else if (space >= 0) at(space, ' ');
}

/** Words with one space between them, or a part of one: what has no width left out, the rest composed letter by letter so that offsets stay exact. */
function writeWord(writer: Writer, word: string, offset: number, composed: boolean): void {
  if (composed && !HAS_GONE.test(word)) {
    write(writer, word, offset, offset + word.length);
    return;
  }
  let clean = '';
  const places: number[] = [];
  const keep = (from: number, to: number) => {
    clean += word.slice(from, to);
    for (let index = from; index < to; index += 1) places.push(offset + index);
  };
  let kept = 0;
  for (const gone of word.matchAll(GONE)) {
    keep(kept, gone.index);
    kept = gone.index + gone[0].length;
  }
  keep(kept, word.length);
  for (const cluster of clean.matchAll(CLUSTER)) {
    const first = places[cluster.index] ?? offset;
    const last = places[cluster.index + cluster[0].length - 1] ?? first;
    write(writer, cluster[0].normalize('NFC'), first, last + 1);
  }
}
