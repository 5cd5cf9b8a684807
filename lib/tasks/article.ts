import { quick } from '@/lib/text/letters';
import { anyOf, lastMatch } from '@/lib/text/pattern';
import type { Span } from '@/lib/text/span';
import { ORDER_VERBS } from '@/lib/text/verbs';
import type { Reading, Scope } from './scope';
import { BEGINS_WITH_VERB, isAppraisal, isHearsay, isNoSentence } from './wording';

/** How an article of the news passes orders on: who speaks, and how a paragraph goes on with what was ordered before it. */

/** "Giai đoạn 1965 - 1975, …", "Tháng 7-1985, …", "sổ tay ghi: "12-8-1999: …": the year that a sentence is about. */
const YEAR_AT_HEAD = quick(
  /^(?:(?:ở|tại|theo) [^,.;]{2,40}, )?(?:(?:trong |từ |đến |vào |ngay )?(?:giai đoạn|thời kỳ|những năm|năm|ngày|tháng|mùa \p{L}+|đầu năm|cuối năm|đợt [^,.;\d]{2,40}))(?!\p{L})[^,.;]{0,30}?(?<!\d)((?:1[89]|20)\d{2})(?!\d)|["“](?:ngày )?\d{1,2}[-/.]\d{1,2}[-/.]((?:1[89]|20)\d{2}):/u,
);
/** How a memory begins. */
const ONCE = quick(
  /^(?:hồi (?:đầu|giữa|cuối|tháng|năm|tuần)|cách đây [^,.;]{2,30}|có (?:bận|lần|dạo|hồi|hôm|năm|lúc)|hồi (?:đó|ấy|xưa|trước)|(?:ngày|khi|lúc|năm|thuở|thời) (?:ấy|xưa|trước kia)|bấy giờ|dạo ấy)(?!\p{L})/u,
);

/** "Ông Sáu nhớ lại: …": what a witness is quoted with. */
const REMEMBERS = quick(
  /(?<!\p{L})(?:nhớ lại|kể lại|hồi tưởng|hồi nhớ|nhớ như in),? ?[:"“]|^(?:ông|bà|anh|chị|già làng) [^.;:]{2,80}(?<!\p{L})kể ?:|["“](?:hồi|thuở|ngày) (?:đó|ấy|xưa)(?!\p{L})/u,
);

/** "Lịch sử hình thành Ngày 03/01/1946, …": behind a title that the page has run together with it; no day of a paper that is cited. */
const DAY_INSIDE = /\sngày \d{1,2}\/\d{1,2}\/((?:1[89]|20)\d{2}), /u;
const CITED = /số [^,;]{1,40}$/u;
/** What a court or a record tells. */
const ON_RECORD = /^theo (?:cáo trạng|hồ sơ vụ án|bản án|kết luận điều tra|nội dung vụ án|biên niên|sử sách|lời kể)(?!\p{L})/u;
/** So many years back a paragraph is history, whoever is told something in it. */
const LONG_AGO = 20;
/** An article of January still reports a day or a month of the year before. */
const NAMES_DAY = /^[^,.;]{0,60}?(?<!\p{L})(?:ngày|tháng|cuối năm)(?!\p{L})/u;

/** Whether a sentence of an article is of a time so far back, or remembered by a witness, that all of its paragraph is. */
export function isHistory(reading: Reading, folded: string): boolean {
  if (REMEMBERS.test(folded)) return true;
  const found = YEAR_AT_HEAD.exec(folded);
  const inside = DAY_INSIDE.exec(folded);
  const day = inside === null || CITED.test(folded.slice(0, inside.index)) ? undefined : inside[1];
  return Number(found?.[1] ?? found?.[2] ?? day) <= (reading.year ?? 2000) - LONG_AGO;
}

/** Whether a sentence of an article tells of years before its own, in which whoever was told something has long done it or not. */
export function isOfThePast(reading: Reading, folded: string): boolean {
  if (ONCE.test(folded) || ON_RECORD.test(folded) || isHistory(reading, folded)) return true;
  const found = YEAR_AT_HEAD.exec(folded);
  const year = Number(found?.[1] ?? found?.[2]);
  return year < (reading.year ?? 2000) - (NAMES_DAY.test(folded) ? 1 : 0) || /^từ năm \d{4} đến nay(?!\p{L})/u.test(folded);
}

/** Tells what happens rather than what is to be done. */
const NARRATES = quick(
  /(?<!\p{L})(?:đã|đang|vừa|sáng ngày|chiều ngày|cho biết|phát biểu|tham dự|diễn ra|nhấn mạnh|khẳng định|đề nghị của|hiện có|hiện nay|hiện chưa|ước lạm phát|ước tính|ước đạt)(?!\p{L})/u,
);
/** "Bí thư nhấn mạnh, các xã cần …": what is stressed is to be done. */
const STRESSES = quick(/(?<!\p{L})(?:nhấn mạnh|khẳng định)(?=:?,? [^.;]{2,80} (?:cần|phải) )/u);

/** "thi công ngay những đoạn đã có mặt bằng": of which things, behind the verb whose object they are. */
const WHICH_THINGS = quick(
  /(?<=\p{L} )(?:những|các|số|toàn bộ|phần|nơi|văn bản|cam kết|tiến độ|diện tích|nội dung|nhiệm vụ|công trình|dự án|hồ sơ|khối lượng|mặt bằng|hạng mục|chỉ tiêu|tồn tại|kiến nghị|trường hợp)(?: (?!đã |đang )\p{L}+){0,3} (?:đã|đang)(?= \p{L})/gu,
);

/** Whether a sentence tells what happens rather than what is to be done. */
export function narrates(folded: string): boolean {
  return NARRATES.test(folded.replace(STRESSES, '').replace(WHICH_THINGS, ''));
}

/** "bắt quả tang 6 đối tượng", "trao cúp, cờ cho đội vô địch", "thăm, tặng quà 12 bệnh nhi": what a reporter tells of somebody. */
const DEED = quick(
  /(?<!\p{L})(?:bắt quả tang|bắt giữ|triệt phá|thu giữ|khởi tố|tạm giữ|trao (?:cúp|giải|cờ|quà|tặng|học bổng|phần thưởng)|(?:thăm|chúc mừng|động viên), ?tặng quà|tặng quà|nhận giải|đặt mục tiêu|(?:chúng tôi|phóng viên|pv) (?:thấy|gặp|ghi nhận|chứng kiến|có mặt|trở lại|tìm đến))(?!\p{L})/u,
);
const TO_DO = quick(
  /(?<!\p{L})(?:yêu cầu|đề nghị|giao|phải|cần|phân công|chỉ đạo|tiếp tục|khẩn trương|nghiêm cấm|tuyệt đối)(?!\p{L})/u,
);

/** Whether a sentence of an article tells a deed or an aim of somebody, nobody being told to do it. */
export function tellsDeed(folded: string): boolean {
  return DEED.test(folded) && !TO_DO.test(folded);
}

/** "điều lệ yêu cầu mỗi đội …", "quy trình vận hành … yêu cầu nhà máy …", "Chính phủ giao Bộ … quy định chi tiết": rules ask it. */
const RULES_ASK = quick(
  /(?:^|[^\p{L}])(?:điều lệ|thể lệ|quy chế|quy định|luật|nghị định|thông tư|quy trình|tiêu chuẩn|hợp đồng)(?: (?!này )[\p{L}\d/]{1,15}){0,16} (?:cũng )?(?:yêu cầu|giao|đòi hỏi|buộc)(?: cho)? $/u,
);

/** Whether it is a rule that asks what stands behind `before`. */
export function rulesAsk(before: string, behind: string): boolean {
  return RULES_ASK.test(before) || /^[^,.;]{0,20} quy định chi tiết(?!\p{L})/u.test(behind);
}

/** Citizens and enterprises, who ask. */
const PRIVATE_VOICE = quick(
  /^(?:ông|bà|anh|chị|cử tri|người dân|bà con|trưởng (?:thôn|bản|ấp|khu phố|buôn)|(?:các )?(?:chuyên gia|nhà khoa học|luật sư|nghệ nhân|nông dân)|tiến sĩ|giáo sư|pgs|(?:gs|ts)\.|doanh nghiệp|đại diện (?:doanh nghiệp|công ty|cử tri|người dân|hiệp hội))(?!\p{L})/u,
);
/** "Lý do: Khách hàng yêu cầu". */
const CITIZENS_ASK = quick(
  /(?<!\p{L})(?:khách hàng|người dân|bạn đọc|cử tri|phụ huynh|hộ dân|nhân dân) (?:có )?(?:yêu cầu|đề nghị) $/u,
);
/** "Ông đề nghị Thị ủy …", whoever was named in the words before. */
const PRONOUN_ASKS = /^(?:ông|bà|đồng chí) (?:cũng |còn )?(?:đề nghị|(?<recommends>kiến nghị)(?: với)?) $/u;
/** Who recommends what is to be done: a leader of a province who does so asks a superior. */
const INSPECTOR = /^trưởng đoàn/u;
const LEADER = quick(
  /(?<!\p{L})(?:(?:phó )?(?:bí thư|chủ tịch|thủ tướng|trưởng đoàn|cục trưởng|vụ trưởng|giám đốc sở)|bộ trưởng|thứ trưởng)(?!\p{L})/gu,
);
/** Somebody else who may be meant. */
const PERSON = quick(/(?<!\p{L})(?:ông|bà|anh|chị) (?!đề nghị|yêu cầu|cũng|còn|cho|nói|nhấn)\p{L}/u);
/** How far back the leader is named, in characters. */
const NEAR = 400;
/** What inspectors recommend is to be done. */
const INSPECTORS_ASK =
  /^(?:[^,;:]{3,60}, )?(?:(?:chánh )?thanh tra|cơ quan thanh tra|kiểm toán|đoàn (?:kiểm tra|thanh tra|giám sát|kiểm toán)|trưởng đoàn)(?!\p{L})[^,;:]{0,60} kiến nghị(?: với)? $/u;
/** Whom nobody but a superior speaks so to: "Ông yêu cầu Sở Xây dựng …". */
const COMMANDS = /^(?:ông|bà)(?: [^.;:]{1,90})? (?:yêu cầu|giao|chỉ đạo|phân công)(?: cho)? $/u;
const LEADER_SPEAKS = quick(
  /^(?:[^.;:]{3,100}, )?(?:ông|bà|đồng chí|tổng bí thư|(?:phó )?(?:thủ tướng|chủ tịch ubnd|chủ tịch ủy ban nhân dân|bí thư)|bộ trưởng|người đứng đầu chính phủ|lãnh đạo (?:tỉnh|thành phố|huyện|thị xã|xã|phường|bộ)|(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|tp\.?|huyện|thị xã)|(?:ban thường vụ|thường trực) (?:tỉnh|thành|huyện|thị|đảng) ủy)(?: [^.,;:]{1,60})? (?:cũng )?chỉ đạo:? (?!của|các nội dung|việc|triển khai|thực hiện|xử lý)/u,
);

/** Who speaks above ministers and provinces, and how far back, in characters, such a word still holds. */
const HIGHEST_SPEAKS = quick(
  /(?<!\p{L})(?:tổng bí thư|thủ tướng|chủ tịch (?:nước|quốc hội))(?!\p{L})[^.;:]{0,80} (?:yêu cầu|giao|nêu rõ|nhấn mạnh|phân công|đề nghị)(?: |,|:)/u,
);
const STILL_HOLDS = 2_000;
const BELOW_HIGHEST = quick(/^(?:bộ trưởng|thường trực|ban cán sự|chủ tịch (?:ubnd|ủy ban))(?!\p{L})/u);

/**
 * Whether "Chủ tịch UBND tỉnh chỉ đạo Sở Y tế …" in an article is a word to the body behind it, not what the Prime Minister, who spoke
 * before, has the chairman do.
 */
export function leaderSpeaks(reading: Reading, sentence: Span, folded: string): boolean {
  if (!LEADER_SPEAKS.test(folded)) return false;
  return !(
    BELOW_HIGHEST.test(folded) &&
    HIGHEST_SPEAKS.test(reading.folded.slice(Math.max(0, sentence.start - STILL_HOLDS), sentence.start))
  );
}

/** Whether whoever was named last in some words is a leader. */
function isLeaders(words: string): boolean {
  const leader = lastMatch(LEADER, words);
  return leader !== undefined && !PERSON.test(words.slice(leader.index));
}

/** Whether a sentence tells what citizens or enterprises ask for, which is no order. `before`: its words before the body that is asked. */
export function isPetition(reading: Reading, sentence: Span, folded: string, before: string): boolean {
  if (stresses(reading, sentence, before)) return false;
  const asks = PRONOUN_ASKS.exec(before);
  const near = reading.folded.slice(Math.max(0, sentence.start - NEAR), sentence.start);
  const recommends = asks?.groups?.recommends !== undefined;
  if (asks !== null && isLeaders(near) && !(recommends && !INSPECTOR.test(lastMatch(LEADER, near)?.[0] ?? ''))) return false;
  return (
    (/kiến nghị(?: với)? $/u.test(before) && !INSPECTORS_ASK.test(before)) ||
    CITIZENS_ASK.test(before) ||
    (PRIVATE_VOICE.test(folded) && !COMMANDS.test(before))
  );
}

/** "Ông Hòa nhấn mạnh, các xã phải …", the words before whoever must do it. */
const LEADER_STRESSES =
  /^(?:[^,;:]{3,40}, )?(?:ông|bà|đồng chí)(?: \p{L}+){0,3}?(?: (?<given>\p{L}+))? (?:cũng )?(?:nhấn mạnh|lưu ý|nhắc|chỉ rõ|quán triệt|nêu rõ)[,:]? ?"?$/u;

/** Whether some words before a body say that a leader whom the text has named stresses what it must do. */
function stresses(reading: Reading, sentence: Span, before: string): boolean {
  const told = LEADER_STRESSES.exec(before);
  if (told === null) return false;
  const near = reading.folded.slice(Math.max(0, sentence.start - NEAR), sentence.start);
  const given = told.groups?.given;
  if (given === undefined) return isLeaders(reading.folded.slice(Math.max(0, sentence.start - STILL_HOLDS), sentence.start));
  const leader = lastMatch(LEADER, near);
  return leader !== undefined && near.slice(leader.index, leader.index + 80).includes(` ${given}`);
}

/** A connective or a body named by its kind alone, and a modal, go on with orders ("Ngoài ra, phải …", "Bộ cần …"). */
const GOES_ON_ORDERING = quick(
  /^(?:(?:đồng thời|bên cạnh đó|ngoài ra|cùng với đó|song song đó|mặt khác|trước mắt|đặc biệt|riêng)[,:]?|bộ|sở|tỉnh|thành phố|huyện|xã|phường|(?:cơ quan|đơn vị|sở|bộ|ban|cục|công ty|địa phương|xã|huyện) này) (?:phải|cần|có trách nhiệm|không được|tuyệt đối không|khẩn trương|tập trung|tiếp tục|tăng cường|chủ động|rà soát)(?!\p{L})|^chủ động (?:các )?(?:phương án|kế hoạch|kịch bản|nguồn lực|lực lượng|vật tư)(?!\p{L})|^(?:trước|sau) khi [^.;:,]{8,160} phải (?!(?:là|có|chịu|đối mặt|trả|chờ|nhập viện|bỏ|dừng|ngừng)(?!\p{L}))(?:được |tiến hành )?\p{L}/u,
);
/** Someone orders and names nobody: "Về dữ liệu, Thủ tướng yêu cầu phải hoàn thành rà soát …". */
const ORDERS_ANYBODY = quick(
  /^(?:(?:về|đối với|liên quan(?: đến)?|để|cùng với đó|đồng thời|bên cạnh đó|ngoài ra|thống nhất|kết luận|phát biểu|tại|qua|sau khi|trên cơ sở|trước)(?!\p{L})[^.;:]{0,160}, )?(?:phó |tổng )?(?:thủ tướng|chủ tịch|bộ trưởng|bí thư|người đứng đầu chính phủ|lãnh đạo (?:tỉnh|thành phố|bộ|ubnd))(?: [^.,;:]{1,60})?(?: cũng| tiếp tục)? (?:(?:nhấn mạnh|chỉ rõ|nêu rõ|quán triệt)(?=,? (?:phải|cần) )|yêu cầu|chỉ đạo|lưu ý),? (?:phải|cần|tiếp tục|khẩn trương|tập trung|tăng cường|đẩy mạnh|rà soát|hoàn thành|không để|kiên quyết|thực hiện|xử lý|bảo đảm|đảm bảo|sớm|làm tốt)(?!\p{L})/u,
);
/** A unit or a paper orders and names nobody: "Cụ thể, thành phố yêu cầu tăng cường …", "Kế hoạch cũng yêu cầu rà soát …". */
const UNIT_ORDERS = quick(
  new RegExp(
    `^(?:(?:cụ thể|theo đó|đồng thời|bên cạnh đó|ngoài ra|cùng với đó|song song đó|về [^.;:,]{2,60}|đối với [^.;:]{3,90}|để [^.;:]{4,160}), )?(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường|(?:ubnd|ủy ban nhân dân)(?: [\\p{L} ]{2,40}?)?|(?:sở|bộ|cục|chi cục) (?!này)[\\p{L}&, -]{2,40}?|kế hoạch|chỉ thị|công điện|công văn|văn bản)(?: này)?(?: cũng| còn)? (?:yêu cầu|chỉ đạo|đề nghị)(?: (?:người dân|nhân dân|bà con|mọi người))?(?: phải| cần)?(?: tuyệt đối)?(?: không)? (?:căn cứ (?:vào )?(?:đặc điểm|tình hình|tính chất|diễn biến|điều kiện)|${anyOf(ORDER_VERBS)})(?!\\p{L})`,
    'u',
  ),
);

/** Whether a leader orders something of nobody by name. */
export function leaderOrders(folded: string): boolean {
  return ORDERS_ANYBODY.test(folded) && !narrates(folded.slice(0, 80)) && !isHearsay(folded.slice(0, 80));
}

/** Whether a sentence of an article that reports a paper has its issuer order something of nobody by name. */
export function unitOrders(reading: Reading, folded: string): boolean {
  return reading.reports && UNIT_ORDERS.test(folded) && !narrates(folded.slice(0, 80)) && !isHearsay(folded.slice(0, 80));
}

/** Verbs of orders that begin a reporter's sentence as well: what somebody did at a meeting, or on what grounds. */
const REPORTERS_VERB = quick(
  /^(?:tiếp tục )?(?:quy định (?:hiện hành|của|về|tại|này|mới|trên)|thay mặt|báo cáo|thông tin|tham dự|dự|chủ trì|khẳng định|ghi nhận|biểu dương|đánh giá|làm việc|tham gia|trao|tiếp|đón|giới thiệu|thăm hỏi|trả lời|kiểm tra thực tế|thực hiện (?:nghị quyết|quyết định|chỉ thị|công văn|công điện|kế hoạch|chương trình|kết luận|thông báo|ý kiến|sự chỉ đạo|chủ trương)|triển khai (?:nghị quyết|quyết định|chỉ thị|công văn|công điện|kế hoạch|chương trình|kết luận|thông báo)|lưu ý|đề nghị|kiến nghị)(?!\p{L})/u,
);

/**
 * A paragraph of a news article that goes on with what was ordered before it ("Khẩn trương khắc phục …", "Ngoài ra, phải có …"): those
 * told last are told it.
 */
export function ordersOn(reading: Reading, folded: string, scope: Scope): boolean {
  if (reading.official || scope.mode !== 'directs' || scope.assignees.length === 0) return false;
  if (folded.length < 60 || !/[.;:!…"”]\s*$/u.test(folded)) return false;
  const begins =
    GOES_ON_ORDERING.test(folded) ||
    (ORDERS_ANYBODY.test(folded) && !PRIVATE_VOICE.test(folded)) ||
    (BEGINS_WITH_VERB.test(folded) && !REPORTERS_VERB.test(folded));
  // "nhấn mạnh phải …" orders, whatever else is stressed in articles.
  const head = folded.slice(0, 80).replace(/nhấn mạnh(?=,? (?:phải|cần) )/u, '');
  // The headline of another article.
  if (/(?<!\p{L})(?:ký|ban hành|có) (?:công điện|công văn|chỉ thị|thông báo|quyết định|kế hoạch) số/u.test(folded)) return false;
  return begins && !narrates(head) && !isHearsay(head) && !isNoSentence(folded) && !isAppraisal(folded);
}
