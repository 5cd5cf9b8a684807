import type { Agency } from '@/lib/agencies/agency';
import { quick } from '@/lib/text/letters';
import { matchForm } from '@/lib/text/match-form';
import type { Addressee } from './addressee-parts';
import type { Reading, Scope } from './scope';

/** "các cơ quan, đơn vị" and the like: everybody, so nobody in particular. */
const ANYBODY =
  /^(?:các|mỗi|từng)? ?(?:người đứng đầu |thủ trưởng )?(?:các )?(?:cơ quan|đơn vị|địa phương|chính quyền địa phương|tổ chức|cá nhân|ngành|cấp)(?:(?:,| và) (?:các )?(?:cơ quan|đơn vị|địa phương|tổ chức|cá nhân|ngành|cấp))*(?: chức năng| có liên quan| liên quan| có thẩm quyền| khác)?$/u;

/** A body with a name, not a group. */
export function isNamed(reading: Reading, agency: Agency): boolean {
  const folded = reading.folded.slice(agency.start, agency.end);
  return !/^(?:các|những|mỗi|từng|hai|ba|tất cả|thủ trưởng|người đứng đầu|giám đốc các|chủ tịch ubnd (?:các|cấp|xã|huyện)|lãnh đạo|tỉnh|huyện|xã|cơ quan|đơn vị|địa phương|chính quyền|cấp ủy|sở, |bộ trưởng,)(?!\p{L})/u.test(
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

/** "UBND các huyện" are told as "các huyện". */
const WHO_GOVERNS = /^(?:(?:chủ tịch|lãnh đạo) )?(?:ubnd|ủy ban nhân dân|chính quyền) (?=các |cấp )/u;

/** "EVN" behind an order to "Tập đoàn Điện lực Việt Nam (EVN)". */
function isShortFor(reading: Reading, a: Addressee, b: Addressee): boolean {
  const [short, ...others] = a.agencies;
  const [long, ...more] = b.agencies;
  if (short === undefined || long === undefined || others.length > 0 || more.length > 0 || !/^\p{Lu}{2,8}$/u.test(short.name))
    return false;
  return reading.joined.startsWith(` (${short.name})`, long.end);
}

/** Whether two sentences address the same bodies, by the same names or what they are called for short. */
export function sameBodies(reading: Reading, a: Addressee, b: Addressee | null): boolean {
  if (b === null) return false;
  const names = (addressee: Addressee) =>
    addressee.agencies.map((agency) => reading.folded.slice(agency.start, agency.end).replace(WHO_GOVERNS, '')).join(';');
  return names(a) === names(b) || isShortFor(reading, a, b);
}

const OWN_PEOPLE = quick(
  /^(?:các |từng |mỗi )?(?:đơn vị(?! (?:liên quan|có liên quan|chức năng))|nhà thầu|doanh nghiệp|hãng|chủ (?!tịch)\p{L}+|cơ sở|hộ|cán bộ|công chức|viên chức|nhân viên|đơn vị thi công|đơn vị tư vấn)(?!\p{L})/u,
);

/** "Yêu cầu nhà thầu …" under a heading that names a body tells that body to do so, not the builder. */
export function isOwnPeople(reading: Reading, addressee: Addressee | null, scope: Scope): boolean {
  const [body, ...others] = scope.assignees;
  // Of several that a letter is sent to, nobody is the one whose people they are.
  if (addressee?.how !== 'assigned' || body === undefined || others.length > 0 || !isNamed(reading, body)) return false;
  return addressee.agencies.every(({ start, end }) => OWN_PEOPLE.test(reading.folded.slice(start, end)));
}

/** Whom a body that has been told something can only ask in its turn. */
const CAN_ONLY_BE_ASKED =
  /^(?:chính phủ|(?:phó )?thủ tướng|quốc hội|trung ương|(?:các )?bộ(?!\p{L})|(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|hđnd) (?:tỉnh|thành phố)|tỉnh|cấp (?:trên|có thẩm quyền)|cơ quan có thẩm quyền)/u;

/**
 * Whether the sentence that has told somebody something tells the next body something, behind what joins it ("; ", ", đồng thời ", " và "): not whom those
 * told before deal with ("giao Công an xã kiểm tra, đồng thời yêu cầu các hộ kinh doanh …"), nor to whom they are to turn ("… lập hồ sơ và đề nghị UBND tỉnh …").
 */
export function isToldNext(reading: Reading, told: Addressee | null, next: Addressee, joint: string): boolean {
  if (told?.how !== 'assigned' || sameBodies(reading, next, told)) return false;
  const names = next.agencies.map(({ start, end }) => reading.folded.slice(start, end));
  if (names.every((name) => OWN_PEOPLE.test(name))) return false;
  const asks = / và (?:đề nghị )?$/u.test(joint) && reading.folded.startsWith('đề nghị ', next.start - 8);
  return !(asks && names.every((name) => CAN_ONLY_BE_ASKED.test(name)));
}

/** "đề nghị Quý Sở …" calls upon those whom the document is addressed to. */
export function isAddressedAgain(addressee: Addressee | null, scope: Scope): boolean {
  return addressee !== null && scope.assignees.length > 0 && addressee.agencies.every(({ name }) => /^qu[ýí] /iu.test(name));
}

/** "Các sở, UBND các xã bố trí …" behind an order to the same: those who have been told are told on. */
export function areToldAlready(addressee: Addressee, scope: Scope): boolean {
  const told = new Set(scope.assignees.map(({ name }) => matchForm(name)));
  return addressee.agencies.every(({ name }) => told.has(matchForm(name)));
}

/** "Các bộ phải …" behind an order to "các bộ liên quan": the same, by the first of their words. */
export function isGroupAgain(addressee: Addressee, before: Addressee): boolean {
  const names = before.agencies.map(({ name }) => matchForm(name));
  return addressee.agencies.every(
    ({ name }) => /^các /iu.test(name) && names.some((told) => told.startsWith(`${matchForm(name)} `)),
  );
}

/** The first word of a name, whose number and form of address say nothing of its kind. */
function kindOf(name: string): string {
  return /^(?:(?:các|quý|mỗi|đồng chí|giám đốc|chủ tịch|thủ trưởng) )*(\p{L}+)/u.exec(matchForm(name))?.[1] ?? '';
}

/** Whether a body is of a kind that the paper is sent to ("Sở GDĐT" in a letter to "Các Sở Giáo dục và Đào tạo"). */
export function isOfAddressedKind(addressee: Addressee, scope: Scope): boolean {
  const kinds = scope.assignees.map(({ name }) => kindOf(name));
  return addressee.agencies.every(({ name }) => kinds.includes(kindOf(name)));
}

/** Departments and ministries, which a text names in full once. */
const KIND = /^(?:Sở|Bộ|Ban|Cục|Tổng cục|Chi cục|Trung tâm|Công ty|Trường|Bệnh viện)$/u;

/** Who heads a body is told what it has to do. */
const HEADED_BY = /^(?:(?:phó )?(?:tổng )?giám đốc|(?:bộ|cục|chi cục|tổng cục) trưởng|thủ trưởng|hiệu trưởng|(?:phó )?trưởng) /u;

/** "Sở cần …" behind an order to Sở Xây dựng: the body named before, by its kind alone. */
export function isKindAgain(addressee: Addressee | null, { assignees }: Pick<Scope, 'assignees'>): boolean {
  const [kind, ...others] = addressee?.agencies ?? [];
  const [body, ...more] = assignees;
  if (kind === undefined || body === undefined || others.length > 0 || more.length > 0 || !KIND.test(kind.name)) return false;
  const name = matchForm(body.name).replace(HEADED_BY, '');
  return name.length > kind.name.length && name.startsWith(`${matchForm(kind.name)} `);
}
