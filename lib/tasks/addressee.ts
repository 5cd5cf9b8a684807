import { ENDS_ABBREVIATED } from '@/lib/text/abbreviations';
import { quick } from '@/lib/text/letters';
import { matchesIn } from '@/lib/text/pattern';
import type { Span } from '@/lib/text/span';
import { AT_MEETING, afterOpenings } from './addressee-behind-openings';
import { assignedInside, givenBehind, inBrackets, insideSentence } from './addressee-inside';
import { readLabelled } from './addressee-label';
import { afterAssigning, partedBelow } from './addressee-of-order';
import { type Addressee, acts, isGroup, listAt, skip } from './addressee-parts';
import { ordersBehind } from './agreed-first';
import { BEGINS_WITH_VERB } from './wording';

/** "Thực hiện Công điện số …, để …": on what grounds something is ordered behind it, not what. */
const GROUNDS =
  /^(?:thực hiện|triển khai|tiếp theo|căn cứ) (?:nội dung )?(?:luật|nghị định|thông tư|công điện|công văn|chỉ thị|nghị quyết|kết luận|quyết định|kế hoạch|thông báo|văn bản|ý kiến|sự chỉ đạo|chỉ đạo|chủ trương)(?: chỉ đạo)? [^.;:]{0,200}(?:số \d|của |tại )|^(?:thực hiện|triển khai|tiếp theo|căn cứ) [^.;:]{5,220}; [^.;:]{3,80} (?:đề nghị|yêu cầu|giao) /u;

/** "Kết thúc buổi kiểm tra, Trưởng đoàn đề nghị …": when something is said, no work. */
const AT_THE_END = /^kết thúc (?:buổi|cuộc|phiên|hội nghị|đợt|lượt|vòng|chặng|chuyến|chương trình|phần|kỳ họp)(?!\p{L})/u;

/**
 * Whom a sentence or heading addresses: after `giao`, `yêu cầu`, `đề nghị`; as its subject, before a verb of orders; or
 * named alone, as headings do. Null where it names nobody.
 *
 * @param issuerSpeaks whether `X chỉ đạo Y` in this passage is the issuer's word to Y (an opening sentence) rather than Y's
 *   superior X being told to direct Y
 */
export function readAddressee(text: string, folded: string, whole: Span, issuerSpeaks = false): Addressee | null {
  // What a leader is quoted with is said like any other order.
  const span = /["“”]/u.test(folded.charAt(whole.start)) ? { start: whole.start + 1, end: whole.end } : whole;
  const own = sentenceEnd(folded, span);
  const imperative =
    (BEGINS_WITH_VERB.test(folded.slice(span.start, span.start + 80)) || skip(WORKS_WITH, folded, span.start) !== null) &&
    !GROUNDS.test(folded.slice(span.start, own)) &&
    !AT_THE_END.test(folded.slice(span.start, span.start + 40)) &&
    skip(AT_MEETING, folded, span.start) === null &&
    !ordersBehind(folded.slice(span.start, own));
  const found =
    readLabelled(text, folded, span) ??
    toldInCase(text, folded, span.start, own) ??
    afterAssigning(text, folded, span.start, own, span, issuerSpeaks) ??
    afterOpenings(text, folded, span, own, issuerSpeaks) ??
    (imperative
      ? (inBrackets(text, folded, span.start, own) ?? givenBehind(text, folded, span.start, own))
      : (assignedInside(text, folded, span.start, own) ??
        (issuerSpeaks ? directedInside(text, folded, span.start, own) : null))) ??
    insideSentence(text, folded, span.start, own, imperative);
  // "… đề nghị các phòng, ban tập trung các nhiệm vụ: Phòng Kinh tế …; Công an xã …": those of the group among whom the work is parted.
  const parted = found?.how === 'assigned' && isGroup(found.agencies) ? partedBelow(text, folded, found.end, own) : null;
  return parted === null ? found : { ...parted, how: 'assigned' };
}

/** "…, ông Tám chỉ đạo: Sở Xây dựng …", "…, ông chỉ đạo các sở …": whom a person directs who speaks. */
const DIRECTS_INSIDE = quick(/(?<=(?:^|[,.\n] ?)(?:ông|bà|đồng chí)(?: [^,.;:]{1,80})? )chỉ đạo:? (?=\p{L})/gu);

function directedInside(text: string, folded: string, start: number, end: number): Addressee | null {
  for (const verb of matchesIn(DIRECTS_INSIDE, folded, start, end)) {
    const told = listAt(text, folded, verb.end, end, 'assigned');
    if (told !== null && acts(folded, told.end)) return told;
  }
  return null;
}

/** Work that begins with those it is done with has its subject above. */
const WORKS_WITH = quick(/(?:chủ động )?phối hợp (?:với|cùng) /uy);

/** "Những thôn đường khó thì đề nghị Bệnh viện tỉnh cử đội lưu động": whom the order tells, not where it is so. */
const IN_CASE = quick(
  /(?:những|các|nơi|nếu|trường hợp|đối với|chỗ|xã|thôn)(?!\p{L})[^.;:]{3,160}? thì (?:đề nghị|yêu cầu|giao|phân công)(?: cho)? (?=\p{L})/uy,
);

function toldInCase(text: string, folded: string, at: number, end: number): Addressee | null {
  const told = skip(IN_CASE, folded, at);
  return told === null || told >= end ? null : listAt(text, folded, told, end, 'assigned');
}

/** The first sentence of the span; short ones before a colon are openings and go on. */
function sentenceEnd(folded: string, span: Span): number {
  for (const stop of matchesIn(/[.!?…](?=\s)/gu, folded, span.start, span.end)) {
    if (!ENDS_ABBREVIATED.test(folded.slice(Math.max(span.start, stop.start - 8), stop.start))) return stop.start;
  }
  return span.end;
}
