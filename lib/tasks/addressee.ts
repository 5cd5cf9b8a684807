import type { Agency } from '@/lib/agencies/agency';
import { type AgencyList, readAgencies } from '@/lib/agencies/read-agencies';
import { quick } from '@/lib/text/letters';
import { anyOf, matchesIn } from '@/lib/text/pattern';
import type { Span } from '@/lib/text/span';
import { endsNoun, ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';
import { BEGINS_WITH_VERB } from './wording';

/** The bodies that a passage is addressed to. */
export interface Addressee {
  agencies: Agency[];
  /** Where the words begin that name them, and where they end. */
  start: number;
  end: number;
  /** `assigned`: told by someone (giao, yêu cầu …); `subject`: the sentence says that they do it; `heading`: named alone. */
  how: 'assigned' | 'subject' | 'heading';
}

/** "yêu cầu: trước ngày 15/4, các xã …": when, between the verb and whom it tells. */
const WHEN = '(?:(?:trước|từ|trong|đến|chậm nhất|kể từ|ngay)(?!\\p{L})[^,;.:]{2,70}, )?';
const ASSIGN = quick(
  new RegExp(
    `(?:giao|yêu cầu|đề nghị|phân công|ủy quyền|ủy nhiệm|kiến nghị|lưu ý|chỉ thị)(?: nhiệm vụ)?(?: thêm)?(?: cho)?:? ${WHEN}(?:đồng chí )?(?=\\p{L})`,
    'uy',
  ),
);
const AT_TIME = quick(new RegExp(`${WHEN}(?=\\p{L})`, 'uy'));
const DIRECT = quick(/(?:chỉ đạo|điện) (?=\p{L})/uy);
const ACTS = quick(
  new RegExp(
    `[,:]? ?(?:(?:theo|căn cứ|trên cơ sở|ngoài|tùy)[^.;:]{3,160}?, |theo chức năng, nhiệm vụ(?:, quyền hạn)?(?: được giao)?,? |trong phạm vi[^,.;]{3,80},? )?(?:tự )?(?:${anyOf(ORDER_ADVERBS)}|${anyOf(ORDER_VERBS)})(?![\\p{L}])`,
    'uy',
  ),
);
/** Those who give orders: what they do before it in the sentence ("ghi nhận kiến nghị này và giao …") is no work of theirs. */
const SUPERIOR = quick(
  /^(?:đồng chí )?(?:phó )?(?:thủ tướng|chủ tịch(?! (?:ubnd|ủy ban nhân dân) (?:các|cấp|xã|phường)(?!\p{L}))|bộ trưởng(?! các)|bí thư)(?!\p{L})/u,
);
const STAFF = quick(/^(?:các |từng )?(?:cán bộ|công chức|viên chức|nhân viên|đảng viên|giáo viên|người)(?!\p{L})/iu);
const ENDS = /\s*(?:\([^)]*\))?\s*[:.;]?\s*$/u;

const ASSIGNS_INSIDE = quick(
  /(?<!(?:theo|các|những|đáp ứng|được|có|nội dung|một số|trong|về|quy định|đã|xã|bàn|chuyển|ngoại|nhiệm vụ|chỉ tiêu|kế hoạch|vốn|dự toán|việc) )(?<!\p{L})(?:kính |trân trọng )?(?:yêu cầu|đề nghị|giao|(?<=(?:tỉnh|thành phố|huyện|quận|thị xã|thủ tướng|bộ trưởng|thống đốc) )chỉ thị(?! của| số| này))(?: cho)?:? (?=\p{L})/gu,
);
const DONE_BY = quick(/(?<!\p{L})do (?=\p{L})/gu);
const BODY_AHEAD =
  '(?=(?:các|những|mỗi|từng|sở|bộ|ubnd|ủy ban|chủ tịch|giám đốc|thủ trưởng|người đứng đầu|văn phòng|phòng|công an|ban|cục|chi cục|thanh tra|tỉnh|thành phố|huyện|xã|phường|đề nghị|yêu cầu|giao|\\p{L}+ trưởng) )';
const SUBJECT = new RegExp(`(?:[,;:)]|được giao|này|nêu trên|trong đó|đó|quy định) ${BODY_AHEAD}`, 'gu');
const ASIDE_SUBJECT = new RegExp(`(?:trong đó,?|;) ${BODY_AHEAD}`, 'gu');

