import { ENDS_ABBREVIATED } from '@/lib/text/abbreviations';

/** What stands around a time, in the match form: what a refiner looks at to tell a duty from a mere date. */
export interface Surroundings {
  /** From the start of the sentence to the time's preposition. */
  sentenceBefore: string;
  /** From the last comma, semicolon, colon or open bracket to the preposition; what stands in closed brackets left out. */
  clauseBefore: string;
  /** From the time to the end of the sentence, 160 characters at most. */
  after: string;
  /** From the start of the line (paragraph, row) or cell. */
  lineBefore: string;
  /** Whether the time stands in brackets. */
  bracketed: boolean;
  /** Whether the sentence is a question. */
  asked: boolean;
}

/** "… tình hình tương tự.trước đó, …": a full stop behind which a page has lost its space, not one of an address or abbreviation. */
function isGlued(text: string, at: number): boolean {
  return (
    /^\p{L}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /^(?!(?:vn|com|net|org|gov|edu)(?!\p{L}))\p{L}{2,}[ ,]/u.test(text.slice(at + 1, at + 10))
  );
}

/** Letters, most of a text, have codes between the question mark and the ellipsis; of signs only the bar stands there. */
const isLetterLike = (code: number) => code > 0x3f && code < 0x2026 && code !== 0x7c;

/** Where the last sentence of `text` begins. */
function lastSentence(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (isLetterLike(text.charCodeAt(at))) continue;
    const sign = text.charAt(at);
    if (sign === '\n' || sign === '\t' || sign === '|' || sign === '\u2028') return at + 1;
    if (!'.!?…'.includes(sign) || (sign === '.' && ENDS_ABBREVIATED.test(text.slice(Math.max(0, at - 8), at)))) continue;
    if (/\s/u.test(text.charAt(at + 1)) || isGlued(text, at)) return at + 1;
  }
  return 0;
}

/** Where the sign stands that begins the last clause of `text`, -1 where none does; a comma in a figure ("7,5 triệu") is none. */
function lastClause(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (isLetterLike(text.charCodeAt(at))) continue;
    const sign = text.charAt(at);
    if (!',;:('.includes(sign)) continue;
    if (sign !== ',' || !(/\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1)))) return at;
  }
  return -1;
}

/** How far is looked behind a time: for its clause, and for how its sentence ends. */
const AFTER = 160;
const LONGEST_REST = 400;
const STOP = /[.!?…](?=\s|$)|[\n\t|;]/u;
const SENTENCE_END = /[.!?…](?=\s|$|["”])|[\n\t|]/u;

/** The mark of a provision is no word of its sentence. */
const BULLET = /^(?:[-–+*•·]|\(?[\da-zđ]{1,2}[).]|\d{1,2}(?:\.\d{1,2}){1,3}[).–-]?(?= )|(?:\d{1,2}|[ivx]{1,5})[–-](?= )) */u;

export function surroundingsOf(folded: string, start: number, end: number): Surroundings {
  const from = Math.max(0, start - 1_200);
  const before = folded.slice(from, start);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\t'), before.lastIndexOf('|')) + 1);
  const sentenceBefore = before.slice(lastSentence(before)).trimStart().replace(BULLET, '');
  const unbracketed = sentenceBefore.replace(/\([^()]*\) ?/gu, '');
  const clauseStart = lastClause(unbracketed);
  const behind = folded.slice(end, end + AFTER);
  const stop = STOP.exec(behind)?.index ?? behind.length;
  const sentenceEnd = SENTENCE_END.exec(folded.slice(end, end + LONGEST_REST))?.[0];
  return {
    sentenceBefore,
    clauseBefore: unbracketed.slice(clauseStart + 1).trimStart(),
    after: behind.slice(0, stop),
    lineBefore: line.trimStart(),
    bracketed: line.lastIndexOf('(') > line.lastIndexOf(')'),
    asked: sentenceEnd === '?',
  };
}

/** What stands behind the last semicolon of a sentence: what a word at its head says of one part holds no further. */
export function lastPart(sentence: string): string {
  return sentence.slice(sentence.lastIndexOf(';') + 1).trimStart();
}

/** What stands behind the first comma of some words; all of them where there is none. */
export function behindComma(words: string): string {
  const at = words.indexOf(', ');
  return at < 0 ? words : words.slice(at + 2);
}
