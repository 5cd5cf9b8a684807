import type { Agency } from '@/lib/agencies/agency';
import { POST } from '@/lib/agencies/patterns';
import { type AgencyList, readAgencies } from '@/lib/agencies/read-agencies';
import { readPersons } from '@/lib/agencies/read-person';
import { isOfClause } from '@/lib/agencies/relative-clause';
import { quick } from '@/lib/text/letters';
import { anyOf } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';

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
const WHEN = '(?:(?:trước|từ|trong|đến|chậm nhất|kể từ|ngay|sau|thời gian|về|đối với)(?!\\p{L})[^,;.:]{2,70}, )?';
/** The verbs that give an order. */
export const ASSIGN = quick(
  new RegExp(
    `(?:(?:cơ bản )?(?:thống nhất|đồng ý|nhất trí) (?=giao|đề nghị|yêu cầu|phân công|ủy quyền))?(?:giao|yêu cầu|đề nghị|phân công|ủy quyền|ủy nhiệm|kiến nghị|lưu ý|chỉ thị)(?: nhiệm vụ| và (?:đôn đốc|yêu cầu|đề nghị|hướng dẫn|ủy quyền))?(?: thêm| luôn| ngay)?(?: cho)?:? ${WHEN}(?:đồng chí )?["“]?(?=[\\p{L}\\d])`,
    'uy',
  ),
);
/** "Đồng chí đề nghị, trong thời gian tới, Công an tỉnh …": told behind a comma, which articles put behind the verb of a speaker. */
export const ASSIGN_ASIDE = quick(new RegExp(`(?:yêu cầu|đề nghị|lưu ý), ${WHEN}(?:đồng chí )?(?=\\p{L})`, 'uy'));
export const AT_TIME = quick(new RegExp(`${WHEN}(?=\\p{L})`, 'uy'));
/** "Chi cục trong vòng 4 ngày kể từ khi nhận mẫu phải …", "thủ kho sáng thứ Năm hằng tuần khóa sổ": when, between whoever acts and the verb. */
const AT_TIMES =
  '(?:(?:trước|(?:chậm|muộn) nhất)(?: (?:là|vào|đến|trước|hết))*(?: ngày)? \\d{1,2}(?: tháng |[/.-])\\d{1,2}(?:(?: năm |[/.-])\\d{4})?,? |trong (?:vòng |thời hạn )?\\d[^,.;:]{3,80}? (?=(?:phải|cần|có trách nhiệm) )|từ nay (?:cho )?(?:đến|tới) [^,.;:]{3,40}? (?=(?:phải|cần) )|khi (?:nhận được|có|phát hiện|xảy ra)(?!\\p{L})[^,.;:]{3,80}? (?=(?:phải|cần|có trách nhiệm) )|định kỳ (?:trước |vào )?(?:ngày )?[^,.;:]{2,40}? (?=(?:báo cáo|gửi|tổng hợp|rà soát|kiểm tra) )|(?:(?:sáng|chiều|tối) )?(?:thứ \\p{L}+|chủ nhật|ngày \\d{1,2}(?:(?:,| và)(?: ngày)? \\d{1,2})*) (?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm) )';
/** What a body has by law to act on. */
const CHARGES = 'chức năng|nhiệm vụ|quyền hạn|trách nhiệm|thẩm quyền';
const ACTS = quick(
  new RegExp(
    `(?:, (?:đơn vị|cơ quan|nơi|địa phương) [^,.;:]{3,80}(?=,))?[,:]? ?(?:["“][^"”\\n]{3,60}["”],? )?(?:${AT_TIMES})?(?:thì (?=phải |cần |có trách nhiệm ))?(?:(?:theo|căn cứ|trên cơ sở|ngoài|trừ|ngoại trừ|sau khi|tùy|nhất là|đặc biệt là|trước hết là|nòng cốt là)(?!\\p{L})[^.;:]{3,160}?, |(?:theo|căn cứ) (?:vào )?chức năng, nhiệm vụ(?:, quyền hạn)?(?: (?:được giao|của (?:mình|ngành|đơn vị)))?,? |theo (?:phân công|nhiệm vụ|thẩm quyền|(?:ngành, )?lĩnh vực(?: (?:được )?(?:phụ trách|quản lý|phân công|giao))?|địa bàn(?: (?:được )?(?:phụ trách|quản lý|phân công))?)(?: được giao)?,? |trong phạm vi (?:${CHARGES})(?:, (?:${CHARGES}))*(?: của (?:mình|cơ quan|đơn vị)| được giao| quản lý)?,? |trong phạm vi[^,.;]{3,80},? |với sự (?:phối hợp|tham gia|hỗ trợ) của [^,.;:]{3,80}? |với (?:vai trò|tư cách)(?: là)? [^,.;:]{3,60}?,? |mỗi (?:đơn vị|cơ quan|nơi|ngành|bên|hội|xã|huyện) )?(?:tự )?(?:${anyOf(ORDER_ADVERBS)}|${anyOf(ORDER_VERBS)})(?![\\p{L}])`,
    'uy',
  ),
);
export const TO_WHOM = quick(
  /(?:đối với|về phía|riêng|với(?= [^.;:]{3,160}, [^,.;:]{2,60} (?:đề nghị|yêu cầu|lưu ý|giao) | [^.;:]{3,120}:(?: ?\p{L}|\s*(?:\n|$)))|trách nhiệm của|nhiệm vụ của|phân công) (?=\p{L})/uy,
);

