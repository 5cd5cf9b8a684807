import { readAgencies } from '@/lib/agencies/read-agencies';
import { readPersons } from '@/lib/agencies/read-person';
import { quick } from '@/lib/text/letters';
import { matchesIn } from '@/lib/text/pattern';
import { type Addressee, ASSIGN, AT_TIME, acts, listAt, skip } from './addressee-parts';

const ASSIGNS_INSIDE = quick(
  /(?<!(?:có thể|nên|quyền|muốn|hãy|theo|các|những|đáp ứng|được|có|nội dung|một số|trong|về|quy định|đã|bàn|chuyển|ngoại|nhiệm vụ|chỉ tiêu|kế hoạch|vốn|dự toán|việc) )(?<!(?:tiếp|chào|thăm|gặp) xã )(?<!\p{L})(?:kính |trân trọng )?(?:yêu cầu|đề nghị|giao(?! ban(?:[,.;:)]| (?:tuần|tháng|quý|đầu|cuối|định kỳ|trực tuyến|báo chí|toàn|công tác|giữa|với|sáng|chiều|thường)(?!\p{L})))|(?<=(?:tỉnh|thành phố|huyện|quận|thị xã|thủ tướng|bộ trưởng|thống đốc) )chỉ thị(?! của| số| này)|(?<=(?:^|[.\n] ?)(?:ông|bà|đồng chí)(?: \p{L}+){0,4} )(?:lưu ý|nhắc))(?: luôn| ngay)?(?: cho)?:? (?=\p{L})/gu,
);
const DONE_BY = quick(/(?<!\p{L})do (?=\p{L})/gu);
const BODY_AHEAD =
  '(?=(?:các|những|mỗi|từng|sở|bộ|ubnd|ủy ban|chủ tịch|giám đốc|thủ trưởng|người đứng đầu|văn phòng|phòng|công an|ban|cục|chi cục|thanh tra|trường(?! hợp)|trung tâm|bệnh viện|kho bạc|đảng ủy|tỉnh|thành phố|huyện|xã|phường|đề nghị|yêu cầu|giao|\\p{L}+ trưởng) )';
const SUBJECT = new RegExp(
  `(?:[,;:)]|được giao|thì|này|nêu trên|trong đó|đó|quy định|nhấn mạnh|lưu ý|quán triệt|chỉ rõ) ["“]?${BODY_AHEAD}`,
  'gu',
);
const ASIDE_SUBJECT = new RegExp(`(?:trong đó,?|;) ${BODY_AHEAD}`, 'gu');

/** "…, Thủ tướng Chính phủ yêu cầu các bộ …": the verb that gives the order, somewhere in the sentence, with its bodies behind it. */
export function assignedInside(text: string, folded: string, start: number, end: number): Addressee | null {
  for (const verb of matchesIn(ASSIGNS_INSIDE, folded, start, end)) {
    const told = listAt(text, folded, skip(AT_TIME, folded, verb.end) ?? verb.end, end, 'assigned');
    if (told !== null && !/^ (?:quy định|tại|về)(?!\p{L})/u.test(folded.slice(told.end, told.end + 20))) return told;
  }
  return null;
}

const BRACKETED = quick(
  /\((?=(?:giao|do) |[^()]{3,100}(?<!\p{L})(?:chủ trì|thực hiện|chịu trách nhiệm)[,;)]|(?:(?:cơ quan|đơn vị) )?chủ trì(?: thực hiện)?: )/gu,
);
const LEADS_LABEL = quick(/(?:(?:cơ quan|đơn vị) )?chủ trì(?: thực hiện)?: /uy);

/** "Xây dựng quy chế … (giao Công an tỉnh chủ trì …)", "(chủ trì: Công an tỉnh; …)": who is told to do what stands before the bracket. */
export function inBrackets(text: string, folded: string, start: number, end: number): Addressee | null {
  for (const bracket of matchesIn(BRACKETED, folded, start, end)) {
    const told = skip(ASSIGN, folded, bracket.end) ?? skip(LEADS_LABEL, folded, bracket.end);
    const found =
      told === null
        ? (doneBy(text, folded, bracket.end, end) ?? leading(text, folded, bracket.end, end))
        : listAt(text, folded, told, end, 'assigned');
    if (found !== null && folded.slice(found.end, end).includes(')')) return found;
  }
  return null;
}

const GIVEN = quick(/[,;:] giao (?:cho )?(?=\p{L})|: (?=\p{L})/gu);

/** "Kiểm tra hồ đập: Công chức Địa chính phối hợp …", "Phát quang hành lang, giao các xóm huy động …": who does what stands before. */
export function givenBehind(text: string, folded: string, start: number, end: number): Addressee | null {
  for (const place of matchesIn(GIVEN, folded, start, end)) {
    const how = folded.startsWith(':', place.start) && place.end - place.start < 4 ? 'subject' : 'assigned';
    const found = listAt(text, folded, place.end, end, how);
    if (found !== null && acts(folded, found.end)) return found;
  }
  return null;
}

