import type { Agency } from '@/lib/agencies/agency';
import { readAgencies } from '@/lib/agencies/read-agencies';
import { quick } from '@/lib/text/letters';
import { sentencesOf } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { readPersonSubject } from './addressee-label';
import { addresseeOf } from './addressee-of';
import type { Addressee } from './addressee-parts';
import { attributeClauses, attributeOf, attributeValueStart } from './attributes';
import { bodyClauses } from './body-clauses';
import { findsWanting } from './found-so';
import { makeTask } from './make-task';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import type { FoundTask } from './task';
import { isAnybody, isKindAgain, isNamed, sameBodies } from './who-is-meant';
import {
  BEGINS_WITH_VERB,
  isAppraisal,
  isByline,
  isExample,
  isHearsay,
  isMoneyClause,
  isPastLimit,
  isStatistic,
  predicates,
  tellsFigures,
} from './wording';

/**
 * Turns one provision's content into tasks: one, or several where a later sentence assigns to another named body.
 * What the content does not say is taken from the scope.
 */
export function orderUnits(reading: Reading, content: Span, label: string | null, scope: Scope, rule: string): FoundTask[] {
  // In the news a person who does something is told of; in a provision, or in a list of orders that has lost its labels, such a one is told to do it.
  const provides = reading.official && (label !== null || rule === 'list-paragraph');
  const units = splitByAddressee(reading, content, provides, scope.assignees.length > 0);
  const [first] = units;
  if (first !== undefined && provides) first.addressee ??= readPersonSubject(reading.joined, reading.folded, first.span);
  // "Về đề nghị của …: thống nhất chủ trương. Giao Sở …": the answer orders nothing, the sentence behind it does.
  const answered =
    first !== undefined &&
    units.length > 1 &&
    first.addressee?.how !== 'assigned' &&
    ((first.addressee === null && isAppraisal(foldedOf(reading, first.span))) ||
      findsAhead(reading, first.span, first.addressee) ||
      findsWanting(reading, first.span));
  return (answered ? units.slice(1) : units).map((unit) => {
    const task = makeTask(reading, unit.span, label, scope, unit.addressee, unit === first ? rule : 'assigning-sentence');
    return unit.support.length === 0 ? task : { ...task, collaborators: unit.support };
  });
}

/** "Thôn nào không nộp biểu thì coi như không đăng ký": what follows for those who do not do it. */
const IF_NOT_DONE = quick(
  /^[^,.;:]{3,60}? (?:nào )?(?:không|chưa) [^.;:]{2,80}? (?:sẽ|thì(?! (?:đề nghị|yêu cầu|giao|phân công) )|coi như|bị|được (?:hiểu|coi))(?!\p{L})/u,
);

/** Whether a sentence says what follows for those who do not do something, unlike what another then does ("… thì Công an xã vận động"). */
function isUndone(reading: Reading, sentence: Span, told: Addressee | null): boolean {
  if (!IF_NOT_DONE.test(foldedOf(reading, sentence))) return false;
  return told === null || !reading.folded.slice(sentence.start, told.start).endsWith(' thì ');
}

interface Unit {
  span: Span;
  addressee: Addressee | null;
  /** What a sentence "Cơ quan phối hợp: …" names. */
  support: Agency[];
}

/** "Về thủy lợi phí: Tổng số cấp bù còn …": what is so, told ahead of what is to be done about it. */
const FINDING = quick(
  /^(?:về |đối với |việc |công tác |tình hình )[^:.;]{2,120}: (?:theo (?:báo cáo|biên bản|kết quả|số liệu)(?!\p{L})|[^.;:]{0,120}?(?<!\p{L})(?:hiện|còn|chưa|đã|mới|bị|không đạt|đạt|giảm|tăng|vẫn)(?!\p{L}))/u,
);

/** Whether a sentence finds something, in words or figures ("Gói thầu kè đến nay chậm 47 ngày."), ahead of what is to be done about it. */
export function findsAhead(reading: Reading, span: Span, addressee: Addressee | null = null): boolean {
  const folded = foldedOf(reading, span);
  if (isFinding(folded)) return true;
  return addressee === null && isStatistic(folded) && !BEGINS_WITH_VERB.test(folded) && deadlinesIn(reading, span).length === 0;
}

/** Whether a provision begins with what has been found, no verb of orders heading it. */
function isFinding(folded: string): boolean {
  const topic = /^[^:]*: /u.exec(folded)?.[0].length ?? 0;
  return (
    FINDING.test(folded) &&
    !BEGINS_WITH_VERB.test(folded.slice(topic)) &&
    !/(?<!\p{L})(?:phải|cần|yêu cầu|đề nghị)(?!\p{L})/u.test(folded)
  );
}