/** A group of bodies, not one with a name. */
const COMPRISES = quick(/,? (?:bao )?gồm(?: có)?:? (?=\p{L})|(?<=(?:đơn vị|cơ quan|tổ chức|doanh nghiệp)(?: sau)?): (?=\p{L})/uy);
const GROUP_NAME = /^(?:các|những|mỗi|từng) /iu;
const COMRADE = 'đồng chí ';

/** The bodies or the person named at `at`, told in that way; null where none is. */
export function listAt(text: string, folded: string, at: number, end: number, how: Addressee['how']): Addressee | null {
  const list = spelledOut(text, folded, readAgencies(text, folded, at, end, true), end);
  // "giao đồng chí Phó Chủ tịch Lê Văn Anh …": the post is that of a person who is named behind it.
  const posted = list === null ? null : postedPerson(text, folded, at, end);
  if (posted !== null && list !== null && posted.end > list.end)
    return { agencies: [posted], start: posted.start, end: posted.end, how };
  if (list !== null) {
    // "yêu cầu các đơn vị có xe đưa đón học sinh rà soát …": which of them are told.
    const described =
      isGroup(list.agencies) && !acts(folded, list.end)
        ? (describedEnd(folded, list.end, end) ?? (how === 'assigned' ? skip(BEFORE_VERB, folded, list.end) : null))
        : null;
    const agencies = described === null ? list.agencies : extended(text, list.agencies, described);
    return { agencies, start: at, end: described ?? list.end, how };
  }
  // The verb takes the form of address with it ("giao đồng chí …").
  const comrade = folded.startsWith(COMRADE, at - COMRADE.length) ? at - COMRADE.length : at;
  const persons = readPersons(text, folded, comrade, end);
  const last = persons.at(-1);
  if (last !== undefined) return { agencies: persons, start: comrade, end: last.end, how };
  // "Yêu cầu tổ trưởng phát phiếu": a post whose body is known, written small.
  const post = how === 'assigned' ? skip(POST, folded, at) : null;
  return post === null || !acts(folded, post)
    ? null
    : { agencies: [{ start: at, end: post, name: text.slice(at, post) }], start: at, end: post, how };
}

/** The person whose form of address stands right before `at`; null where none is named there. */
function postedPerson(text: string, folded: string, at: number, end: number): Agency | null {
  if (!folded.startsWith(COMRADE, at - COMRADE.length)) return null;
  return readPersons(text, folded, at - COMRADE.length, end)[0] ?? null;
}

/** "Các chủ rừng, gồm Ban Quản lý … và Công ty …": those that spell a group out, where they are named behind it. */
export function spelledOut(text: string, folded: string, list: AgencyList | null, end: number): AgencyList | null {
  if (list === null) return null;
  const behind = skip(COMPRISES, folded, list.end);
  return (behind === null ? null : readAgencies(text, folded, behind, end, true)) ?? list;
}

/** The last body named reaches to `end`. */
export function extended(text: string, agencies: readonly Agency[], end: number): Agency[] {
  return agencies.map((agency, index) =>
    index === agencies.length - 1 ? { ...agency, end, name: text.slice(agency.start, end) } : agency,
  );
}

/** "Khoa Dược không nhận phiếu viết tay": what somebody is to leave undone; not what one lacks or fails to do. */
const FORBEARS = quick(
  / không (?:nhận(?! được)|tiếp nhận|cấp|thu|giữ|tổ chức|giải quyết|ký|cho|để|xét|bố trí|đặt ra|thanh toán|phê duyệt|tự ý|tuyển|mua|bán|ban hành|yêu cầu)(?!\p{L})/uy,
);

/** Whether a verb of orders follows at `at`, grounds and adverbs read over. */
export function acts(folded: string, at: number): boolean {
  if (speaks(folded, at)) return false;
  FORBEARS.lastIndex = at;
  if (FORBEARS.test(folded)) return true;
  ACTS.lastIndex = at;
  return ACTS.test(folded);
}

/** "Bí thư Tỉnh ủy phân tích, …", "Đồng chí tin tưởng xã sẽ …": how articles tell what somebody says or hopes. */
const SPEAKS =
  / (?:tin tưởng|hy vọng|mong muốn|kỳ vọng) \p{L}| (?:phân tích|tin tưởng|thông tin(?: thêm)?|chia sẻ|bày tỏ|đánh giá|khẳng định|mong muốn|kỳ vọng|giải thích|cho rằng|lý giải|phân trần|trần tình|thừa nhận|giãi bày|tâm sự|trăn trở|bộc bạch|nói|kể|cho hay|cho biết|hứa|phản ánh|đặt câu hỏi|lưu ý|nhấn mạnh)(?:,| rằng|:)/uy;