/** Openings that name no one: connectives, conditions, grounds. Each ends with a comma, or is one word. */
const OPENING =
  /(?:(?:trong quá trình [^,.;]{2,90},? )?nếu (?:có|gặp) (?:khó khăn|vướng mắc|phát sinh)(?:(?:,| hoặc| và) (?:khó khăn|vướng mắc|phát sinh))*(?: phát sinh)?,? |(?:đồng thời|bên cạnh đó|cụ thể|theo đó|trong đó|ngoài ra|song song|song song đó|tuy nhiên|đặc biệt|trước mắt|đáng chú ý|cùng với đó|mặt khác|thời gian tới|trong thời gian tới|tiếp tục|cuối cùng)[,:]? |(?:hằng|hàng|định kỳ hằng|định kỳ hàng) (?:năm|quý|tháng|tuần)(?: hoặc đột xuất)?,? |(?:trên cơ sở|căn cứ|trong quá trình|nếu|để|sau khi|khi|nhằm|đối với|trường hợp|từ|với|qua|theo|thực hiện|tại|trước|riêng|về|quá|hết)(?! (?:dõi)) [^,.;:]{2,220}[,:] ?)/uy;
const TOPIC = /(?:về|đối với) [^:.\n]{3,260}: ?/uy;
const TO_WHOM = quick(/(?:đối với|về phía|riêng|trách nhiệm của|nhiệm vụ của|phân công) (?=\p{L})/uy);

/** "Thực hiện Công điện số …, để …": on what grounds something is ordered behind it, not what. */
const GROUNDS =
  /^(?:thực hiện|triển khai|tiếp theo) (?:nội dung )?(?:công điện|công văn|chỉ thị|nghị quyết|kết luận|quyết định|kế hoạch|thông báo|văn bản|ý kiến|sự chỉ đạo|chỉ đạo|chủ trương)(?: chỉ đạo)? [^.;:]{0,200}(?:số \d|của |tại )/u;

/**
 * Whom a sentence or heading addresses: after `giao`, `yêu cầu`, `đề nghị`; as its subject, before a verb of orders; or
 * named alone, as headings do. Null where it names nobody.
 *
 * @param issuerSpeaks whether `X chỉ đạo Y` in this passage is the issuer's word to Y (an opening sentence) rather than Y's
 *   superior X being told to direct Y
 */
export function readAddressee(text: string, folded: string, span: Span, issuerSpeaks = false): Addressee | null {
  const own = sentenceEnd(folded, span);
  const imperative =
    BEGINS_WITH_VERB.test(folded.slice(span.start, span.start + 80)) && !GROUNDS.test(folded.slice(span.start, own));
  return (
    afterAssigning(text, folded, span.start, own, span, issuerSpeaks) ??
    afterOpenings(text, folded, span, own, issuerSpeaks) ??
    (imperative ? inBrackets(text, folded, span.start, own) : assignedInside(text, folded, span.start, own)) ??
    insideSentence(text, folded, span.start, own, imperative)
  );
}

/** The heading of a provision that is only a name: "Sở Nội vụ", "Đối với các phòng chuyên môn:", "Giao Sở Y tế:". */
export function readHeadingAddressee(text: string, folded: string, span: Span): Addressee | null {
  let at = skip(TO_WHOM, folded, span.start) ?? span.start;
  const assigned = skip(ASSIGN, folded, at);
  at = assigned ?? at;
  const list = readAgencies(text, folded, at, span.end);
  if (list === null) return null;
  const rest = folded.slice(list.end, span.end);
  const described = /^( [^,.;:]{2,50}?)\s*:?\s*$/u.exec(rest)?.[1];
  if (described !== undefined && !acts(folded, list.end)) {
    const end = list.end + described.length;
    return { agencies: extended(text, list.agencies, end), start: at, end, how: 'heading' };
  }
  if (assigned === null && !ENDS.test(rest) && !acts(folded, list.end)) return null;
  return { agencies: list.agencies, start: at, end: list.end, how: 'heading' };
}

function afterAssigning(
  text: string,
  folded: string,
  at: number,
  end: number,
  span: Span,
  issuerSpeaks: boolean,
): Addressee | null {
  const direct = skip(ASSIGN, folded, at) ?? (issuerSpeaks ? skip(DIRECT, folded, at) : null);
  if (direct !== null) return listAt(text, folded, direct, end, 'assigned');
  const speaker = readAgencies(text, folded, at, end);
  if (speaker === null) return null;
  const verb = assignAfter(folded, speaker.end, issuerSpeaks);
  if (verb !== null) {
    const told = listAt(text, folded, verb, end, 'assigned');
    // "Thủ trưởng các phòng phân công cán bộ trực": who sends the own staff is told, not the staff.
    if (told !== null && !told.agencies.every(({ name }) => STAFF.test(name))) return told;
    if (told !== null) return { agencies: speaker.agencies, start: at, end: speaker.end, how: 'subject' };
  }
  if (SUPERIOR.test(folded.slice(at, speaker.end))) {
    const later = assignedInside(text, folded, speaker.end, end);
    if (later !== null && later.start - speaker.end < 160) return later;
  }
  const described = acts(folded, speaker.end) ? null : describedEnd(folded, speaker.end, end);
  if (described !== null)
    return { agencies: extended(text, speaker.agencies, described), start: at, end: described, how: 'subject' };
  const heads = span.start === at && isSubject(text, folded, speaker.end);
  if (!acts(folded, speaker.end) && !heads && !(span.start === at && /^ ?:/u.test(folded.slice(speaker.end, end)))) return null;
  return { agencies: speaker.agencies, start: at, end: speaker.end, how: 'subject' };
}

