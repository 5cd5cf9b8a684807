import { quick } from '@/lib/text/letters';
import type { Agency } from './agency';
import { POST } from './patterns';
import { readBody } from './read-body';
import { skipSpace, sticky, take } from './scan';

const ADDRESS = sticky(
  'ths\\.?|ts\\.?|pgs\\.? ?ts\\.?|pgs\\.?|gs\\.? ?ts\\.?|gs\\.?|ks\\.?|bs\\.?(?:ck(?:i|ii|1|2)\\.?)?|anh|chị|cn\\.(?= ?\\p{L})|(?:đồng chí )?(?:thiếu|trung|thượng|đại) (?:tá|úy|tướng)|đồng chí|đ\\/c|(?:ông|bà)\\.(?= )|ông|bà|thầy|cô|bác sĩ|dược sĩ|kỹ sư|luật sư|bs\\.?|thầy giáo|cô giáo',
);
/** A person's name: two to five capital words (`Lê Thị Hòa`, `H'Nga Êban`). */
const NAME = quick(/\p{Lu}(?:['’]\p{Lu})?\p{Ll}*(?: \p{Lu}(?:['’]\p{Lu})?\p{Ll}*){1,4}(?![\p{L}\p{M}\p{N}])/uy);
/** "thầy Hà - Trưởng phòng …", "anh Lâm, Chánh Văn phòng": one word where a post stands behind it. */
const SHORT_NAME = quick(
  /\p{Lu}\p{Ll}+(?=,? ?[-–,] ?(?:Phó |Trưởng|Chánh|Bí thư|Hiệu trưởng|Giám đốc|Chủ tịch|Chủ nhiệm|Tổ trưởng|trưởng|tổ trưởng|phó ))/uy,
);
/**
 * "Đ/c Dũng rà soát …", "cô Mai (kế toán)": one word behind a form of address that nobody but a person has, before a verb or a bracket; not the
 * first word of a post ("đồng chí Đội trưởng", "đồng chí Tỉnh ủy viên", "đồng chí Phó Chủ tịch").
 */
const GIVEN_NAME = quick(
  /(?!(?:Phó|Trưởng|Chánh|Thường|Tổng)(?!\p{L}))\p{Lu}\p{Ll}*(?= (?:\(|\p{Ll}))(?! (?:ủy|trưởng|viên|huy|toán|an|tá|úy|tướng|đạo|bộ|hội|đoàn|tịch|thư|nhiệm|đốc|phó|sự|vệ)(?!\p{L}))/uy,
);
const BY_GIVEN_NAME = /^(?:đồng chí|đ\/c|thầy|cô|thầy giáo|cô giáo|anh|chị)$/u;
/** "(kế toán)", "(CTCĐ)": what somebody is, in a bracket behind a given name. */
const ROLE_IN_BRACKET = / \([^()\d]{2,40}\)/uy;
const BEHIND_NAME = /\s*(?:,|[-–])\s*(?=\p{Lu}|\p{Ll})/uy;

/**
 * The person named at `at`, as orders name one: "đồng chí Lê Thị Hòa", "Thầy Hiệu trưởng Trần Văn Nam", "ông Đỗ Văn Tư - Trưởng phòng
 * Kinh tế". The post before or behind the name belongs to it. Null where no person is named: a form of address and a name are asked for.
 */
export function readPerson(text: string, folded: string, at: number, limit = text.length): Agency | null {
  const addressed = take(ADDRESS, folded, at);
  if (addressed === null) return null;
  const title = skipSpace(folded, addressed);
  const post = take(POST, folded, title);
  const name =
    take(NAME, text, post === null ? title : skipSpace(folded, post)) ??
    (post === null ? take(SHORT_NAME, text, title) : take(NAME, text, title));
  if (name === null) return post === null ? readGivenName(text, folded, at, addressed, limit) : null;
  if (name > limit) return null;
  const end = Math.min(postBehind(text, folded, name, limit) ?? name, limit);
  return { start: at, end, name: text.slice(at, end).replace(/\s+/gu, ' ') };
}

function readGivenName(text: string, folded: string, at: number, addressed: number, limit: number): Agency | null {
  if (!BY_GIVEN_NAME.test(folded.slice(at, addressed))) return null;
  const name = take(GIVEN_NAME, text, skipSpace(folded, addressed));
  if (name === null || name > limit) return null;
  const end = Math.min(take(ROLE_IN_BRACKET, text, name) ?? name, limit);
  return { start: at, end, name: text.slice(at, end).replace(/\s+/gu, ' ') };
}

const FURTHER = /(?:,| và|, và) /uy;

/** The persons named from `at` on, one behind the other ("đồng chí …, đồng chí … và bà …"); empty where none is. */
export function readPersons(text: string, folded: string, at: number, limit = text.length): Agency[] {
  const persons: Agency[] = [];
  for (let next: number | null = at; next !== null; ) {
    const person: Agency | null = readPerson(text, folded, next, limit);
    if (person === null) break;
    persons.push(person);
    next = take(FURTHER, folded, person.end);
  }
  return persons;
}

/** ", công chức Văn hóa - Xã hội,", ", bảo vệ,": what somebody is who bears no post, up to the comma behind it. */
const ROLE = quick(
  /(?:công chức|viên chức|chuyên viên|cán bộ|nhân viên|bảo vệ|thủ kho|văn thư|y sĩ|y tá|bác sĩ|dược sĩ|kỹ sư|giáo viên|giảng viên|đội viên|thư ký)(?!\p{L})[^,.;:()\n]{0,60}(?=,)/uy,
);

/** Where the post ends that stands behind a name, with its body; null where none does. */
function postBehind(text: string, folded: string, name: number, limit: number): number | null {
  const start = take(BEHIND_NAME, text, name);
  if (start === null) return null;
  const role = take(ROLE, folded, start);
  if (role !== null) return role;
  if (take(POST, folded, start) === null) return null;
  return readBody({ text, folded, limit, depth: 0 }, start, true);
}
