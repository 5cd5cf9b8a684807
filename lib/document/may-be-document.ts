import { hasCoveredLetters, seenLetters } from '@/lib/text/seen-letters';

/** Kinds of documents that give tasks (Decree 30/2020/NĐ-CP, art. 7, and the Party's `kết luận`), as they name themselves. */
const KINDS = 'thông báo|chỉ thị|công văn|công điện|kế hoạch|kết luận|quyết định|nghị quyết|tờ trình|hướng dẫn|v/v';
/** Words that give an order, where a body or its head is told what to do. */
const ORDERS = 'yêu cầu|đề nghị|chủ trì|phối hợp|chịu trách nhiệm|khẩn trương|tổ chức thực hiện|chỉ đạo|đôn đốc|tham mưu|báo cáo';

/** Made where they are first asked for, which on most pages is nowhere: letters of every script are dear to list. */
let patterns: { kind: RegExp; order: RegExp } | undefined;
function wholeWords(): { kind: RegExp; order: RegExp } {
  patterns ??= {
    kind: new RegExp(KINDS, 'iu'),
    // Whole words: `giao thông` gives no order.
    order: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])(?:giao(?! thông| dịch| lưu| tiếp| thừa)|${ORDERS})(?![\\p{L}\\p{M}\\p{N}])`,
      'iu',
    ),
  };
  return patterns;
}

/**
 * Whether a page may be a document that gives tasks, from a first look at its words (`glance` of `lib/page`), portion by portion: it
 * names a kind of document and it orders something. No more portions are asked for than tell. Wrong only in one direction: what it turns
 * away is none, what it lets through is then read.
 */
export function mayBeDocument(glance: Iterable<string>): boolean {
  const said = wholeWords();
  let kind = false;
  let order = false;
  for (const words of glance) {
    kind ||= said.kind.test(words);
    order ||= said.order.test(words);
    if (kind && order) return true;
  }
  return false;
}

const ANY_KIND = grownTogether(KINDS);
const ANY_ORDER = grownTogether(`giao|${ORDERS}`);

/**
 * Asks the same of a page's raw `textContent`, in a hundredth of the time: most pages are turned away by it. What it turns away
 * `mayBeDocument` turns away too; what it lets through is to be asked there.
 */
export function cannotBeDocument(textContent: string): boolean {
  if (namesBoth(textContent)) return false;
  return !hasCoveredLetters(textContent) || !namesBoth(seenLetters(textContent));
}

function namesBoth(text: string): boolean {
  return ANY_KIND.test(text) && ANY_ORDER.test(text);
}

/**
 * A pattern for words of blocks that run into each other: between two of them any white space, or none. Without the flag `u`, which no
 * Vietnamese letter needs and a third of the time goes into.
 */
function grownTogether(words: string): RegExp {
  return new RegExp(words.replaceAll(' ', '\\s*'), 'i');
}

/**
 * Both questions to a page, the dear one only where the cheap one lets it through.
 *
 * @param textContent the page's raw text
 * @param glance gives its words as `lib/page` sees them at a glance, which costs as much as reading every one
 */
export function looksLikeDocument(textContent: string, glance: () => Iterable<string>): boolean {
  return !cannotBeDocument(textContent) && mayBeDocument(glance());
}