/** Whether what a body says follows at `at`, so that it does nothing. */
export function speaks(folded: string, at: number): boolean {
  SPEAKS.lastIndex = at;
  return SPEAKS.test(folded);
}

const SAYS =
  / (?:đã |vừa )?(?:kết luận|có ý kiến|chỉ thị|thông báo|quyết định|nhấn mạnh|lưu ý|phát biểu|quyết nghị|nêu rõ)(?!\p{L})/uy;

/** Whether a body says what follows, and so is not told to do it: "Chủ tịch UBND tỉnh kết luận:". */
export function says(folded: string, at: number): boolean {
  SAYS.lastIndex = at;
  return SAYS.test(folded);
}

/** Where a sticky pattern ends that begins at `at`; null where it does not. */
export function skip(pattern: RegExp, folded: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(folded) ? pattern.lastIndex : null;
}

/** Papers whose names are verbs elsewhere ("tại Quyết định này"). */
const PAPER = /^ (?:quyết định|thông báo|báo cáo|chỉ thị|hướng dẫn|quy định) (?:này|số|nêu|trên|của)(?!\p{L})/u;

/** Whether the last of some bodies is a group, of which a clause may say which members are meant. */
export function isGroup(agencies: readonly Agency[]): boolean {
  return GROUP_NAME.test(agencies.at(-1)?.name ?? '');
}

/** Small words that may say which members of a group are meant, before its modal. */
const BEFORE_MODAL = quick(
  /(?: (?!(?:của|về|tại|trong|theo|và|với|cho|để|do|là|đã|đang|sẽ|không|chưa|được|bị|nào|này|đó|khi|nếu|thì|mà|cũng|vẫn|còn|đều|rất|nên|chỉ|việc|có)(?!\p{L}))\p{L}+){1,4}(?= (?:phải|cần|có trách nhiệm) \p{L})/uy,
);

/** "đề nghị các chủ đầu tư dự án nhà ở xã hội cập nhật …": the same before the verb of what they are told. */
const BEFORE_VERB = quick(
  new RegExp(
    `(?: (?!(?:của|về|trong|theo|và|với|cho|để|do|là|có|đã|đang|sẽ|không|chưa|được|bị|này|đó|khi|nếu|thì|mà|${anyOf(ORDER_ADVERBS)}|${anyOf(ORDER_VERBS)})(?!\\p{L}))\\p{L}+){1,5}(?= (?:${anyOf(ORDER_ADVERBS)} )?${anyOf(ORDER_VERBS)}(?!\\p{L}))`,
    'uy',
  ),
);

/** A clause that says which bodies are meant ("các xã, phường có rừng chỉ đạo …"): where it ends, a verb of orders behind it. */
export function describedEnd(folded: string, from: number, end: number, group = true): number | null {
  const opening = group
    ? / (?:có(?! (?:báo cáo|văn bản|ý kiến|tờ trình|trách nhiệm))|từ(?= \d)|trong danh sách|ven|nơi|còn(?! \d)|ở|tại|giáp|thuộc|không(?! (?:chủ quan|lơ là|để|được|tự ý|né tránh|đùn đẩy|buông lỏng|bao che|gây|làm|thu|tăng|tổ chức|ban hành|điều chỉnh)(?!\p{L}))|chưa|được|đã|bị|nằm|nhận(?= (?:được )?(?:văn bản|công văn|thông báo|chỉ thị|kế hoạch))) /uy
    : / (?:có|trong danh sách|ven|nơi|ở|tại|giáp|thuộc|chưa|được|bị|nằm) /uy;
  // "Các cơ sở bán lẻ thuốc cần nhắc nhở …": a few words, and what they must do.
  const named = group ? skip(BEFORE_MODAL, folded, from) : null;
  if (named !== null && named <= end) return named;
  opening.lastIndex = from;
  if (!opening.test(folded)) return null;
  for (let at = opening.lastIndex; at < Math.min(end, from + 120); at += 1) {
    if (/[,.;:(]/u.test(folded.charAt(at))) return null;
    if (folded.charAt(at) !== ' ' || !acts(folded, at) || PAPER.test(folded.slice(at, at + 20))) continue;
    if (!isOfClause(folded, from, at)) return urgedAfter(folded, at, end) ?? at;
  }
  return null;
}

/** "Các đơn vị chưa gửi báo cáo khẩn trương gửi …": what urges ends the clause, whatever verb stands in it. */
const URGED = quick(
  new RegExp(
    `[^,.;:(]{2,60}?(?<!(?:và|để|hoặc|đồng thời|nhằm))(?= (?:khẩn trương|có trách nhiệm|chịu trách nhiệm) (?:${anyOf(ORDER_VERBS)}|trước|về)(?!\\p{L}))`,
    'uy',
  ),
);

function urgedAfter(folded: string, at: number, end: number): number | null {
  const urged = skip(URGED, folded, at);
  return urged === null || urged >= end ? null : urged;
}
