import type { Agency } from '@/lib/agencies/agency';
import { readAgencies } from '@/lib/agencies/read-agencies';
import type { Deadline } from '@/lib/deadlines/deadline';
import { quick } from '@/lib/text/letters';
import { trimSpan } from '@/lib/text/lines';
import { matchForm } from '@/lib/text/match-form';
import { matchesIn } from '@/lib/text/pattern';
import { sentencesOf } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { readPersonSubject } from './addressee-label';
import { addresseeOf } from './addressee-of';
import type { Addressee } from './addressee-parts';
import { attributeClauses, attributeOf, attributeValueStart } from './attributes';
import { joins, partedByTogether, readCollaborators } from './collaborators';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import type { FoundTask } from './task';
import { BEGINS_WITH_VERB, isAppraisal, isHearsay } from './wording';

/** "các cơ quan, đơn vị" and the like: everybody, so nobody in particular. */
const ANYBODY =
  /^(?:các|mỗi|từng)? ?(?:người đứng đầu |thủ trưởng )?(?:các )?(?:cơ quan|đơn vị|địa phương|chính quyền địa phương|tổ chức|cá nhân|ngành|cấp)(?:(?:,| và) (?:các )?(?:cơ quan|đơn vị|địa phương|tổ chức|cá nhân|ngành|cấp))*(?: chức năng| có liên quan| liên quan| có thẩm quyền| khác)?$/u;

/**
 * Turns one provision's content into tasks: one, or several where a later sentence assigns to another named body.
 * What the content does not say is taken from the scope.
 */
export function orderUnits(reading: Reading, content: Span, label: string | null, scope: Scope, rule: string): FoundTask[] {
  // In the news a person who does something is told of; in a provision, or in a list of orders that has lost its labels, such a one is told to do it.
  const provides = reading.official && (label !== null || rule === 'list-paragraph');
  const units = splitByAddressee(reading, content, provides);
  const [first] = units;
  if (first !== undefined && provides) first.addressee ??= readPersonSubject(reading.joined, reading.folded, first.span);
  // "Về đề nghị của …: thống nhất chủ trương. Giao Sở …": the answer orders nothing, the sentence behind it does.
  const answered =
    first !== undefined &&
    units.length > 1 &&
    first.addressee === null &&
    (isAppraisal(foldedOf(reading, first.span)) || isFinding(foldedOf(reading, first.span)));
  return (answered ? units.slice(1) : units).map((unit) => {
    const task = makeTask(reading, unit.span, label, scope, unit.addressee, unit === first ? rule : 'assigning-sentence');
    return unit.support.length === 0 ? task : { ...task, collaborators: unit.support };
  });
}

interface Unit {
  span: Span;
  addressee: Addressee | null;
  /** What a sentence "Cơ quan phối hợp: …" names. */
  support: Agency[];
}

/** "Về thủy lợi phí: Tổng số cấp bù còn …": what is so, told ahead of what is to be done about it. */
const FINDING = quick(
  /^(?:về |đối với )[^:.;]{2,120}: (?:theo (?:báo cáo|biên bản|kết quả|số liệu)(?!\p{L})|[^.;:]{0,120}?(?<!\p{L})(?:hiện|còn|chưa|đã|mới|bị|không đạt|đạt|giảm|tăng|vẫn)(?!\p{L}))/u,
);

/** Whether a provision begins with what has been found, no verb of orders heading it. */
function isFinding(folded: string): boolean {
  const topic = /^[^:]*: /u.exec(folded)?.[0].length ?? 0;
  return (
    FINDING.test(folded) &&
    !BEGINS_WITH_VERB.test(folded.slice(topic)) &&
    !/(?<!\p{L})(?:phải|cần|yêu cầu|đề nghị)(?!\p{L})/u.test(folded)
  );
}

