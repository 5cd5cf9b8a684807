import { readAgencies } from '@/lib/agencies/read-agencies';
import type { Provision } from '@/lib/document/outline';
import { endsClause } from '@/lib/text/ends-clause';
import { sentencesOf } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { readAddressee } from './addressee';
import { readHeadingAddressee } from './addressee-label';
import { isSuperior } from './addressee-of-order';
import { type Addressee, extended } from './addressee-parts';
import { announcedMode, announces, headingMode, type Mode } from './announcing';
import { readCollaborators } from './collaborators';
import { isOrder } from './is-order';
import { namesOnly } from './kinds-of-lines';
import { directsOn } from './open-scope';
import { orderUnits } from './order-unit';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import type { FoundTask } from './task';

export function readHeadingLine(reading: Reading, node: Provision, line: Span, inner: Scope): FoundTask[] {
  const folded = foldedOf(reading, line);
  const sentences = sentencesOf(reading.joined, line);
  const last = sentences.at(-1) ?? line;
  const opens = announces(foldedOf(reading, last));
  const capitals = !/\p{Ll}/u.test(reading.joined.slice(line.start, line.end));
  const alone = readHeadingAddressee(reading.joined, reading.folded, line);
  // "HĐND tỉnh thống nhất với …. HĐND tỉnh đề nghị UBND tỉnh thực hiện:": whom the sentence tells that opens the list.
  const opening = opens && !capitals ? readAddressee(reading.joined, reading.folded, last, true) : null;
  // "3. Chủ tịch UBND các xã chỉ đạo các phòng chuyên môn:": who directs is told, unless it is who speaks.
  const directed =
    node.style !== null &&
    alone !== null &&
    opening !== null &&
    inner.mode === 'directs' &&
    directs(reading, alone, opening.start);
  const told =
    opening?.how === 'assigned' && !directed && (sentences.length > 1 || (alone !== null && opening.start > alone.end))
      ? opening
      : (alone ?? opening);
  const named = capitals
    ? namesOnly(reading, line)
      ? alone
      : (forWhom(reading, line) ?? whoseDuties(reading, line))
    : opens
      ? told
      : (alone ?? readAddressee(reading.joined, reading.folded, line, true));
  if (named !== null && !directsOn(folded, inner)) {
    inner.assignees = named.agencies;
    inner.collaborators = readCollaborators(reading.joined, reading.folded, line);
    const ordered = opens && announcedMode(foldedOf(reading, last)) === 'directs' && named.how === 'assigned';
    if (inner.mode === 'unknown' || ordered) inner.mode = 'directs';
  } else if (!capitals) {
    inner.collaborators = [...readCollaborators(reading.joined, reading.folded, line), ...inner.collaborators];
  }
  const mode = folded.length < 160 ? modeOf(reading, folded) : null;
  if (isSection(node) || named === null) {
    const spoken = opens && (!isSection(node) || (!capitals && TELLS_BELOW.test(folded)));
    const said = (spoken ? announcedMode(foldedOf(reading, last)) : mode) ?? inner.mode;
    // An article says of itself what it does, whatever the one before it did.
    inner.mode = subMode(inner.mode, isSection(node) || node.style === 'article', said, folded);
  }
  inner.deadlines = [...inner.deadlines, ...deadlinesIn(reading, line).filter((deadline) => deadline.relation !== 'until')];
  const complete = opens ? { start: line.start, end: (sentences.at(-2) ?? { end: line.start }).end } : line;
  if (inner.mode !== 'directs' || complete.end - complete.start < 80 || (!opens && !endsClause(folded))) return [];
  if (!isOrder(reading, complete)) return [];
  return orderUnits(reading, complete, node.path, inner, 'ordering-heading');
}

/** Whether nothing but "chỉ đạo" stands between a body that is no superior and another at `at`. */
function directs({ folded }: Reading, body: Addressee, at: number): boolean {
  return /^ (?:trực tiếp )?chỉ đạo $/u.test(folded.slice(body.end, at)) && !isSuperior(folded.slice(body.start, body.end));
}

/** "IV. Chủ tịch UBND tỉnh yêu cầu:" heads a section in a sentence; "I. Mục đích, yêu cầu:" says what a plan is for. */
const TELLS_BELOW =
  /^(?!(?:mục đích|mục tiêu|ý nghĩa|nguyên tắc|yêu cầu|quan điểm)(?!\p{L}) ?(?:[,&:–-]|và)).*(?<!\p{L})(?:yêu cầu|đề nghị|giao|phân công|chỉ đạo)(?: (?!của|về)[^:.;]{1,160})? ?:\s*$/u;

/** What a report has still to be done: "PHƯƠNG HƯỚNG, NHIỆM VỤ …", "KIẾN NGHỊ", "Công tác tháng tới". */
const AHEAD =
  /(?<!\p{L})(?:phương hướng|nhiệm vụ|giải pháp|kiến nghị|đề xuất|đề nghị|phân công|(?:thời gian|tháng|quý|năm|tuần) tới|sắp tới|tiếp theo)(?!\p{L})/u;

/** What a heading says of what stands below it; a report orders nothing under "Công tác chỉ đạo". */
export function modeOf(reading: Reading, folded: string): Mode | null {
  const mode = headingMode(folded);
  return mode === 'directs' && reading.accounts && !AHEAD.test(folded) ? 'reports' : mode;
}

/** "ĐỐI VỚI CHỦ ĐẬP, TỔ CHỨC KHAI THÁC HỒ CHỨA": those for whom what stands below is; null where no body is named. */
function forWhom(reading: Reading, line: Span): Addressee | null {
  const opening = /^(?:đối với|về phía) (?=\p{L})/u.exec(foldedOf(reading, line));
  if (opening === null) return null;
  const start = line.start + opening[0].length;
  const list = readAgencies(reading.joined, reading.folded, start, line.end, true);
  const end =
    start +
    reading.folded
      .slice(start, line.end)
      .trimEnd()
      .replace(/[.:;]$/u, '').length;
  return list === null ? null : { agencies: extended(reading.joined, list.agencies, end), start, end, how: 'heading' };
}

/** "NHIỆM VỤ CHỦ YẾU CỦA BỘ Y TẾ": whose the duties are that stand below; null where the heading does not end with a body. */
function whoseDuties(reading: Reading, line: Span): Addressee | null {
  const of = /^[^,;:]{0,60}(?:nhiệm vụ|trách nhiệm)(?: [\p{L} ,]{2,40})? của (?=\p{L})/u.exec(foldedOf(reading, line));
  if (of === null) return null;
  const behind = { start: line.start + of[0].length, end: line.end };
  return namesOnly(reading, behind) ? readHeadingAddressee(reading.joined, reading.folded, behind) : null;
}

/** Inside a part that reports ("Mục đích, yêu cầu"), a lesser heading does not turn to orders unless it says so plainly. */
function subMode(above: Mode, section: boolean, said: Mode, folded: string): Mode {
  if (section || above !== 'reports' || said !== 'directs') return said;
  return /nhiệm vụ|giải pháp|yêu cầu các|yêu cầu ?:|đề nghị|giao /u.test(folded) ? said : above;
}

/** Phần, Chương, Mục, Điều, Roman numerals and capitals head sections: their words alone set the mode. */
export function isSection(node: Provision): boolean {
  return (
    node.style === 'part' ||
    node.style === 'chapter' ||
    node.style === 'section' ||
    node.style === 'roman' ||
    node.style === 'capital'
  );
}