/** The bodies behind `đối với`: all of the list before a colon or comma; all but the last where that one goes on to speak ("…, UBND tỉnh đề nghị …"). */
function withoutSpeaker(folded: string, list: AgencyList): Agency[] | null {
  const behind = folded.slice(list.end, list.end + 20);
  if (
    /^\s*[:,]/u.test(behind) ||
    /^ (?:có|nơi|đã|chưa|được|không) [^,.;:]{2,80}(?:, (?:đề nghị|yêu cầu)(?!\p{L})|: )/u.test(
      folded.slice(list.end, list.end + 100),
    )
  )
    return list.agencies;
  if (/^ (?:phải|cần|có trách nhiệm|chịu trách nhiệm|khẩn trương|tập trung)(?!\p{L})/u.test(behind)) return list.agencies;
  return list.agencies.length > 1 && /^ (?:đề nghị|yêu cầu|giao|lưu ý)(?!\p{L})/u.test(behind)
    ? list.agencies.slice(0, -1)
    : null;
}

/** Papers whose names are verbs elsewhere ("tại Quyết định này"). */
const PAPER = /^ (?:quyết định|thông báo|báo cáo|chỉ thị|hướng dẫn|quy định) (?:này|số|nêu|trên|của)(?!\p{L})/u;

function isNoun(folded: string, at: number): boolean {
  return endsNoun(folded, at) || PAPER.test(folded.slice(at, at + 20));
}

