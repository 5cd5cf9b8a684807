import { quick } from '@/lib/text/letters';
import { anyOf } from '@/lib/text/pattern';
import { endsNoun, ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';
import { COMMITTEE, FIELD, NAMED, POST, QUANTIFIER } from './patterns';
import { readBody } from './read-body';
import { isCapital, type Source, sticky, take } from './scan';

/** In characters. */
const LONGEST = 130;

/** A name that several bodies go by: only they need a clause that says which are meant. */
const SEVERAL = quick(
  /(?<!\p{L})(?:các|những|mỗi|từng|một số|toàn thể|\d{1,3}|cấp (?:tỉnh|huyện|xã))(?!\p{L})|^(?:tổ chức|địa phương|đơn vị|doanh nghiệp|cơ sở)(?:,|$)/u,
);

/** What they have, are, or where something is: "có rừng", "nơi có dự án đi qua", "là chủ đầu tư". */
const HAS = sticky(
  ' (?:nơi|có(?! (?:trách nhiệm|nhiệm vụ|nghĩa vụ|báo cáo|văn bản|công văn|ý kiến|tờ trình|kế hoạch|phương án|giải pháp|biện pháp|hình thức|kiến nghị|đề xuất|thể|quyền|mặt|liên quan|thêm|thời gian)(?!\\p{L}))|là(?= (?:chủ|thành viên|ủy viên|hội viên)(?!\\p{L})))',
);
const VERBS = anyOf(ORDER_VERBS);
/** What is not done by them, or done with them: "chưa hoàn thành quy hoạch", "được phân cấp quản lý"; the work itself may stand behind it. */
const UNDERGOES = sticky(
  ` (?:(?:chưa|không|chậm) (?:có|đạt|hoàn thành|bảo đảm|đảm bảo|gửi|báo cáo|nộp|đủ|đáp ứng|thực hiện|triển khai|giải ngân|chấp hành)(?: ${VERBS})?|(?:được|bị) (?:(?:phân cấp|ủy quyền|hỗ trợ|cho phép|lựa chọn|chỉ định|chọn|công nhận)(?: làm| là| ${VERBS})?|(?!(?:yêu cầu|đề nghị|phép|quyền|giao|phân công)(?!\\p{L}))(?:${VERBS}|\\p{L}+)))`,
);
/**
 * What goes on with a clause whose first words are read with the name: "các sở được giao làm chủ đầu tư", "được giao kế hoạch vốn", which is
 * no work they are given here; "các sở có liên quan đến dự án".
 */
const GOES_ON = sticky(
  '(?<=(?:giao|phân công)) (?:làm|quản lý|phụ trách|vận hành|sử dụng|kế hoạch|vốn|chỉ tiêu|dự toán|biên chế)|(?<=liên quan) (?:đến|tới)',
);
/** "các đơn vị giải ngân thấp": how they do. */
const FARES = quick(
  / (?:giải ngân|thu ngân sách|thực hiện|tiến độ|đạt tỷ lệ)(?: [\p{L}\d%]+){0,4}? (?:thấp|chậm|kém|yếu)(?!\p{L})/uy,
);

const VERB = sticky(VERBS);
const ADVERB = sticky(anyOf(ORDER_ADVERBS));
/** What always begins what they are told, whichever verb the clause holds. */
const URGES = sticky('khẩn trương|phải|có trách nhiệm|chịu trách nhiệm');
/** "các xã có tỷ lệ hộ nghèo cao giảm còn 12 xã": how many there are, no order. */
const COUNTS = sticky('(?:giảm|tăng) (?:còn|từ|xuống|lên|thêm|dần|đều|\\d+)');
/** Nouns that a verb behind them belongs to: "tỷ lệ giải ngân", "chỉ tiêu thu ngân sách". */
const OF_WORK = quick(
  /(?<=(?<!\p{L})(?:tỷ lệ|tiến độ|kết quả|chỉ số|chỉ tiêu|mức|nhu cầu|thẩm quyền|nghĩa vụ|quyền|dấu hiệu|hành vi|hoạt động|hợp đồng|giấy phép|nhiệm vụ|công tác|việc|dịch vụ|số|diện|đối tượng|phạm vi|kế hoạch|phương án|đề án|chủ trương|nguyện vọng)) \p{L}/uy,
);
/** Words that are verbs elsewhere, within a noun or behind a verb whose object they are: "vùng trồng", "lập quy hoạch", "giảm điểm". */
const COMPOUND = quick(
  / (?:giảm|tăng|tụt) (?:điểm|bậc|hạng|so|mạnh|dưới|trên)|(?<=(?<!\p{L})(?:chủ|vốn|dự án|nhà)) đầu tư|(?<=công trình) xây dựng|(?<=(?<!\p{L})sản) xuất|(?<=(?<!\p{L})(?:doanh|nguồn|khoản)) thu|(?<=(?<!\p{L})(?:xuống|trợ|sơ|trung|cao)) cấp|(?<=đường) tuần tra|(?<=(?<!\p{L})(?:hàng|kho|quỹ|nguồn)) dự trữ|(?<=(?<!\p{L})(?:cơ sở|vùng|khu|bãi|đất|điểm|rừng)) (?:sản xuất|kinh doanh|chăn nuôi|nuôi|trồng|khai thác|chế biến|neo đậu|tập kết|khám|đào tạo|giáo dục)|(?<=(?<!\p{L})(?:lập|xây dựng|hoàn thành|gửi|nộp)) (?:quy hoạch|báo cáo|dự thảo|đề xuất|cam kết)/uy,
);
/** Behind these a verb is no order. */
const BOUND = quick(/(?<!\p{L})(?:và|hoặc|để|do|theo|của|về|với|cho|khi|mà|bị|được|chưa|không|đã|đang|cần|từ|đến|đi)$/u);
/** What opens something else than a further thing of the clause. */
const ASIDE = sticky(
  ', (?:để|nhằm|sau|trước|khi|nếu|trong|theo|từ|đến|do|vì|trừ|ngoài|chậm nhất|muộn nhất|(?:hằng|hàng) (?:năm|quý|tháng|tuần|ngày)|định kỳ|nhất là|đặc biệt|kể cả|gồm|bao gồm|đồng thời|cụ thể)',
);
/** What else is said of them, in a clause that is none of theirs. */
const MORE_OF_THEM = sticky(', (?:có|được|là|đã|chưa|không|bị)');
const PURPOSE = /^ (?:để|nhằm) /u;
const JOINT = /(?:, (?:và )?|; | và )(?=\p{L})/uy;
const BRACKET = /\([^()\n]{1,160}\)/uy;

/**
 * Where a clause ends that says which of several bodies are meant ("UBND các xã có diện tích rừng lớn", "các sở được giao làm chủ đầu
 * tư"), from where their name ends; null where none follows. What they are told must stand behind it, or the next body of their list.
 *
 * @param start where the name begins
 */
export function relativeEnd(source: Source, start: number, from: number): number | null {
  const { folded } = source;
  const name = folded.slice(start, from);
  const about = (BOARD.test(name) ? take(ABOUT, folded, from) : null) ?? take(OF_PROJECTS, folded, from);
  if (about !== null) return clauseEnd(source, about, {});
  const run = OWNERS.test(name) ? take(RUN, folded, from) : null;
  if (run !== null) return clauseEnd(source, run, { chained: true });
  if (!SEVERAL.test(name) && !folded.startsWith(' nơi ', from)) return null;
  const fares = take(FARES, folded, from);
  if (fares !== null && orderAt(folded, fares) !== null) return fares;
  const further = take(GOES_ON, folded, from);
  if (further === null && orderAt(folded, from) !== null) return null;
  const has = take(HAS, folded, from);
  const opening = has ?? further ?? doneBy(source, from) ?? take(UNDERGOES, folded, from);
  return opening === null
    ? null
    : clauseEnd(source, opening, { has: has !== null, where: WHERE.test(folded.slice(Math.max(0, start - 12), start)) });
}

/** "Ban Chỉ đạo tỉnh về giảm nghèo", "Tổ công tác của UBND tỉnh về tháo gỡ khó khăn …": what a board of some body is for. */
const BOARD = quick(
  /(?<!\p{L})(?:ban chỉ đạo|tổ công tác|tổ chỉ đạo|ban điều hành|nhóm công tác|đoàn công tác|tiểu ban)(?!\p{L})/u,
);
const ABOUT = sticky(` về(?: ${VERBS}(?:(?:,| và) ${VERBS})*(?: ${VERBS})?)?`);
/** "Chủ đầu tư các dự án trọng điểm": of what. */
const OF_PROJECTS = sticky(
  '(?<=chủ đầu tư)(?: (?:các|những))? (?:dự án|công trình|gói thầu|khu đô thị|khu tái định cư|cụm công nghiệp)',
);

/** Those who may run something, and what: "Tổ chức, cá nhân quản lý, vận hành hồ chứa". */
const OWNERS = quick(/^(?:các |những |mỗi )?(?:tổ chức|cơ quan|cá nhân|đơn vị|doanh nghiệp|cơ sở|hộ|chủ)(?!\p{L})/u);
const RUNS = '(?:quản lý|vận hành|khai thác|kinh doanh|sản xuất|chế biến|nuôi|sử dụng|thu gom|vận chuyển)';
const AND_RUNS = `(?:(?:,| và| hoặc) ${RUNS})`;
/** Of two such verbs the object may be any: "đơn vị quản lý, sử dụng người có nghĩa vụ kê khai". */
const RUN = sticky(
  `(?:(?<=${RUNS})| ${RUNS})${AND_RUNS}+(?= \\p{L})|(?:(?<=${RUNS})| ${RUNS}${AND_RUNS}*) (?:đập|hồ chứa|khoáng sản|cát|đá|rừng|đường bộ|cầu|cảng|cảng cá|bến|chợ|xăng dầu|khí|lưới điện|thực phẩm|rác thải|chất thải|tàu cá|phương tiện|công trình)`,
);

/** "được Đảng, Nhà nước giao nhiệm vụ": where the verb ends that says what a body named before it does with them. */
function doneBy(source: Source, from: number): number | null {
  const by = take(BY, source.folded, from);
  const body = by === null ? null : readBody(source, by);
  return body === null ? null : take(DOES, source.folded, body);
}

const BY = / (?:được|bị) (?=\p{L})/uy;
const DOES = sticky(` (?:giao|${VERBS})(?: (?:làm|${VERBS}))?`);

/** Where the verb or the adverb ends that begins an order at `at`, behind a space; null where none does. */
function orderAt(folded: string, at: number): number | null {
  return folded.charAt(at) === ' ' ? (take(VERB, folded, at + 1) ?? take(ADVERB, folded, at + 1)) : null;
}

/** "đối với các xã có dịch, khẩn trương …": what they are told, not who else does something. */
const TOLD = quick(new RegExp(`^, (?:đề nghị|yêu cầu|${anyOf(ORDER_ADVERBS)})(?!\\p{L})`, 'u'));
const LONGEST_VERB = 30;
/** "đối với các xã có dịch, UBND xã …": whoever stands behind the comma is of another clause. */
const WHERE = quick(/(?<!\p{L})(?:đối với|với(?<!(?:hợp|cùng) với)|riêng|tại|ở|về phía|của|trường hợp|khi|nếu) $/u);

function isBound(folded: string, from: number, at: number): boolean {
  return BOUND.test(folded.slice(from, at)) || endsNoun(folded, at) || take(COMPOUND, folded, at) !== null;
}

/** Whether the verb behind the space at `at` is of what is named before it, from `from` on, and no order. */
export function isOfClause(folded: string, from: number, at: number): boolean {
  return take(URGES, folded, at + 1) === null && (isBound(folded, from, at) || take(OF_WORK, folded, at) !== null);
}

/** How a clause begins. */
interface Opening {
  /** With what bodies have: a verb right behind it is of the clause. */
  has?: boolean;
  /** With a verb already: one behind a comma goes on with it. */
  chained?: boolean;
  /** Behind "đối với". */
  where?: boolean;
}

function clauseEnd(source: Source, opening: number, { has = false, chained = false, where = false }: Opening): number | null {
  const { folded } = source;
  const last = Math.min(source.limit, opening + LONGEST);
  // A verb right behind the opening, or behind a noun that it belongs to, is of the clause if another follows.
  let doubtful: number | null = null;
  let skipped = chained;
  for (let at = opening; at < last; at += 1) {
    const char = folded.charAt(at);
    if (char === ':' && (doubtful !== null || (where && !skipped))) return at;
    if (/[.:\n)]/u.test(char) && !/\d/u.test(folded.charAt(at + 1))) return doubtful;
    const closed = char === '(' ? take(BRACKET, folded, at) : null;
    if (char === '(') return closed !== null && orderAt(folded, closed) !== null ? at - 1 : null;
    const next = nextBody(source, at);
    if (next !== null) return where ? null : next;
    if (char === ';' || (char === ',' && take(MORE_OF_THEM, folded, at) !== null)) return doubtful;
    if (char === ',' && where)
      return TOLD.test(folded.slice(at, at + LONGEST_VERB)) || (!skipped && orderAt(folded, at + 1) !== null) ? at : null;
    if (char === ',' && take(ASIDE, folded, at) !== null) return at;
    if (char !== ' ' && char !== ',') continue;
    if (PURPOSE.test(folded.slice(at, at + 6))) return at;
    const word = char === ',' ? at + 1 : at;
    const verb = orderAt(folded, word);
    if (verb === null) {
      // "phương tiện vận tải": a syllable within a name of things is no verb.
      at = Math.max(at, (take(FIELD, folded, word + 1) ?? 0) - 1);
      continue;
    }
    if (take(URGES, folded, word + 1) !== null) return at;
    if (take(COUNTS, folded, word + 1) !== null) return null;
    const ofWork = (has && at === opening) || take(OF_WORK, folded, at) !== null;
    const bound = isCapital(source.text, word + 1) || folded.charAt(at - 1) === ',' || isBound(folded, opening, at);
    if (!bound && !ofWork && (char === ' ' || !skipped)) return at;
    skipped = true;
    if (!bound && char === ' ' && at > opening) doubtful ??= at;
    at = verb - 1;
  }
  return doubtful;
}

/** Whether a further body of the list stands behind the comma or the conjunction at `at`: then `at`. */
function nextBody(source: Source, at: number): number | null {
  const start = take(JOINT, source.folded, at);
  if (start === null) return null;
  const heads =
    [COMMITTEE, QUANTIFIER].some((head) => take(head, source.folded, start) !== null) ||
    ([NAMED, POST].some((head) => take(head, source.folded, start) !== null) && isCapital(source.text, start));
  return heads && readBody(source, start) !== null ? at : null;
}
