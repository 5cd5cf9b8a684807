import { linesOf } from '@/lib/text/lines';
import { matchForm } from '@/lib/text/match-form';
import type { DocumentFields } from './document-fields';

/** A normative document's number carries a year; a consolidated text's symbol begins with VBHN (Ordinance 01/2012/UBTVQH13). */
const NORMATIVE_NUMBER = /^\d+[a-zđ]?\/(?:\d{4}\/|VBHN)/iu;
const INVITES = /(?:trân trọng )?kính mời (?!quý bạn đọc)|(?:^|\n)giấy mời/u;
/** The parts of an administrative procedure as offices publish it (Decree 61/2018/NĐ-CP). */
const PROCEDURE = [
  /^trình tự thực hiện/u,
  /^(?:thành phần|số lượng)[\p{L}, ]{0,20}hồ sơ/u,
  /^(?:phí, )?lệ phí|^mã thủ tục|^cách thức thực hiện|^thời hạn giải quyết/u,
];
/** How a page of a legal library heads the articles that it shows: "Luật Khiếu nại 2011. Điều 5. Trách nhiệm …". */
const ARTICLE_OF_LAW =
  /^(?:bộ luật|luật|pháp lệnh|nghị định|thông tư)(?! này)(?: liên tịch)? [^\n:;]{3,220}\. điều \d{1,3}[a-zđ]?\./u;
const STANDING = /chức năng,? (?:và )?nhiệm vụ(?: và|,)? (?:quyền hạn|cơ cấu)|vị trí,? (?:và )?chức năng/u;

/**
 * Whether a text lays down rules rather than giving tasks: a normative document (its number carries a year, Law on the
 * Promulgation of Legislative Documents; or it has articles on scope and on whom it applies to), or the standing functions
 * of a body ("Chức năng, nhiệm vụ, quyền hạn"), or an invitation, or it shows articles of a law. `whole` is the match form of `text`.
 */
export function laysDownRules(text: string, document: DocumentFields, whole = matchForm(text)): boolean {
  if (document.number !== null && document.kind !== 'news' && NORMATIVE_NUMBER.test(document.number)) return true;
  if (INVITES.test(whole.slice(0, 20_000))) return true;
  let scope = false;
  let subjects = false;
  const parts = new Set<RegExp>();
  for (const line of linesOf(text)) {
    if (ARTICLE_OF_LAW.test(whole.slice(line.start, Math.min(line.end, line.start + 260)))) return true;
    if (line.end - line.start > 160) continue;
    const folded = whole.slice(line.start, line.end);
    if (STANDING.test(folded) && line.start < text.length / 2) return true;
    scope ||= /phạm vi điều chỉnh/u.test(folded);
    for (const part of PROCEDURE) if (part.test(folded.replace(/^[\d.\-–+*• ]+/u, ''))) parts.add(part);
    subjects ||= /đối tượng áp dụng/u.test(folded);
  }
  return (scope && subjects) || parts.size === PROCEDURE.length;
}
