import { linesOf } from '@/lib/text/lines';
import { matchForm } from '@/lib/text/match-form';
import type { DocumentFields } from './document-fields';

const NORMATIVE_NUMBER = /^\d+[a-zđ]?\/\d{4}\//iu;
const INVITES = /(?:trân trọng )?kính mời (?!quý bạn đọc)|(?:^|\n)giấy mời/u;
const STANDING = /chức năng,? (?:và )?nhiệm vụ(?: và|,)? (?:quyền hạn|cơ cấu)|vị trí,? (?:và )?chức năng/u;

/**
 * Whether a text lays down rules rather than giving tasks: a normative document (its number carries a year, Law on the
 * Promulgation of Legislative Documents; or it has articles on scope and on whom it applies to), or the standing functions
 * of a body ("Chức năng, nhiệm vụ, quyền hạn"), or an invitation.
 */
export function laysDownRules(text: string, document: DocumentFields): boolean {
  if (document.number !== null && document.kind !== 'news' && NORMATIVE_NUMBER.test(document.number)) return true;
  if (INVITES.test(matchForm(text.slice(0, 20_000)))) return true;
  let scope = false;
  let subjects = false;
  for (const line of linesOf(text)) {
    if (line.end - line.start > 160) continue;
    const folded = matchForm(text.slice(line.start, line.end));
    if (STANDING.test(folded) && line.start < text.length / 2) return true;
    scope ||= /phạm vi điều chỉnh/u.test(folded);
    subjects ||= /đối tượng áp dụng/u.test(folded);
  }
  return scope && subjects;
}
