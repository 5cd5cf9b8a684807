import { fold } from '@/lib/text/fold';
import { matchForm } from '@/lib/text/match-form';
import type { DocumentKind } from './document-fields';

/** Names of the kinds of documents (Decree 30/2020/NĐ-CP, article 7) as they head a document, and what we call them. */
const KIND_NAMES: readonly (readonly [name: string, kind: DocumentKind])[] = [
  ['thông báo', 'notice'],
  ['chỉ thị', 'directive'],
  ['công điện', 'telegram'],
  ['kế hoạch', 'plan'],
  ['quyết định', 'decision'],
  ['nghị quyết', 'resolution'],
  ['kết luận', 'conclusion'],
  ['báo cáo', 'report'],
  ['công văn', 'dispatch'],
  ['hướng dẫn', 'other'],
  ['chương trình', 'other'],
  ['tờ trình', 'other'],
  ['đề án', 'other'],
  ['phương án', 'other'],
  ['thông tư', 'other'],
  ['nghị định', 'other'],
  ['luật', 'other'],
  ['biên bản', 'other'],
];

/** Abbreviations of kinds in a document's symbol (Decree 30/2020/NĐ-CP, annex III). */
const KIND_CODES = new Map<string, DocumentKind>([
  ['TB', 'notice'],
  ['CT', 'directive'],
  ['CĐ', 'telegram'],
  ['KH', 'plan'],
  ['QĐ', 'decision'],
  ['NQ', 'resolution'],
  ['KL', 'conclusion'],
  ['BC', 'report'],
  ['HD', 'other'],
  ['CTr', 'other'],
  ['TTr', 'other'],
  ['TT', 'other'],
  ['NĐ', 'other'],
]);

/** "THÔNG BÁO MỚI", "VĂN BẢN - THÔNG BÁO KHÁC": a heading of a portal's list. */
const OF_PORTAL = /^ (?:mới|khác|nổi bật|liên quan)(?: nhất| hơn)?$/u;

/** In characters. */
const LONGEST_NAME = 14;

/** The kind that a title line in capitals names ("THÔNG BÁO", "QUYẾT ĐỊNH:", "KẾ HOẠCH Tổ chức …"); null for any other line. */
export function kindOfTitleLine(line: string): DocumentKind | null {
  if (line.length > 300 && /\p{Ll}/u.test(line)) return null;
  const folded = matchForm(line);
  const found =
    KIND_NAMES.find(([name]) => folded.startsWith(name) && !/^\p{L}/u.test(folded.slice(name.length))) ??
    // "THÔNG BẢO": a title alone in its line, its signs misread.
    (line.length < LONGEST_NAME ? KIND_NAMES.find(([name]) => fold(name) === fold(line).trim()) : undefined);
  if (found !== undefined && OF_PORTAL.test(folded.slice(found[0].length))) return null;
  return found === undefined || /\p{Ll}/u.test(line.slice(0, found[0].length)) ? null : found[1];
}

/** The kind that a sentence-case title begins with ("Chỉ thị của Chủ tịch UBND tỉnh về …"); null for any other line. */
export function kindOfHeadline(line: string): DocumentKind | null {
  const folded = matchForm(line);
  const found = KIND_NAMES.find(([name]) => folded.startsWith(`${name} `));
  if (found === undefined || /[?]\s*$|ra sao/u.test(folded)) return null;
  return /^\p{L}+ \p{L}+ (?:của|về|số|kết luận|ý kiến|triển khai|v\/v|thực hiện|tăng cường|\d)/u.test(folded) ? found[1] : null;
}

/** The kind that a symbol tells (`TB-UBND`, `KH/TU`); a symbol without a kind is a dispatch's (`UBND-NC`). */
export function kindOfSymbol(symbol: string): DocumentKind {
  const first = symbol.split(/[-/]/u)[0] ?? '';
  return KIND_CODES.get(first) ?? 'dispatch';
}

/** Every name of a kind, longest first, for patterns. */
export const KIND_PATTERN =
  'thông báo kết luận|thông báo|chỉ thị|công điện|kế hoạch|quyết định|nghị quyết|kết luận|báo cáo|công văn|văn bản|tờ trình';

/** The kind whose name is `name` in the match form. */
export function kindNamed(name: string): DocumentKind {
  return KIND_NAMES.find(([known]) => name.startsWith(known))?.[1] ?? 'other';
}