/** A clause that says which bodies are meant ("các xã, phường có rừng chỉ đạo …"): where it ends, a verb of orders behind it. */
function describedEnd(folded: string, from: number, end: number): number | null {
  const opening =
    / (?:có|trong danh sách|ven|nơi|ở|tại|giáp|thuộc|không|chưa|được|đã|bị|nằm|nhận(?= (?:được )?(?:văn bản|công văn|thông báo|chỉ thị|kế hoạch))) /uy;
  opening.lastIndex = from;
  if (!opening.test(folded)) return null;
  for (let at = opening.lastIndex; at < Math.min(end, from + 120); at += 1) {
    if (/[,.;:(]/u.test(folded.charAt(at))) return null;
    if (folded.charAt(at) === ' ' && acts(folded, at) && !isNoun(folded, at)) return at;
  }
  return null;
}

/** The last body named reaches to `end`. */
function extended(text: string, agencies: readonly Agency[], end: number): Agency[] {
  return agencies.map((agency, index) =>
    index === agencies.length - 1 ? { ...agency, end, name: text.slice(agency.start, end) } : agency,
  );
}

/** Whether a small word that is no preposition follows a body at the head of a sentence: its verb, known to the lists or not. */
function isSubject(text: string, folded: string, at: number): boolean {
  if (!/^ \p{Ll}/u.test(text.slice(at, at + 2))) return false;
  return !/^ (?:yêu cầu|đề nghị|giao|kết luận|chỉ thị|ban hành|thông báo|quyết định|lưu ý|nhấn mạnh|điện|của|về|tại|và|trong|là|có|được|đã|đang|vừa|với|từ|đến|cho|theo|để|ở|trên|như|hoặc|cùng|do|mà|nhằm|sau|trước|năm|ngày|tháng|số|gồm|bao gồm|này|còn|chưa|không|bị)(?!\p{L})/u.test(
    folded.slice(at, at + 12),
  );
}

/** `giao`, `yêu cầu` … right behind a speaker, titles and adverbs read over. */
function assignAfter(folded: string, at: number, issuerSpeaks: boolean): number | null {
  const gap =
    /(?:, [^.;:]{3,120}?)?(?: (?:vừa |mới |đã )?(?:ký )?(?:ban hành|có) (?:thông báo|chỉ thị|công văn|công điện|kế hoạch|văn bản)[^.;:]{0,120}?)?(?: (?:kính|trân trọng|cũng|tiếp tục|đã|có ý kiến|nghiêm túc|tiếp tiếp))* /uy;
  gap.lastIndex = at;
  if (!gap.test(folded)) return null;
  return skip(ASSIGN, folded, gap.lastIndex) ?? (issuerSpeaks ? skip(DIRECT, folded, gap.lastIndex) : null);
}

function afterOpenings(text: string, folded: string, span: Span, end: number, issuerSpeaks: boolean): Addressee | null {
  let at = span.start;
  for (let rounds = 0; rounds < 5; rounds += 1) {
    const to = skip(TO_WHOM, folded, at);
    if (to !== null) {
      const list = readAgencies(text, folded, to, end, true);
      const named = list === null ? null : withoutSpeaker(folded, list);
      if (list !== null && named !== null) return { agencies: named, start: to, end: list.end, how: 'heading' };
    }
    const next = skip(TOPIC, folded, at) ?? skip(OPENING, folded, at);
    if (next === null || next >= end) return null;
    at = next;
    const found = afterAssigning(text, folded, at, end, span, issuerSpeaks);
    if (found !== null) return found;
  }
  return null;
}

/** "…, Thủ tướng Chính phủ yêu cầu các bộ …": the verb that gives the order, somewhere in the sentence, with its bodies behind it. */
function assignedInside(text: string, folded: string, start: number, end: number): Addressee | null {
  for (const verb of matchesIn(ASSIGNS_INSIDE, folded, start, end)) {
    const told = listAt(text, folded, skip(AT_TIME, folded, verb.end) ?? verb.end, end, 'assigned');
    if (
      told !== null &&
      !/^ (?:giao(?! thông| dịch)|ban hành|phê duyệt|quy định|tại|về)(?!\p{L})/u.test(folded.slice(told.end, told.end + 20))
    )
      return told;
  }
  return null;
}

const BRACKETED = /\((?=(?:giao|do) )/gu;

/** "Xây dựng quy chế … (giao Công an tỉnh chủ trì …)": who is told to do what stands before the bracket. */
function inBrackets(text: string, folded: string, start: number, end: number): Addressee | null {
  for (const bracket of matchesIn(BRACKETED, folded, start, end)) {
    const told = skip(ASSIGN, folded, bracket.end);
    const found = told === null ? doneBy(text, folded, bracket.end, end) : listAt(text, folded, told, end, 'assigned');
    if (found !== null && folded.slice(found.end, end).includes(')')) return found;
  }
  return null;
}

/**
 * A subject in the middle of the sentence: behind punctuation or a closed phrase, before a verb of orders. A sentence that
 * begins with its verb has its subject elsewhere: in it only a side remark names one ("…; trong đó, các cơ quan … cần …").
 */
function insideSentence(text: string, folded: string, start: number, end: number, imperative: boolean): Addressee | null {
  let read = start;
  for (const place of matchesIn(imperative ? ASIDE_SUBJECT : SUBJECT, folded, start, end)) {
    if (place.end < read) continue;
    const assigned = skip(ASSIGN, folded, place.end);
    const list = readAgencies(text, folded, assigned ?? place.end, end);
    if (list === null) continue;
    const must = /^ (?:cần|phải|có trách nhiệm|chịu trách nhiệm)(?!\p{L})/u.test(folded.slice(list.end, list.end + 30));
    if (assigned !== null || (imperative ? must : acts(folded, list.end))) {
      return {
        agencies: list.agencies,
        start: assigned ?? place.end,
        end: list.end,
        how: assigned === null ? 'subject' : 'assigned',
      };
    }
    read = list.end;
  }
  return imperative ? null : doneBy(text, folded, start, end);
}

/** `do Sở Y tế chủ trì`: by whom it is done. */
function doneBy(text: string, folded: string, start: number, end: number): Addressee | null {
  for (const by of matchesIn(DONE_BY, folded, start, end)) {
    const list = readAgencies(text, folded, by.end, end);
    if (
      list !== null &&
      /^ (?:chủ trì|thực hiện|chịu trách nhiệm|làm đầu mối|đảm nhiệm)(?!\p{L})/u.test(folded.slice(list.end, list.end + 30))
    ) {
      return { agencies: list.agencies, start: by.end, end: list.end, how: 'subject' };
    }
  }
  return null;
}

function listAt(text: string, folded: string, at: number, end: number, how: Addressee['how']): Addressee | null {
  const list = readAgencies(text, folded, at, end, true);
  return list === null ? null : { agencies: list.agencies, start: at, end: list.end, how };
}

function acts(folded: string, at: number): boolean {
  ACTS.lastIndex = at;
  return ACTS.test(folded);
}

function skip(pattern: RegExp, folded: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(folded) ? pattern.lastIndex : null;
}

/** The first sentence of the span; short ones before a colon are openings and go on. */
function sentenceEnd(folded: string, span: Span): number {
  for (const stop of matchesIn(/[.!?…](?=\s)/gu, folded, span.start, span.end)) {
    if (!/(?:tp|tx|tt)$/u.test(folded.slice(Math.max(span.start, stop.start - 3), stop.start))) return stop.start;
  }
  return span.end;
}
