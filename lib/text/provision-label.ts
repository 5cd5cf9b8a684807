import { anyOf } from './pattern';
import { ORDER_VERBS } from './verbs';

/**
 * How a provision is marked at the head of its line. `part` stands for Phần, Chương, Mục and Điều with their number;
 * the others are named by what they look like.
 */
export type LabelStyle =
  | 'step'
  | 'ordinal'
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'roman'
  | 'capital'
  | 'number'
  | 'number)'
  | '(number)'
  | 'number.number'
  | 'number.number.number'
  | 'letter)'
  | 'letter.'
  | '(letter)'
  | '(roman)'
  | '-'
  | '+'
  | '•'
  | '*';

export interface ProvisionLabel {
  style: LabelStyle;
  /** The number or letter alone: `2.1`, `đ`, `IV`; the sign itself for dashes. */
  mark: string;
  /** Length of the label with the white space behind it: where the content begins. */
  length: number;
}

type Rule = readonly [style: LabelStyle, pattern: RegExp];

/** `Một là`, `Thứ nhất`: how a speech counts what it says; `Thứ hai, ngày 20/10` is a Monday. */
const COUNTED = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** In this order: the first that fits wins. Roman letters before single letters, three numbers before two. */
const RULES: readonly Rule[] = [
  ['step', /^(?:[-–+•] ?)?(?:Bước|BƯỚC|Giai đoạn|GIAI ĐOẠN) (\d{1,2})(?:[.:]\s*(?=\S)|\s+(?=\([^()\n]{4,60}\): ?\S))/u],
  [
    'ordinal',
    new RegExp(
      `^(?:((?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))[,:]\\s*(?=\\p{L})(?!ngày )|((?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là) (?=(?:${anyOf(ORDER_VERBS)})(?!\\p{L})))`,
      'u',
    ),
  ],
  [
    'part',
    /^(?:(?:Phần|PHẦN) (?:(?:thứ|THỨ) )?(nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|NHẤT|HAI|BA|TƯ|BỐN|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI|[IVX]{1,5}|[A-HĐ]|\d{1,2}))(?:[.:]?\s+(?=\P{Ll})|[.:]?$)/u,
  ],
  ['chapter', /^(?:Chương|CHƯƠNG) ([IVXLC]+|\d{1,3})[.:]?(?:\s+|$)/u],
  ['section', /^(?:Mục|MỤC) ([IVXLC]+|\d{1,3})[.:](?:\s+|$)/u],
  // A scanned "Điều" may have lost a mark.
  ['article', /^(?:Điều|ĐIỀU|Điêu|Diều|Điểu) (\d{1,3}[a-zđ]?)[.:](?:\s+|$)/u],
  ['number.number.number', /^(\d{1,2}\.\d{1,2}\.\d{1,2})[.)]?(?:\s+|(?=\p{Lu}))/u],
  ['number.number', /^(\d{1,2}\.\d{1,2})(?:[.)]\s*|\s*[-–]\s+|\s+)(?=["“(]?\p{L})/u],
  ['roman', /^([IVX]{1,5})(?:[./)]{1,2} ?[-–]?\s*(?<!\/)|[./]{0,2}\/\.?\s+|:\s+(?=\p{Lu})|\s*[-–]\s+)(?=["“]?\p{L})/u],
  ['capital', /^([A-HĐ])(?:[./]{1,2} ?[-–]\s*|[.)]\s+|\.?\/\.?\s+|:\s+(?=\p{Lu}))(?=\p{L})/u],
  ['(roman)', /^\(?([ivx]{1,5})\)\s*(?=\S)/u],
  ['(number)', /^\((\d{1,2})\)\.?\s*(?=\S)/u],
  ['(letter)', /^\(([a-zđ])\)\s*(?=\S)/u],
  ['number)', /^(\d{1,2})\)\s*(?=\S)/u],
  ['number', /^(\d{1,2})(?:[./]{1,2} ?[-–]\s*|\.\s*|\.?\/\.?\s+|:\s+(?=\p{Lu})|\s*[-–]\s+)(?=["“(*]*\p{L})/u],
  // "3. 100% số thôn …": a share of all, not a number with its fraction.
  ['number', /^(\d{1,2})\.\s+(?=\d{1,3}(?:,\d+)?% ?\p{L})/u],
  // "5. 12 thôn …": how many bodies do it.
  [
    'number',
    /^(\d{1,2})\.\s+(?=\d{1,4} (?:thôn|bản|ấp|xóm|xã|phường|huyện|trường|trạm|hộ|đơn vị|phòng|ban|sở|cơ quan|tổ|đội|chi bộ|doanh nghiệp|công ty|dự án|công trình|nhà thầu|bệnh viện|khoa)(?!\p{L}))/u,
  ],
  // Long lists go on behind 99; there a sentence has to follow, since such a number may also end one above. Years have four digits.
  ['number', /^(\d{3})\.\s+(?=\p{Lu}\p{L}+ )/u],
  // A scanned "1." may be read as a small L; no list of letters comes so far.
  ['number', /^(l)\.\s+(?=\p{Lu})/u],
  ['letter)', /^([a-zđ])\)\s*(?=\S)/u],
  ['letter.', /^([a-zđ])(?:[./] ?[-–]\s*|[./]{1,2}\s+|[-–:]\s+(?=\p{Lu}))(?=\p{L})/u],
  ['letter)', /^([a-zđ]),\s+(?=\p{Lu})/u],
  ['-', /^([-–—−]{1,2})\s*(?=["“(*]*\p{L}|\d)/u],
  ['+', /^(\+)\s*(?=\S)/u],
  ['•', /^([•●▪■◦○∙·►▶➢✓✔❖➤→※◆◇★☆]|\p{Extended_Pictographic}\uFE0F?)\s*(?=\S)/u],
  // What a word processor's bullets, arrows and ticks become when a page is copied as letters, and signs typed for them.
  ['•', /^([oØ§üv~\p{Co}]|=>)\s+(?=["“]?\p{Lu})/u],
  ['*', /^(\*)(?:\s+(?=[\p{L}("“])|(?=\p{Lu}))/u],
];

/** A number, letter or sign that stands in a line of its own, its content in the next one (a cell of its own, a hard line end). */
const BARE = /^(?:\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,2}\.?|\(?[a-zđ]\)|[IVX]{1,5}\.|(?:Điều|ĐIỀU) \d{1,3}[.:]|[-–—+])$/u;

/** The label at the head of `line`, or null. `đ)` follows `d)` in the Vietnamese alphabet; `i)` is the letter unless in brackets. */
export function readLabel(line: string): ProvisionLabel | null {
  for (const [style, pattern] of RULES) {
    const match = pattern.exec(line);
    if (match === null) continue;
    if (style === '(roman)' && !line.startsWith('(') && match[1] === 'i') continue;
    return { style, mark: markOf(style, match[1] ?? match[2] ?? ''), length: match[0].length };
  }
  return null;
}

function markOf(style: LabelStyle, written: string): string {
  if (style === 'number' && written === 'l') return '1';
  if (style !== 'ordinal') return written;
  const [first = '', second = ''] = written.toLowerCase().split(' ');
  return String(1 + (second === 'là' ? COUNTED.indexOf(first) : ORDINALS.indexOf(second)));
}

/** Whether a line is nothing but a label. */
export function isBareLabel(line: string): boolean {
  return BARE.test(line);
}
