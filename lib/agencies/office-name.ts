import { quick } from '@/lib/text/letters';
import { anyOf, wordList } from '@/lib/text/pattern';
import { endsNoun, ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';
import { COMMITTEE, FIELD, NAMED, POST, QUANTIFIER } from './patterns';
import { isCapital, type Source, sticky, take } from './scan';

/** Parts of an administration that are called after what they deal with. */
const OFFICE =
  /^(?:cục|chi cục|vụ|phòng|đội|khoa|tổ|trung tâm|viện|bộ môn|trạm|công ty(?: tnhh| cổ phần)?(?: mtv| một thành viên)?|bộ phận|ban)$/u;

/** What offices deal with, beside the fields of administration: in their names alone, written small. */
const MATTERS = wordList(`
  tự động hóa | tư tưởng | khai thác công trình thủy lợi | khai thác công trình thủy nông | gia đình | phương tiện | người lái | giám định | kế toán | kiểm toán | tiền lương | trẻ em | bà mẹ | tư nhân | kinh tế tập thể | kinh tế tư nhân | hợp tác xã | cá nhân | hộ kinh doanh | doanh nghiệp |
  đảng viên | lịch sử đảng | công tác thanh niên | thanh niên | chính quyền | chính quyền địa phương | viên chức | công chức | thẻ | sổ, thẻ | thực phẩm | mỹ phẩm | cứu nạn, cứu hộ | cứu hộ, cứu nạn | hạt nhân |
  kinh tế đối ngoại | vận tải | kết cấu hạ tầng | hạ tầng giao thông | đấu thầu | thẩm định | giám sát | giám sát đầu tư | cây trồng | vật nuôi | xử lý vi phạm hành chính | văn bản | văn bản quy phạm pháp luật | kiểm tra văn bản |
  chất lượng | công trình xây dựng | cư trú | thiết bị | thiết bị y tế | vật tư | vật tư y tế | thu | chi | nợ | cưỡng chế | cưỡng chế nợ thuế | nợ thuế | khoáng sản | tài nguyên nước | nước | biển | hải đảo | bản đồ |
  thông tin địa lý | lao động nước ngoài | lao động | tệ nạn xã hội | vệ sinh môi trường | sức khỏe | sức khỏe sinh sản | kế hoạch hóa gia đình | chăm sóc sức khỏe | giáo dục sức khỏe | thuốc | hành nghề y | hành nghề y dược |
  sản xuất | vận hành | kinh doanh | chiếu sáng | chiếu sáng công cộng | đường cao tốc | bến bãi | bến xe | nhà | nhà ở | trật tự | trật tự đô thị | trật tự xây dựng | đăng ký kinh doanh | đăng ký cư trú | hải quan | về hải quan |
  sau thông quan | chống buôn lậu | giáo dục | phổ biến, giáo dục pháp luật | tuyên truyền | hỗ trợ | hỗ trợ tư pháp | bảo vệ môi trường | bảo vệ rừng | phát triển rừng | năng lượng | tín dụng | dịch vụ | hậu cần | kỹ thuật | an ninh | an toàn |
  quản lý về hải quan | giao dịch bảo đảm | quản lý cư trú | bồi thường nhà nước | bức xạ | dự phòng | nghiệp vụ | công tác chính trị | công tác học sinh | sinh viên | học sinh | thông tin điện tử | dân sự | hình sự | hành chính | về chất lượng công trình xây dựng | di sản | di tích | danh thắng | thể thao quần chúng |
  phí | lệ phí | thuế, phí và lệ phí | chính sách thuế, phí và lệ phí | chính sách thuế | chứng thực | quốc tịch | tổng hợp | quy hoạch | kiến trúc | giao thông | giao thông đường bộ | đường bộ | khu vực kinh tế | kho quỹ
`);

const MATTER = sticky(anyOf(MATTERS));
/** What the name so far must be followed by: work is done with something. */
const OF_SOMETHING = quick(
  /(?<!\p{L})(?:quản lý|giám sát|kiểm tra|kiểm soát|kiểm định|kiểm nghiệm|phát triển|xây dựng|nghiên cứu|điều tra|điều hành|hỗ trợ|truyền thông|đăng ký|cấp|bảo vệ|bảo lãnh|khai thác|giám định|nghiệp vụ|kinh tế|chính sách|đánh giá|điều tiết|công nghiệp|kết cấu hạ tầng|hạ tầng|quan trắc|đảm bảo|cải tạo|chữa cháy) ?$/u,
);
/** What an office does with it: a further part of the name, with a capital. */
const WORK = sticky(
  'quản lý|phát triển|xây dựng|kiểm tra|giám sát|hỗ trợ|bồi thường|đảm bảo|bảo đảm|thẩm định|xử lý|khai thác|đào tạo|nghiên cứu',
);
const HEADS = [NAMED, COMMITTEE, POST, QUANTIFIER];
/** "Phòng Tổ chức - Thanh tra": one office of both. */
const DASH = /[-–]/u;
const JOINED = /, (?:và )?| và | - | – | /uy;
const CAPITALS = quick(/\p{Lu}[\p{L}\p{M}]*(?: \p{Ll}[\p{L}\p{M}]*)?/uy);
const VERB = sticky(anyOf([...ORDER_VERBS, ...ORDER_ADVERBS]));
/** What an office does stands behind its name. */
const DOES = quick(
  new RegExp(
    `^(?: ?:| (?:số \\d|\\d|khu vực|của|thuộc)| (?:cấp )?(?:tỉnh|huyện|thành phố|quận|thị xã|xã|phường)(?!\\p{L})| (?!(?:báo cáo|quy hoạch|đề xuất|dự thảo)(?!\\p{L}))(?:${anyOf([...ORDER_ADVERBS, ...ORDER_VERBS])}|phải|cần|có trách nhiệm|sẽ|đã|là|làm|họp)(?!\\p{L}))`,
    'u',
  ),
);
/** Or the name closes its clause. */
const ENDS = /^ ?[;:.)]|^$|^\n/u;
const AND = /, (?:và )?| và /uy;