function splitByAddressee(reading: Reading, content: Span, official: boolean): Unit[] {
  const sentences = sentencesOf(reading.joined, content)
    .flatMap((sentence) => attributeClauses(reading.folded, sentence))
    .flatMap((sentence) => orderClauses(reading, sentence));
  const units: Unit[] = [];
  for (const sentence of sentences) {
    const last = units.at(-1);
    // In a provision a person who does something is told to do it.
    const person = official && last !== undefined ? readPersonSubject(reading.joined, reading.folded, sentence) : null;
    const addressee = addresseeOf(reading, sentence) ?? person;
    if (last === undefined) {
      units.push({ span: { ...sentence }, addressee, support: [] });
      continue;
    }
    const attribute = attributeOf(reading.folded.slice(sentence.start, sentence.end));
    if (attribute === 'lead' || attribute === 'support') {
      last.span.end = sentence.end;
      applyAttribute(reading, sentence, attribute, last);
      continue;
    }
    if (addressee !== null && opensUnit(reading, sentence, addressee) && !sameBodies(reading, addressee, last.addressee)) {
      units.push({ span: { ...sentence }, addressee, support: [] });
      continue;
    }
    last.span.end = sentence.end;
    if (last.addressee === null && addressee !== null && atHead(addressee, sentence) && !isAnybody(reading, addressee))
      last.addressee = addressee;
  }
  return units;
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

/** A later sentence opens a task of its own where it assigns to a body with a name, or has one as its subject. */
function opensUnit(reading: Reading, sentence: Span, addressee: Addressee): boolean {
  const folded = foldedOf(reading, sentence);
  if (isHearsay(folded.slice(0, addressee.end - sentence.start))) return false;
  if (addressee.how === 'assigned' && addressee.start - sentence.start < 160) return true;
  const first = addressee.agencies[0];
  if (first === undefined || addressee.start - sentence.start >= 24) return false;
  if (isNamed(reading, first)) return true;
  // "Các hợp tác xã có trách nhiệm ký … trong 10 ngày": a group with a duty and a day of its own.
  return (
    !isAnybody(reading, addressee) &&
    /^ (?:có|chịu) trách nhiệm(?!\p{L})/u.test(reading.folded.slice(addressee.end, sentence.end)) &&
    deadlinesIn(reading, sentence).length > 0
  );
}

function atHead(addressee: Addressee, sentence: Span): boolean {
  return addressee.start - sentence.start < 24;
}

/** A body with a name, not a group. */
export function isNamed(reading: Reading, agency: Agency): boolean {
  const folded = reading.folded.slice(agency.start, agency.end);
  return !/^(?:các|những|mỗi|từng|thủ trưởng|người đứng đầu|giám đốc các|chủ tịch ubnd (?:các|cấp|xã|huyện)|lãnh đạo|tỉnh|huyện|xã|cơ quan|đơn vị|địa phương|chính quyền|cấp ủy|sở, |bộ trưởng,)(?!\p{L})/u.test(
    folded,
  );
}

/** Whether a name means everybody ("các cơ quan, đơn vị"), and so nobody in particular. */
export function isEverybody(name: string): boolean {
  return ANYBODY.test(matchForm(name));
}

export function isAnybody(reading: Reading, addressee: Addressee): boolean {
  return addressee.agencies.every((agency) => isEverybody(reading.folded.slice(agency.start, agency.end)));
}

/** Whether two sentences address the same bodies, by the same names. */
export function sameBodies(reading: Reading, a: Addressee, b: Addressee | null): boolean {
  if (b === null) return false;
  const names = (addressee: Addressee) =>
    addressee.agencies.map((agency) => reading.folded.slice(agency.start, agency.end)).join(';');
  return names(a) === names(b);
}

/** One task over `span`; `addressee` as read from its own words, the scope's otherwise. */
export function makeTask(
  reading: Reading,
  span: Span,
  label: string | null,
  scope: Scope,
  addressee: Addressee | null,
  rule: string,
): FoundTask {
  const quoted = trimSpan(reading.text, span);
  const named =
    isAddressedAgain(addressee, scope) || isKindAgain(addressee, scope) || isOwnPeople(reading, addressee, scope)
      ? scope.assignees
      : (addressee?.agencies ?? scope.assignees);
  const parted = partedByTogether(reading.folded, named);
  const leading = parted?.lead ?? named;
  const assignees = addressee === null ? leading : [...leading, ...furtherSubjects(reading, span, addressee, leading)];
  const own = [...(parted?.helpers ?? []), ...readCollaborators(reading.joined, reading.folded, span)];
  const inherited = addressee === null ? scope.collaborators : [];
  const names = new Set(assignees.map((agency) => reading.folded.slice(agency.start, agency.end)));
  const collaborators = [...own, ...inherited].filter((agency) => {
    const name = reading.folded.slice(agency.start, agency.end);
    const fresh = !names.has(name);
    names.add(name);
    return fresh;
  });
  return {
    ...quoted,
    label,
    quote: reading.text.slice(quoted.start, quoted.end),
    assignees,
    collaborators,
    deadlines: withInherited(deadlinesIn(reading, span), outside(scope.deadlines, span)),
    product: productIn(reading, quoted),
    rule,
  };
}

/** "Sở A làm …; Sở B làm …": the bodies with a name that further clauses of the first sentence are addressed to. */
function furtherSubjects(reading: Reading, span: Span, addressee: Addressee, named: readonly Agency[]): Agency[] {
  const first = sentencesOf(reading.joined, span)[0] ?? span;
  if (addressee.start >= first.end) return [];
  const known = new Set(named.map(({ start, end }) => reading.folded.slice(start, end)));
  const found: Agency[] = [];
  for (const { end } of matchesIn(/;\s*(?:(?:giao|đề nghị|yêu cầu) )?/gu, reading.folded, addressee.end, first.end)) {
    const clause = addresseeOf(reading, { start: end, end: first.end });
    if (clause === null || clause.start !== end || clause.how === 'heading' || joins(reading.folded, clause.end)) continue;
    for (const agency of clause.agencies) {
      const name = reading.folded.slice(agency.start, agency.end);
      if (known.has(name) || !isNamed(reading, agency)) continue;
      known.add(name);
      found.push(agency);
    }
  }
  return found;
}

const PRODUCT = quick(/(?<!\p{L})sản phẩm(?: (?:dự kiến|đầu ra|hoàn thành|của nhiệm vụ))?(?::| là) ?([^.;\n\t]{3,200})/u);

/** What is to be handed in, where the words say so ("Sản phẩm: báo cáo chuyên đề"). */
function productIn(reading: Reading, span: Span): string | null {
  const found = PRODUCT.exec(foldedOf(reading, span));
  if (found === null) return null;
  const start = span.start + found.index + found[0].length - (found[1]?.length ?? 0);
  return reading.text
    .slice(start, start + (found[1]?.length ?? 0))
    .replace(/\s+/gu, ' ')
    .trim();
}

const OWN_PEOPLE = quick(
  /^(?:các |từng |mỗi )?(?:đơn vị(?! (?:liên quan|có liên quan|chức năng))|nhà thầu|doanh nghiệp|hãng|chủ (?!tịch)\p{L}+|cơ sở|hộ|cán bộ|công chức|viên chức|nhân viên|đơn vị thi công|đơn vị tư vấn)(?!\p{L})/u,
);

/** "Yêu cầu nhà thầu …" under a heading that names a body tells that body to do so, not the builder. */
function isOwnPeople(reading: Reading, addressee: Addressee | null, scope: Scope): boolean {
  const [body] = scope.assignees;
  if (addressee?.how !== 'assigned' || body === undefined || !isNamed(reading, body)) return false;
  return addressee.agencies.every(({ start, end }) => OWN_PEOPLE.test(reading.folded.slice(start, end)));
}

/** "đề nghị Quý Sở …" calls upon those whom the document is addressed to. */
export function isAddressedAgain(addressee: Addressee | null, scope: Scope): boolean {
  return addressee !== null && scope.assignees.length > 0 && addressee.agencies.every(({ name }) => /^qu[ýí] /iu.test(name));
}

/** Departments and ministries, which a text names in full once. */
const KIND = /^(?:Sở|Bộ|Ban|Cục|Tổng cục|Chi cục|Trung tâm|Công ty|Trường|Bệnh viện)$/u;

/** "Sở cần …" behind an order to Sở Xây dựng: the body named before, by its kind alone. */
export function isKindAgain(addressee: Addressee | null, scope: Scope): boolean {
  const [kind, ...others] = addressee?.agencies ?? [];
  const [body, ...more] = scope.assignees;
  if (kind === undefined || body === undefined || others.length > 0 || more.length > 0 || !KIND.test(kind.name)) return false;
  return body.name.length > kind.name.length && matchForm(body.name).startsWith(`${matchForm(kind.name)} `);
}

/** "3. Báo cáo tháng, 6 tháng:": the rhythm that a heading names is that of the days which its items name. */
function withInherited(own: readonly Deadline[], inherited: readonly Deadline[]): Deadline[] {
  const hasRhythm = own.some(({ kind }) => kind === 'recurring');
  return [...own, ...inherited.filter(({ kind, value }) => !hasRhythm || kind !== 'recurring' || /;BY/u.test(value ?? ''))];
}

function outside(deadlines: readonly Deadline[], span: Span): Deadline[] {
  return deadlines.filter((deadline) => deadline.start < span.start || deadline.end > span.end);
}
