import { quick } from '@/lib/text/letters';
import type { Span } from '@/lib/text/span';
import type { Addressee } from './addressee-parts';
import { narrates, tellsDeed } from './article';
import { deadlinesIn, foldedOf, type Reading } from './scope';
import { hasBeen, isHearsay, isStatistic, predicates } from './wording';

/** Bodies of a kind, or their heads; a unit by its name ("Huyện Đông Sơn") is told of. */
const GROUP = quick(
  /^(?:các|mỗi|từng|những|tất cả các|cán bộ|công chức|chính quyền|cấp ủy|(?:thủ trưởng|người đứng đầu|hiệu trưởng|lãnh đạo|giám đốc|trưởng|chủ tịch ubnd|ubnd|(?:chủ tịch )?ủy ban nhân dân) (?:các|cấp)|địa phương|lực lượng)(?!\p{L})/u,
);

/** Who is told of in the news rather than told something: citizens, guests of a meeting, those who compete, trade or build. */
const PUBLIC = quick(
  /^(?:nhiều|một số|hầu hết|đa số|không ít|(?:các|những|mỗi|từng|tất cả các|toàn thể)? ?(?:đại biểu|hộ|gia đình|người|nhân dân|em|học sinh|sinh viên|học viên|thí sinh|vận động viên|nghệ nhân|chuyên gia|thành viên|hội viên|đoàn viên|thanh niên|phụ huynh|cử tri|cá nhân|bạn|đồng chí|ông|bà|doanh nghiệp|công ty (?:tư nhân|lữ hành|du lịch|may)|hợp tác xã|tàu|ngư dân|nông dân|nhà thầu|nhà hảo tâm|đơn vị (?:thi công|tư vấn|tham gia|tài trợ)|chủ (?!đầu tư|tịch|rừng|đập|hồ|quản)|đội (?:thi|bóng|tuyển|nghệ|văn)|đoàn (?!thể)|câu lạc bộ))(?!\p{L})/u,
);

/** What is done on an occasion, or how work has come out: told of, no work that is given. */
const OCCASION = quick(
  /^,? ?(?:cùng |đồng loạt |lần lượt |tích cực |tiếp tục )*(?:tham gia|tham dự|dự|tham quan|trao|tặng|thăm|chúc mừng|dâng|ký(?! cam kết| ban hành| số)|thảo luận|trao đổi|thống nhất|cam kết|kiểm tra thực tế|biểu dương|ghi nhận|tôn vinh|vinh danh|giới thiệu|trưng bày|khánh thành|khởi công|làm việc với|thu hút|đón|tiếp đón|nhận|góp ý|giải trình|kiến nghị|đề xuất|đề nghị|phát (?:quà|thưởng|học bổng)|hỗ trợ|giải đáp|trả lời|đặt câu hỏi|chia nhau|vào cuộc|họp(?! dân)|báo cáo (?:kết quả|tham luận|tình hình|tóm tắt|về|những|các|khó khăn)|tổ chức (?:(?:nhiều|các|một số) )?(?:lễ|hội thi|hội diễn|giải|đoàn|ký|chương trình|hoạt động|gian hàng|tiệc|đón|trao))(?!\p{L})/u,
);

/** Numbers that say how work is to be done, not how much of it there was: "24/24 giờ", "100 %", the number of a paper. */
const NO_FIGURES =
  /24\/(?:24|7)|100 ?%|năm (?:học )?\d{4}(?: ?- ?\d{4})?|số \d[^\s,;]*|điều \d+|4 tại chỗ|3 ca|4 kíp|thứ \d|covid-19|24 giờ/gu;
/** "từ chiều 4/9", "tại buổi đối thoại": when or where it was, or ", nhờ đó …": what came of it. */
const THEN =
  /(?<!\p{L})(?:từ|vào|trong|lúc|ngay) (?:đêm|sáng|chiều|tối|trưa|rạng sáng|hôm|đầu (?:năm|tháng|tuần)|cuối (?:năm|tháng|tuần) trước)(?!\p{L})|(?<!\p{L})(?:chia|thay|cùng) nhau(?!\p{L})|[,;] (?:nhờ đó|nhờ vậy|qua đó|do đó|kết quả|góp phần làm)(?!\p{L})|(?<!\p{L})tại (?:hội trường|hội nghị|buổi|cuộc họp|phiên họp|buổi lễ|lễ|đây)(?!\p{L})/u;

/** Whether a sentence tells what has come of work, in figures or by when it was. */
function tellsOutcome(reading: Reading, sentence: Span): boolean {
  const folded = foldedOf(reading, sentence);
  const dated = deadlinesIn(reading, sentence).length > 0;
  return (
    narrates(folded) ||
    hasBeen(folded) ||
    isStatistic(folded) ||
    isHearsay(folded) ||
    tellsDeed(folded) ||
    (!dated && (/\d/u.test(folded.replace(NO_FIGURES, '')) || THEN.test(folded)))
  );
}

/**
 * Whether the sentence at the head of `sentences` tells a group of offices what to do, where it stands right behind an order of the same article: "Các cơ quan
 * báo chí tăng thời lượng tuyên truyền.", as a body with a name would be told. Citizens and guests are told of, and so is a group whose paragraph goes on with
 * what has come of its work.
 */
export function isGroupInTurn(reading: Reading, sentences: readonly Span[], addressee: Addressee): boolean {
  const [sentence] = sentences;
  if (sentence === undefined || addressee.how !== 'subject' || addressee.start - sentence.start > LONGEST_JOINT) return false;
  if (CEREMONY.test(reading.folded.slice(Math.max(0, sentence.start - NEAR), sentence.start))) return false;
  const before = reading.folded.slice(sentence.start, addressee.start);
  if (!/^(?:(?:đồng thời|bên cạnh đó|ngoài ra|cùng với đó|trong đó|theo đó|riêng),? )?$/u.test(before)) return false;
  const names = addressee.agencies.map(({ start, end }) => reading.folded.slice(start, end));
  if (!GROUP.test(names[0] ?? '') || names.some((name) => PUBLIC.test(name))) return false;
  const behind = reading.folded.slice(addressee.end, sentence.end);
  return predicates(behind) && !OCCASION.test(behind) && !sentences.some((one) => tellsOutcome(reading, one));
}

/** Where people do things before the reporter's eyes: they are told of. */
const CEREMONY =
  /(?<!\p{L})(?:buổi lễ|lễ (?:phát động|ra quân|khai \p{L}+|hội|khánh thành|khởi công|kỷ niệm)|ra quân|khai giảng|khai mạc|hội thi|ngày hội)(?!\p{L})/u;
/** How far back it is looked for, in characters. */
const NEAR = 500;

/** In characters. */
const LONGEST_JOINT = 16;