/**
 * Where the name of an office ends that goes on in small letters with what it deals with ("Phòng Quản lý vận tải và phương tiện"), words of
 * orders among them; null where no such name stands behind the head noun. What the office does, a number, a unit or the end of its clause
 * must follow; where words of the name begin orders elsewhere, its clause must go on with an order.
 *
 * @param noun the head noun, in the match form
 * @param from where it ends
 */
export function officeName({ text, folded, limit }: Source, noun: string, from: number): number | null {
  if (!OFFICE.test(noun) || folded.charAt(from) !== ' ' || !isCapital(text, from + 1)) return null;
  const first = from + 1;
  let at = take(FIELD, folded, first) ?? take(MATTER, folded, first) ?? take(CAPITALS, text, first);
  let found: number | null = null;
  let ordersMeant = false;
  while (at !== null && at < limit) {
    const start: number | null = take(JOINED, folded, at);
    if (start === null || start === at) break;
    const joined = start > at + 1;
    const small = !isCapital(text, start);
    const work = small ? 0 : (take(WORK, folded, start) ?? 0);
    const next = Math.max(take(FIELD, folded, start) ?? 0, take(MATTER, folded, start) ?? 0, work);
    // "Phòng Nội vụ, Thanh tra huyện": a further body of a list.
    if (
      next === 0 ||
      (joined && !small && !DASH.test(folded.slice(at, start)) && HEADS.some((head) => (take(head, folded, start) ?? 0) >= next))
    )
      break;
    const isVerb = small && (take(VERB, folded, start) ?? 0) >= next && !endsNoun(folded, start - 1);
    // "Phòng Nội vụ tổng hợp …": right behind a whole field the verb is the order.
    if (!joined && !OF_SOMETHING.test(folded.slice(from, at)) && (small ? isVerb || take(FIELD, folded, first) === at : false))
      break;
    ordersMeant ||= isVerb;
    at = next;
    const behind = folded.slice(at, Math.min(limit, at + 40));
    if (DOES.test(behind) || (!ordersMeant && (ENDS.test(behind) || listGoesOn(text, folded, at)))) found = at;
  }
  return found;
}

/** Whether the next body of a list stands behind `at`. */
function listGoesOn(text: string, folded: string, at: number): boolean {
  const next = take(AND, folded, at);
  if (next === null) return false;
  return HEADS.some((head) => take(head, folded, next) !== null && (isCapital(text, next) || head === QUANTIFIER));
}

/** Small parts of an administration, which papers of communes write small. */
const SMALL_OFFICE = /^(?:tổ|đội|bộ phận)$/u;
/** What they do with what they deal with. */
const SMALL_WORK = sticky('quản lý|thanh tra|tự quản|kiểm tra|giám sát|thu gom|vận động|tuyên truyền|phòng chống|bảo vệ');
const BESIDE = quick(/(?:, (?:và )?| và | - )(?=\p{L})/uy);

/**
 * Where the name of such a part ends that is written small ("tổ quản lý trật tự đô thị", "bộ phận địa chính"): a work and its field, or a
 * field alone behind `bộ phận`. A list of further bodies, the end of the clause or an order must follow; null where none does.
 */
export function smallOfficeName({ text, folded }: Source, noun: string, from: number): number | null {
  if (!SMALL_OFFICE.test(noun) || folded.charAt(from) !== ' ' || isCapital(text, from + 1)) return null;
  const work = take(SMALL_WORK, folded, from + 1);
  if (work === null && noun !== 'bộ phận') return null;
  const field = work === null ? from + 1 : work + 1;
  const end = Math.max(take(FIELD, folded, field) ?? 0, take(MATTER, folded, field) ?? 0);
  if (end === 0) return null;
  const beside = take(BESIDE, folded, end);
  const listed = beside !== null && HEADS.some((head) => take(head, folded, beside) !== null);
  const behind = folded.slice(end, end + 40);
  return listed || DOES.test(behind) || ENDS.test(behind) ? end : null;
}

/** Kinds that papers of lower bodies write small throughout. */
const WRITTEN_SMALL = /^(?:sở|bộ|phòng)$/u;

/**
 * Where such a name ends that is all of small letters ("sở giáo dục và đào tạo", "phòng văn hóa - xã hội"): a field, which behind "phòng" is
 * no verb, and what its body does, the next body of a list or the end of the clause behind it; null where none does.
 */
export function smallFieldName({ text, folded }: Source, noun: string, from: number): number | null {
  if (!WRITTEN_SMALL.test(noun) || folded.charAt(from) !== ' ' || isCapital(text, from + 1)) return null;
  const field = take(FIELD, folded, from + 1);
  if (field === null || (noun === 'phòng' && (take(VERB, folded, from + 1) ?? 0) >= field)) return null;
  const beside = take(BESIDE, folded, field);
  const listed = beside !== null && HEADS.some((head) => take(head, folded, beside) !== null);
  const behind = folded.slice(field, field + 40);
  return listed || DOES.test(behind) || ENDS.test(behind) ? field : null;
}