/** `under`: whether those are named above who do what names nobody. */
function splitByAddressee(reading: Reading, content: Span, official: boolean, under: boolean): Unit[] {
  const sentences = sentencesOf(reading.joined, content)
    .flatMap((sentence) => attributeClauses(reading.folded, sentence))
    .flatMap((sentence) => orderClauses(reading, sentence))
    .flatMap((clause) => (reading.official ? [clause] : bodyClauses(reading, clause)));
  const units: Unit[] = [];
  for (const sentence of sentences) {
    const last = units.at(-1);
    // In a provision a person who does something is told to do it.
    const person = official && last !== undefined ? readPersonSubject(reading.joined, reading.folded, sentence) : null;
    const told = addresseeOf(reading, sentence) ?? person;
    const named = isUndone(reading, sentence, told) || isPastLimit(foldedOf(reading, sentence)) ? null : told;
    const addressee = named !== null && last !== undefined && isCase(reading, named) ? null : named;
    if (last === undefined) {
      units.push({ span: { ...sentence }, addressee, support: [] });
      continue;
    }
    // "Phó Thủ tướng đánh giá cao …", "Phòng Kinh tế tổng hợp": praise between orders, who wrote them down.
    if (addressee?.how !== 'assigned' && isBetween(reading, foldedOf(reading, sentence))) continue;
    const attribute = attributeOf(reading.folded.slice(sentence.start, sentence.end));
    if (attribute === 'lead' || attribute === 'support') {
      last.span.end = sentence.end;
      applyAttribute(reading, sentence, attribute, last);
      continue;
    }
    if (
      addressee !== null &&
      !(last.addressee === null && leadsOnly(reading, sentence, addressee)) &&
      opensUnit(reading, sentence, addressee, last.addressee !== null || under) &&
      !sameBodies(reading, addressee, last.addressee) &&
      !isKindAgain(addressee, { assignees: last.addressee?.agencies ?? [] }) &&
      !isSetUpIn(reading, addressee, last.span)
    ) {
      units.push({ span: { ...sentence }, addressee, support: [] });
      continue;
    }
    last.span.end = sentence.end;
    if (
      last.addressee === null &&
      addressee !== null &&
      atHead(addressee, sentence) &&
      !(under && (isOneOfMany(reading, addressee) || isTopicOf(reading, sentence, addressee))) &&
      !isAnybody(reading, addressee) &&
      !answersFor(reading, sentence, addressee) &&
      !isSetUpIn(reading, addressee, last.span)
    )
      last.addressee = addressee;
  }
  return units;
}

/** Whether a sentence is none of the work around it: praise, an example, and in the news who wrote it and where the money comes from. */
function isBetween(reading: Reading, folded: string): boolean {
  return (
    isAppraisal(folded) ||
    isExample(folded) ||
    tellsFigures(folded) ||
    (!reading.official && (isByline(folded) || isMoneyClause(folded)))
  );
}

/** "… trước ngày 15/4; Đề nghị các xã …": a semicolon ends a sentence before a capital that orders, and between two orders that each have a day. */
function orderClauses(reading: Reading, sentence: Span): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const { index } of reading.joined.slice(start, sentence.end).matchAll(BEFORE_ORDER)) {
    const end = sentence.start + index + 1;
    if (
      /\p{Ll}/u.test(reading.joined.charAt(end + 1)) &&
      !eachHasItsDay(reading, { start, end }, { start: end, end: sentence.end })
    )
      continue;
    clauses.push({ start, end });
    start = end + 1;
  }
  return [...clauses, { start, end: sentence.end }];
}

const BEFORE_ORDER = /; (?=(?:[Gg]iao|[Pp]hân công|[Đđ]ề nghị|[Yy]êu cầu) \p{L})/gu;

function eachHasItsDay(reading: Reading, ...clauses: Span[]): boolean {
  return clauses.every((clause) => deadlinesIn(reading, clause).some(({ kind }) => kind === 'date'));
}

/** "Cơ quan chủ trì: …" at the end of a provision says who, as it would in a line of its own. */
function applyAttribute(reading: Reading, sentence: Span, attribute: 'lead' | 'support', unit: Unit): void {
  const start = sentence.start + attributeValueStart(reading.joined.slice(sentence.start, sentence.end));
  const list = readAgencies(reading.joined, reading.folded, start, sentence.end, true);
  if (list === null) return;
  if (attribute === 'support') unit.support = list.agencies;
  else unit.addressee = { agencies: list.agencies, start, end: list.end, how: 'heading' };
}