/** `(Công an tỉnh chủ trì, …`, `(UBND xã thực hiện; …`: who leads or does it, named alone. */
function leading(text: string, folded: string, at: number, end: number): Addressee | null {
  const agencies = readAgencies(text, folded, at, end)?.agencies ?? readPersons(text, folded, at, end);
  const last = agencies.at(-1);
  if (last === undefined || !/^ (?:chủ trì|thực hiện|chịu trách nhiệm)[,;)]/u.test(folded.slice(last.end, last.end + 20)))
    return null;
  return { agencies, start: at, end: last.end, how: 'subject' };
}

const CHECKED = /^các (?:tổ chức|doanh nghiệp|hợp tác xã|hộ|chủ|cơ sở|cá nhân|nhà thầu)(?!\p{L})/iu;

/**
 * A subject in the middle of the sentence: behind punctuation or a closed phrase, before a verb of orders. A sentence that
 * begins with its verb has its subject elsewhere: in it only a side remark names one ("…; trong đó, các cơ quan … cần …").
 */
export function insideSentence(text: string, folded: string, start: number, end: number, imperative: boolean): Addressee | null {
  let read = start;
  for (const place of matchesIn(imperative ? ASIDE_SUBJECT : SUBJECT, folded, start, end)) {
    if (place.end < read) continue;
    const assigned = skip(ASSIGN, folded, place.end);
    const list = readAgencies(text, folded, assigned ?? place.end, end);
    if (list === null) continue;
    const must = /^ (?:cần|phải|có trách nhiệm|chịu trách nhiệm)(?!\p{L})/u.test(folded.slice(list.end, list.end + 30));
    // "Kiểm tra bến bãi; yêu cầu các doanh nghiệp ghi sổ": what those who check ask of whom they check.
    if (imperative && assigned !== null && list.agencies.every(({ name }) => CHECKED.test(name))) continue;
    if (assigned !== null || (imperative ? must : acts(folded, list.end))) {
      // "Khoa Nội, khoa Nhi đã quen việc, mỗi khoa cử …": each of those named at the head.
      const all =
        /^mỗi /u.test(folded.slice(place.end, list.end)) && !imperative ? readAgencies(text, folded, start, place.start) : null;
      return {
        agencies: all?.agencies ?? list.agencies,
        start: all === null ? (assigned ?? place.end) : start,
        end: list.end,
        how: assigned === null ? 'subject' : 'assigned',
      };
    }
    read = list.end;
  }
  return imperative ? null : doneBy(text, folded, start, end);
}

/** What the sentence is about, who does it behind: "Việc kiểm đếm do UBND các xã … tổ chức", "Nhiệm vụ … được giao cho …". */
const OF_WORK = quick(/(?:việc|công tác|nhiệm vụ|phần việc) [^.;:]{3,200}? (?:được )?(?:giao|phân công) (?:cho )?(?=\p{L})/uy);
const IS_WORK = /^(?:việc|công tác|nhiệm vụ|phần việc)(?!\p{L})/u;

/** "Nhiệm vụ lập hồ sơ được giao cho Văn phòng Đăng ký đất đai": to whom work is given. */
function givenTo(text: string, folded: string, start: number, end: number): Addressee | null {
  const to = skip(OF_WORK, folded, start);
  const told = to === null || to >= end ? null : listAt(text, folded, to, end, 'assigned');
  // "… được giao cho các xã đã hoàn thành 90%": what came of it.
  return told !== null && /^[^.;]*(?<!\p{L})(?:đã|đạt|còn)(?!\p{L})/u.test(folded.slice(told.end, end)) ? null : told;
}

/** `do Sở Y tế chủ trì`: by whom it is done; of work that the sentence is about whatever is done with it. */
function doneBy(text: string, folded: string, start: number, end: number): Addressee | null {
  for (const by of matchesIn(DONE_BY, folded, start, end)) {
    const list = readAgencies(text, folded, by.end, end);
    if (list === null) continue;
    const behind = folded.slice(list.end, list.end + 30);
    if (
      /^ (?:chủ trì|thực hiện|chịu trách nhiệm|làm đầu mối|đảm nhiệm)(?!\p{L})/u.test(behind) ||
      (IS_WORK.test(folded.slice(start, start + 12)) && (acts(folded, list.end) || /^ tổ chức(?!\p{L})/u.test(behind)))
    ) {
      return { agencies: list.agencies, start: by.end, end: list.end, how: 'subject' };
    }
  }
  return givenTo(text, folded, start, end);
}