/** "Chủ tịch xã chịu trách nhiệm trực tiếp nếu …": who answers for the work, which is no work of its own. */
const ANSWERS_FOR = quick(
  /^,? (?:sẽ |phải )?chịu (?:hoàn toàn )?trách nhiệm (?:trực tiếp|toàn diện|hoàn toàn|cá nhân|trước|về|nếu|khi)(?!\p{L})/u,
);

/** "Trung tâm Y tế chủ trì, mời Hội Phụ nữ cùng vận động.": who leads the work that the sentences before it tell. */
const LEADS_ONLY = quick(
  /^ (?:là (?:cơ quan|đơn vị) )?chủ trì(?:[.;]?\s*$|,? (?:phối hợp với|cùng|mời) [^.;]{2,120}[.;]?\s*$|,? [^.;]{2,120} (?:phối hợp|hỗ trợ|cùng (?:tham gia|thực hiện|làm))[.;]?\s*$)/u,
);

function leadsOnly(reading: Reading, sentence: Span, { end, how }: Addressee): boolean {
  const behind = reading.folded.slice(end, sentence.end);
  return how === 'subject' && LEADS_ONLY.test(behind) && !BEGINS_WITH_VERB.test(behind.replace(/^.*phối hợp với [^,]*, /u, ''));
}

function answersFor(reading: Reading, sentence: Span, { end }: Addressee): boolean {
  return ANSWERS_FOR.test(reading.folded.slice(end, sentence.end)) && deadlinesIn(reading, sentence).length === 0;
}

/** A later sentence opens a task of its own where it assigns to a body with a name, or has one as its subject. `toldBefore`: whether the work before it has somebody to do it. */
function opensUnit(reading: Reading, sentence: Span, addressee: Addressee, toldBefore: boolean): boolean {
  const folded = foldedOf(reading, sentence);
  if (isHearsay(folded.slice(0, addressee.end - sentence.start))) return false;
  if (addressee.how === 'assigned' && addressee.start - sentence.start < 160) return true;
  const first = addressee.agencies[0];
  if (first === undefined || addressee.start - sentence.start >= 24) return false;
  if (answersFor(reading, sentence, addressee)) return false;
  if (isNamed(reading, first)) return true;
  // "Các hợp tác xã có trách nhiệm ký … trong 10 ngày", "Các chủ rừng làm xong … trước ngày …": a group with work and a day of its own.
  const behind = reading.folded.slice(addressee.end, sentence.end);
  return (
    !isAnybody(reading, addressee) &&
    !isOneOfMany(reading, addressee) &&
    (/^ (?:có|chịu) trách nhiệm(?!\p{L})/u.test(behind) || (toldBefore && predicates(behind))) &&
    deadlinesIn(reading, sentence).length > 0
  );
}

/** "Thành lập Tổ công tác …. Tổ công tác có nhiệm vụ …": what a body is for that the provision has set up. */
function isSetUpIn(reading: Reading, { agencies, how }: Addressee, before: Span): boolean {
  const [body, ...others] = agencies;
  if (how !== 'subject' || body === undefined || others.length > 0) return false;
  const name = reading.folded.slice(body.start, body.end);
  return SETS_UP.some((verb) => foldedOf(reading, before).includes(`${verb} ${name}`));
}

const SETS_UP = ['thành lập', 'thành lập các', 'kiện toàn', 'lập', 'cử'];

/** "Doanh nghiệp trong khu công nghiệp thì gửi …", "Xóm rà xong thì …": how it is with some of those who have been told. */
function isCase(reading: Reading, { agencies, end, how }: Addressee): boolean {
  // "Sở Tài chính thì bố trí vốn": a body by its name is told like any other.
  const byName = agencies.some(({ name }) => / \p{Lu}/u.test(name));
  return how === 'subject' && !byName && /^ (?:[^,.;]{2,24} )?thì /u.test(reading.folded.slice(end, end + 40));
}

/** "Mỗi trường nhập một lần", "Xóm rà xong thì …": each of those who have been told, not somebody else. */
function isOneOfMany(reading: Reading, { agencies: [first] }: Addressee): boolean {
  return (
    first !== undefined &&
    /^(?:(?:mỗi|từng)(?!\p{L})|(?:xóm|thôn|bản|ấp|tổ|xã|phường|trường|lớp|đơn vị|hộ|khoa|phòng)$)/u.test(
      reading.folded.slice(first.start, first.end),
    )
  );
}

/** "Đối với các cơ sở thuộc phạm vi quản lý, hướng dẫn chủ đầu tư …": what further work of those who are named above is about. */
function isTopicOf(reading: Reading, sentence: Span, { how }: Addressee): boolean {
  return how === 'heading' && /^(?:đối với|với) [^:]*$/u.test(foldedOf(reading, sentence));
}

function atHead(addressee: Addressee, sentence: Span): boolean {
  return addressee.start - sentence.start < 24;
}
