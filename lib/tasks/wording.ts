import { quick } from '@/lib/text/letters';
import { anyOf, occurs, words, wordsAtStart } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';
import { ordersBehind } from './agreed-first';

/** What a sentence is by its words, over the match form: an order, praise, a finding, a figure, hearsay, no sentence at all. */

const VERB = anyOf(ORDER_VERBS);
const ADVERB = anyOf(ORDER_ADVERBS);

/** Begins with what is to be done: "Tiếp tục rà soát …", "Chủ trì, phối hợp …". */
export const BEGINS_WITH_VERB = wordsAtStart(`(?:${ADVERB},? )*(?:(?:tuyệt đối |kiên quyết )?không |chỉ )?(?:${VERB})`);
/** Begins with a modal or adverb of orders alone: "Phải xác định …", "Thường xuyên …". */
export const BEGINS_WITH_ADVERB = wordsAtStart(`(?:${ADVERB})`);

/** Someone is told to do something: the verb that a name follows. */
export const ASSIGNING = 'giao|yêu cầu|đề nghị|phân công|ủy quyền|ủy nhiệm|kiến nghị|lưu ý|chỉ đạo';

/** Praise and consent order nothing ("Đánh giá cao …", "Cơ bản thống nhất với …"). */
const APPRAISAL = wordsAtStart(
  '(?:(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|chủ tịch|phó chủ tịch|(?:phó )?thủ tướng|bộ trưởng|thứ trưởng|(?:tổng )?bí thư|ban thường vụ|thường trực|đồng chí|lãnh đạo)(?!\\p{L})[^,.;:]{0,50}? )?(?:cũng )?(?:đánh giá cao|ghi nhận(?! (?:số liệu|áp lực|chỉ số|thông tin|diễn biến|mực nước|nhật ký|đầy đủ|kịp thời|vào))|biểu dương|hoan nghênh|cơ bản (?:thống nhất|đồng ý|nhất trí)|thống nhất (?:với|về|nội dung|chủ trương|đánh giá)|đồng ý (?:với|về|chủ trương|đề nghị)|nhất trí (?:với|về)|chia sẻ với|cảm ơn|trân trọng|nhìn chung|(?:\\p{L}+ )?(?:tháng|quý|năm|tuần) qua,|thống nhất (?:cử|nhân sự|kết nạp)|trong thời gian qua|thời gian qua|qua báo cáo|theo báo cáo)',
);
/** What comes into force, replaces or is annexed orders nobody; nor does the closing of a decision. */
const FORMAL = words(
  '(?:chỉ thị|nghị quyết|kết luận|kế hoạch) này (?:được )?phổ biến|hội đồng nhân dân(?: [\\p{L} ]{2,30})? (?:tán thành|thông qua|thống nhất|cơ bản tán thành)|(?:nghị quyết|quyết định|kết luận|quy chế) này (?:đã được \\p{L}+|được (?:hội đồng nhân dân|quốc hội|đại hội|ban chấp hành))|(?:quyết định|nghị quyết|quy chế|quy định|thông tư|kế hoạch|chỉ thị|văn bản) này (?:có hiệu lực|thay thế|bãi bỏ)|chịu trách nhiệm thi hành (?:quyết định|nghị quyết|quy định) này|(?<!(?:chương trình|kế hoạch|đề án|quy chế|nghị quyết|hành động|phương án|danh mục)(?: [\\p{L} ]{0,80})? )ban hành kèm theo (?:quyết định|nghị quyết|công văn) này|có hiệu lực (?:thi hành )?kể? ?từ ngày',
);
/** A field of a record ("Ban hành: 04/11/2025"), a question: no work. */
const RECORD = quick(/^[\p{L} ]{2,30}: ?[\d(][^\p{L}]{0,40}$|\?\s*$/u);
/** "Chú thích ảnh: …", "… (Ảnh: H.H)", "Tải về: cong-dien.pdf": beside the text of an article. */
const CAPTION = quick(
  /^\[?(?:chú thích(?: ảnh)?|ảnh(?: minh họa)?|tải về|tệp đính kèm|file đính kèm|nguồn ảnh) ?:|\((?:ảnh|nguồn|hình)(?: ?:| minh| từ| chụp)[^()]*\)\*?\s*$/u,
);
/** "… thực hiện theo quy định tại khoản 2 Mục I Hướng dẫn số …": a reference, no order of its own. */
const REFERENCE =
  /^(?:về [^:]{3,200}: ?)?(?:được )?(?:thực hiện|áp dụng) (?:tương tự |theo |như |đúng )+(?:nội dung |quy định |hướng dẫn )*(?:tại )?(?:điểm|khoản|mục|điều|phụ lục|hướng dẫn|kế hoạch|quy định)[^;]{0,160}\.?$/u;
const MONEY = wordsAtStart('(?:nguồn )?kinh phí');
/** Nouns that head definitions and lists of things, not of work. */
const THING = wordsAtStart(
  '(?:tên (?:công trình|dự án|gói thầu|đơn vị|cơ quan|đề tài)|đối tượng|thành phần|địa điểm|địa bàn|phạm vi|thẩm quyền|hình thức|phương pháp|tiêu chí|tiêu chuẩn|điều kiện|nguyên tắc|hồ sơ|biểu mẫu|danh sách|số lượng|tỷ lệ|mức|đơn giá|giá|họ và tên|chức vụ|điện thoại|email|địa chỉ|số điện thoại|website|thời gian|ngày|giấy|bản|phiếu|đơn|tờ khai|quyền lợi|mục tiêu|chỉ tiêu|yêu cầu|mục đích|lý do|bản tin|ảnh|nguồn|tác giả|nội dung|trường hợp|kết quả|tổng số|trong đó|tổ chức (?:y tế|lao động|du lịch|thương mại|hàng không|hàng hải|khí tượng|di cư)[^,.;:]{0,20} (?:thế giới|quốc tế|liên hợp quốc))',
);
const LEGAL_BASIS = wordsAtStart(
  '(?:căn cứ|theo|thực hiện|xét|trên cơ sở|tiếp theo|theo đề nghị của) (?:luật|bộ luật|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công văn|công điện|kế hoạch|kết luận|văn bản|tờ trình|đề nghị|chương trình|thông báo|hiến pháp|pháp lệnh|hướng dẫn|(?:các )?(?:điều|khoản|điểm) \\d|quy định tại)',
);
/** "Tại khoản 5, Điều 2 Nghị định số … quy định: "…"": what a law says. */
const QUOTES_LAW =
  /^(?:tại|căn cứ(?: tại)?|theo) (?:(?:các )?(?:điểm|khoản|điều|mục|tiết) [^;:]{1,300}|(?:nghị định|thông tư|luật) [^;:]{1,200}) (?:quy định(?:[ ,]|:)|thời hạn nộp thuế)/u;

/** Whether a sentence tells what an article of a law says. */
export function quotesLaw(folded: string): boolean {
  return QUOTES_LAW.test(folded);
}

/** "Nộp muộn: Điều 6 và Điều 7 phân định …": an article of a law as the subject; not one of a plan or of rules of the office's own. */
const LAW_STATES = quick(
  /^(?:[^.:;]{3,80}[:.] )?(?:(?:điểm|khoản) \S{1,5},? )*điều \d{1,3}[a-zđ]?(?: và điều \d{1,3})?(?: (?:nghị định|thông tư|luật|bộ luật|pháp lệnh)(?: [^.;:]{1,160})?)? (?:đã )?(?:quy định|phân định|nêu rõ)(?!\p{L})/u,
);

/** Whether a sentence has an article of a law state something, perhaps behind its topic. */
export function statesLaw(folded: string): boolean {
  return LAW_STATES.test(folded);
}

const CLOSING = wordsAtStart(
  '(?:hết|quá) thời (?:hạn|gian) (?:nêu )?trên(?!\\p{L})[^.]* sẽ |(?:(?:thừa lệnh|thừa ủy quyền|thay mặt|được sự đồng ý của) [^,.;]{2,80}, )?(?:[\\p{L} ]{3,40} (?:trả lời|thông tin|thông báo) để [^.]{2,80} (?:được biết|biết)|trên đây là|trên đây, |văn phòng \\p{L}+(?: \\p{L}+)? (?:xin )?(?:trân trọng )?thông báo|(?!(?:đề nghị|yêu cầu|giao) )[^,.;]{0,80} (?:(?:xin (?:trân trọng )?|trân trọng )thông báo (?:để|đến|đề|cho)|thông báo (?:để|đến|đề|cho)(?!\\p{L})[^.]* biết(?!\\p{L}))|trân trọng|(?:mọi |các )?(?:ý kiến|thông tin|chi tiết|thắc mắc|vướng mắc|khó khăn)[^.:;]{0,60} (?:xin |đề nghị |vui lòng )?liên hệ(?!\\p{L})[^.]{0,200}|(?:trong quá trình [^,.;:]{2,60}, )?nếu (?:có|gặp|phát sinh|còn)(?!\\p{L})[^.;:]{0,80}, (?:xin |đề nghị |vui lòng |kính đề nghị )?(?:[^,.;:]{2,60} )?liên hệ(?! với (?:các|ubnd|sở))(?!\\p{L})[^.]{0,200}|[^,.;]{2,80} (?:xin )?(?:trân trọng|chân thành) cảm ơn|nhận được (?:văn bản|công văn|thông báo))',
);
const CLOSING_ORDER = wordsAtStart(
  '(?:[^,.;]{0,60} )?(?:yêu cầu|đề nghị) [^.]{0,240}?(?:nghiêm túc |khẩn trương |tổ chức )*(?:triển khai thực hiện|thực hiện|triển khai)(?: nghiêm túc)?(?: (?:thông báo|chỉ thị|công văn|kế hoạch|công điện|nội dung) (?:này|trên|nêu trên))?\\.?/?\\.?$',
);
const HEARSAY = words(
  'trước đó|cho biết(?!,? (?:đã|vừa|vừa mới) (?:ký|có) )|(?:đã|chưa) từng|từng (?:được|bị|có|là|yêu cầu|đề nghị|chỉ đạo|giao|nhiều)|đã (?:có|ban hành|gửi) (?:công văn|văn bản|công điện|chỉ thị|thông báo|kế hoạch)[^,.;]{0,60} (?:yêu cầu|đề nghị|chỉ đạo|giao)|đã yêu cầu|đã giao|đã chỉ đạo|đã đề nghị|(?<!(?:chỉ tiêu|nhiệm vụ|công việc|thẩm quyền|chức năng|kế hoạch|vốn|biên chế|dự toán) )được giao|có đề nghị|có yêu cầu',
);
/** "Từ năm 2021 đến nay, …", "Mùa bão năm ngoái, …": what has been. */
const HAS_BEEN = quick(
  /^(?:từ (?:đầu )?(?:năm|tháng|ngày)(?!\p{L})[^,.;]{0,20} (?:đến|tới) nay|(?:năm|tháng|tuần|mùa \p{L}+(?: năm)?|đợt(?: \p{L}+){0,3}(?: năm)?|vụ(?: \p{L}+)?(?: năm)?) (?:ngoái|trước|qua|vừa qua|rồi)|thời gian qua|(?:những|nhiều|mấy|\d{1,2}|hai|ba|bốn|mười) (?:năm|tháng|tuần) (?:qua|gần đây)|trước đó|vừa qua|cách đây|hồi (?:đầu|giữa|cuối|tháng|năm|tuần))(?!\p{L})/u,
);

/** Whether a sentence turns to what has been. */
export function hasBeen(folded: string): boolean {
  return HAS_BEEN.test(folded);
}

/** "Bệnh viện đã mua thêm 06 máy …", "Năm học trước, tỉnh đã chi 4 tỷ đồng …": what has been done, in figures, behind what is to be done. */
const TOLD_IN_FIGURES = quick(
  /^(?![^.;]*(?<!\p{L})(?:phải|cần|yêu cầu|đề nghị|giao|nếu|thì|khẩn trương|tiếp tục|chậm nhất|muộn nhất|hạn|trước (?:ngày|\d))(?!\p{L}))(?:(?:năm|tháng|quý|tuần|vừa|trong|đến|từ)(?!\p{L})[^,.;]{2,40}, )?[^,.;:]{2,50} đã (?!được (?:giao|phân công))[^.;]{2,60} \d/u,
);

/** Whether a sentence tells what has been done, in figures, no order heading it. */
export function tellsFigures(folded: string): boolean {
  return TOLD_IN_FIGURES.test(folded) && !BEGINS_WITH_VERB.test(folded);
}

/** "… phải công khai trước ngày 30/6 hằng năm nhưng không thực hiện": a duty that was not kept. */
const UNKEPT = quick(
  /(?<!\p{L})(?:phải|đã được (?:giao|phân công|yêu cầu)) [^.;]{3,160}(?:,| )(?:nhưng|song) (?:không|chưa|vẫn chưa) (?:thực hiện|làm|chấp hành|hoàn thành|công khai)[^.;]{0,30}[.;]?\s*$/u,
);

/** Whether a sentence finds that a duty was not kept. */
export function isUnkept(folded: string): boolean {
  return UNKEPT.test(folded);
}

/** On whose word something is done; in the clause that names who is told, told already. */
const ON_WORD_OF = words('theo yêu cầu|theo đề nghị|theo chỉ đạo');

/** "Về đề nghị …: đồng ý về chủ trương", "… chưa xem xét": an answer to what was asked. */
const ANSWER = quick(
  /^(?:về|đối với|dự thảo|tờ trình|đề nghị|kiến nghị) [^:]{3,220}: ?(?:[\p{L} ]{0,40} )?(?:cơ bản )?(?:đồng ý|nhất trí|thống nhất(?! với (?:các|những|từng|sở|bộ|ban|phòng|ubnd|đơn vị)(?!\p{L}))|ghi nhận|chưa xem xét|không đồng ý)(?!\p{L})(?!.*(?<!\p{L})(?:giao|yêu cầu|đề nghị|phải|trước ngày|chậm nhất|hoàn thành) )/u,
);

/** "Bộ Xây dựng đánh giá cao nỗ lực của …", "Chủ tịch phê bình phòng Kinh tế": praise and blame, no demand behind them. */
const PRAISE = quick(
  /^(?:(?:(?:bộ|sở|ban|cục|tổng cục|văn phòng|hội đồng|đoàn|ngành|tỉnh|huyện|xã|ubnd)(?!\p{L})[^,.;:]{0,60}? )?đánh giá cao|(?:(?:phó )?(?:chủ tịch|giám đốc|hiệu trưởng|lãnh đạo|đồng chí|bí thư|thủ tướng|bộ trưởng)(?!\p{L})[^,.;:]{0,40}? )(?:đánh giá cao|biểu dương|hoan nghênh|phê bình|cảm ơn))(?!\p{L})/u,
);

/** What is demanded behind it. */
const DEMANDED = quick(/(?<!\p{L})(?:yêu cầu|đề nghị|giao|phải|cần) /u);

export function isAppraisal(folded: string): boolean {
  return (
    (PRAISE.test(folded) && !DEMANDED.test(folded)) || ANSWER.test(folded) || (APPRAISAL.test(folded) && !ordersBehind(folded))
  );
}

export function isFormal(folded: string): boolean {
  return occurs(FORMAL, folded) || RECORD.test(folded) || CAPTION.test(folded);
}

/** Tells what has been done: `đã` and no word of order ("Năm 2025, toàn tỉnh đã … đạt …"). */
export function isNarrative(folded: string): boolean {
  const first = /^[^.;]*/u.exec(folded)?.[0] ?? '';
  if (!/(?<!\p{L})(?:đã|được quan tâm|đạt được|có nhiều chuyển biến)(?!\p{L})/u.test(first)) return false;
  // "Thực hiện Quyết định số …, Đoàn thanh tra đã …" tells of the past, though it begins like an order.
  if (/^thực hiện [\p{L} ]{3,20} số .*(?<!\p{L})đã (?!được giao)/u.test(first)) return true;
  if (BEGINS_WITH_VERB.test(folded)) return false;
  if (/^(?:\p{L}+ ){0,2}tính (?:từ|đến)(?!\p{L})/u.test(first)) return true;
  return (
    /^(?:năm|trong|qua|đến|tính đến|thời gian qua|từ đầu|ngay từ|ngay sau|những|hầu hết|đa số|nhiều|kết quả|công tác|việc|tỷ lệ|số|toàn|nhìn chung|các|ubnd|ủy ban|hội nghị)(?!\p{L})/u.test(
      first,
    ) &&
    !/(?<!\p{L})(?:cần|phải|yêu cầu|đề nghị|giao|chủ trì|có trách nhiệm|tiếp tục|khẩn trương|tập trung)(?!\p{L})/u.test(folded)
  );
}

/** What was reached by the work that a verb names: "kiểm tra được 12 trạm", "…, đạt 100% kế hoạch", "…, có 200 người tham dự". */
const REACHED = quick(
  /^(?: [\p{L}]+){1,4} được(?!\p{L})|(?:,| và) (?:đã|đạt|có(?! mặt| văn bản| phương án| trách nhiệm| biện pháp| kế hoạch| giải pháp)|chiếm|tăng|giảm|qua đó|kết quả|phát hiện|thu được)(?!\p{L})/u,
);

/** Whether what follows a body begins with a verb of orders, nothing in it telling what came of the work; what its object has undergone is no matter. */
export function predicates(behind: string): boolean {
  return BEGINS_WITH_VERB.test(behind.trimStart()) && !REACHED.test(/^[^.;]*/u.exec(behind)?.[0] ?? '');
}

/** Figures of what is: `đạt 98%`, `có 214 hợp tác xã`, and no modal of order. */
export function isStatistic(folded: string): boolean {
  const first = /^[^.]*(?:\.\d[^.]*)*/u.exec(folded)?.[0] ?? '';
  // "Bổ sung Quỹ dự phòng: 1.200 triệu đồng;": how much goes where.
  if (/: ?\d[\d.,]* (?:triệu|nghìn|ngàn|tỷ)?(?: đồng)?(?:, gồm)?[.;:]?\s*$/u.test(folded)) return true;
  if (/(?<!\p{L})(?:xảy ra|ghi nhận|làm chết|bị thương|tiếp nhận|quá hạn) (?:\p{L}+ )?\d/u.test(first)) return true;
  if (/(?<!\p{L})(?:phải|cần|bảo đảm|đảm bảo|phấn đấu|yêu cầu|hoàn thành trước|chậm nhất)(?!\p{L})/u.test(first)) return false;
  // "Gói thầu kè đến nay chậm 47 ngày".
  if (/(?<!\p{L})(?:chậm|muộn|trễ) \d{1,3} (?:ngày|tuần|tháng|năm)(?!\p{L})/u.test(first)) return true;
  return /(?<!\p{L})(?:đạt|bằng|chiếm|tăng|giảm|có|còn|mới đạt|ước đạt|xuống giống|bình quân|trên) (?:\p{L}+ ){0,2}\d/u.test(
    first,
  );
}

/** "Phòng Kinh tế tổng hợp", "Ban Biên tập thực hiện": who wrote an article, below it. */
const BYLINE = quick(
  /^(?:phòng|ban|tổ|trung tâm|đài|bộ phận|nhóm|văn phòng|khoa|trường|chi cục|cục|sở)(?!\p{L})[\p{L} -]{2,40} (?:tổng hợp|thực hiện|biên tập|biên soạn|sưu tầm|đưa tin|cung cấp)$/u,
);

/** "Ví dụ: Công ty A …": how a rule works, of nobody. */
const EXAMPLE = /^ví dụ(?: \d+| minh họa)? ?[:,]/u;

/** "Quá hạn, Ban Tổ chức không nhận": what follows where it is not done, nobody being told to see to it. */
const PAST_LIMIT =
  /^quá (?:thời )?hạn(?!\p{L})(?![^.]*(?<!\p{L})(?:phải|yêu cầu|đề nghị|giao|báo cáo|tổng hợp|tham mưu|trình|lập|thống kê|rà soát|kiểm tra|đôn đốc|công khai|(?<!(?:bị|sẽ) )xử lý)(?!\p{L}))[^.;]{0,90}?(?<!\p{L})(?:không|sẽ|bị|trừ|cưỡng chế|xử phạt|thu hồi|cắt|ngừng)(?!\p{L})/u;

/** Whether a sentence says what follows where a limit is not kept. */
export function isPastLimit(folded: string): boolean {
  return PAST_LIMIT.test(folded);
}

/** Whether a sentence gives an example. */
export function isExample(folded: string): boolean {
  return EXAMPLE.test(folded);
}

/** Whether a line says who wrote an article. */
export function isByline(folded: string): boolean {
  return BYLINE.test(folded);
}

/** The title of another paper, a link with its day, a line of a calendar, a blank form, a question, an aside in brackets. */
const NO_SENTENCE: readonly RegExp[] = [
  EXAMPLE,
  // "Lưu VT, TH.": the last of those who receive a paper.
  /^lưu ?:? ?(?:(?:vt|vp|hs)(?!\p{L})|(?:văn thư|hồ sơ) ?[.,;:/]*$)/u,
  /^lịch (?:tiếp (?:công )?dân|làm việc|công tác|trực|học|thi) ?: ?(?:từ|vào|các ngày|ngày|sáng|chiều|thứ|chủ nhật|hằng|hàng|mỗi|\d|$)/u,
  /^(?:thống kê truy cập|lượt truy cập|tổng (?:số )?(?:lượt )?truy cập|đang (?:online|trực tuyến|truy cập))(?!\p{L})/u,
  // "Phòng Kinh tế báo cáo tình hình gieo cấy: cấy được 812 ha": what a report said.
  /^[^,.;:]{3,60} báo cáo (?:kết quả|tình hình|tiến độ)?[^:.;]{0,80}: (?!(?:đề nghị|yêu cầu|giao|phải) )[^:.;]{0,80}?(?:được|đạt|đến ngày|đến|còn|là|lũy kế) \d/u,
  // "Chủ tịch UBND tỉnh phát biểu khai mạc", "Đại diện Ban Tổ chức tuyên bố lý do": an entry of the programme of a ceremony.
  /^(?!(?:giao|yêu cầu|đề nghị|phân công|chuẩn bị|mời) )[^,.;:]{3,80}? (?:đọc (?:diễn văn|lời (?:tuyên bố|khai mạc|chào mừng))|phát biểu (?:khai mạc|bế mạc|chào mừng|đáp từ)|tuyên bố (?:lý do|khai mạc|bế mạc)|giới thiệu đại biểu)(?: [^,.;:]{0,60})?[.;]?\s*$/u,
  // "Phòng Chế độ: 0209.3812.517": how somebody is reached.
  /^[^:;]{3,80}: ?\(?[\dx][\dx .()+-]{6,20}[.;]?\s*$/u,
  // "© 2026 UBND xã …. Ghi rõ nguồn khi phát hành lại", "Mọi đóng góp xin gửi về tài khoản …": of the page, to its readers.
  /(?<!\p{L})ghi rõ nguồn(?!\p{L})[^.]{0,60}(?:phát hành|trích dẫn|sử dụng)|^mọi (?:đóng góp|ủng hộ|sự (?:đóng góp|ủng hộ|giúp đỡ))[^.;]{0,40} gửi /u,
  // "Hướng dẫn này thay thế …", "Trách nhiệm thuộc về người đứng đầu": what a paper does, whose fault it was.
  /^(?:chỉ thị|thông báo|công văn|kế hoạch|quyết định|nghị quyết|kết luận|hướng dẫn|quy chế|quy định|văn bản) này (?:thay thế|bãi bỏ|hủy bỏ|có hiệu lực)(?!\p{L})/u,
  /^trách nhiệm (?:chính |chủ yếu |trước hết |này )?thuộc (?:về )?\p{L}/u,
  // "Sau 02 năm thực hiện Nghị quyết, 100% thôn có chi bộ": what has come of it.
  /^sau (?:hơn |gần )?\d{1,2} (?:năm|tháng|tuần|ngày) (?:triển khai|thực hiện|ra quân|vận hành|tổ chức)(?!\p{L})(?!.*(?<!\p{L})(?:phải|cần|yêu cầu|đề nghị|giao|tiếp tục)(?!\p{L}))/u,
  // "Đối chiếu quy định trên, ông An được hưởng …": what the law means for whoever has asked.
  /^đối chiếu (?:với )?(?:các )?quy định(?!\p{L})[^.;]*, (?!(?:đề nghị|yêu cầu|giao) )/u,
  // "Quá hạn, Ban Tổ chức không nhận": what follows where it is not done.
  PAST_LIMIT,
  /^(?:liên hệ |đồng chí |đ\/c |ông |bà |cô |thầy |anh |chị )+[^.;:]{2,60}[ ,;(–-]+(?:số )?(?:điện thoại|đt|sđt|tel|di động|e-?mail) ?[:.]/u,
  // "Nghị định số 14/2026/NĐ-CP … quy định chi tiết …": a paper by its name, in a list of those that hold.
  /^(?:các )?(?:luật|nghị định|nghị quyết|thông tư|chỉ thị|quyết định|công văn|kết luận|kế hoạch)(?: [\p{L} ]{2,40})?(?: số)? \d[^ ]*(?: ngày [\d/.-]+)?(?: của [^;:.]{3,60}?)? (?:về|quy định|hướng dẫn|sửa đổi|phê duyệt|ban hành)(?! (?:này|trên))[^;:]*[.;]?\s*$/u,
  /^(?:v\/v|về việc) (?!này|trên|nêu trên|đó)[^,]*$/u,
  /(?:\(|[-–] )\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:,? \d{1,2}[:h]\d{2})?\)?$/u,
  /^(?:sáng|chiều|tối|trưa)? ?:? ?\d{1,2} ?(?:h|g|giờ) ?(?:\d{2})?(?!\d)[ :,-]|^(?:sáng|chiều|tối) ?:/u,
  /(?:giao|yêu cầu|đề nghị|ngày|số) ?(?:…{2,}|\.{4,}|_{3,}|…\/…)|(?:…{2,}|\.{4,}|_{3,})[^…._]*(?:…{2,}|\.{4,}|_{3,})/u,
  /^[^.!;]*\?["']?\.?(?:\s|$)/u,
  /^\([^()]*\)\.?$/u,
  // "Phòng 203, Trung tâm Hội nghị, số 23, đường …": where something is.
  /^phòng (?:số )?\d{2,4}\p{L}?, [^.;:]{3,160}[.;]?\s*$/u,
  /^(?:địa chỉ|điện thoại|số điện thoại|e-?mail|fax|website|hotline|fanpage|zalo)(?: [^:.]{0,30})? ?:/u,
  // "Sinh viên đã nộp thì chỉ cần báo lại và không phải nộp nữa": what somebody is spared.
  /(?<!\p{L})chỉ (?:cần|phải) [^.;]{2,80} (?:và )?(?:không|khỏi) (?:phải|cần) /u,
  /^(?:những )?(?:ưu điểm|hạn chế|tồn tại|kết quả|nguyên nhân|khuyết điểm|thuận lợi|khó khăn) ?:/u,
];

/** Whether the words are no sentence that could tell anybody anything. */
export function isNoSentence(folded: string): boolean {
  return NO_SENTENCE.some((pattern) => pattern.test(folded));
}

export function isReference(folded: string): boolean {
  return REFERENCE.test(folded);
}

export function isMoneyClause(folded: string): boolean {
  return MONEY.test(folded);
}

export function isThing(folded: string): boolean {
  return THING.test(folded) && !(folded.startsWith('trường hợp ') && IN_CASE.test(folded));
}

/** "Trường hợp kho có hàng hỏng, kịp thời báo cáo …": what is to be done in a case, no thing. */
const IN_CASE = quick(
  new RegExp(`^trường hợp [^.;:]{3,200}(?:,| thì) (?:${anyOf(ORDER_ADVERBS)},? )?(?:${anyOf(ORDER_VERBS)})(?!\\p{L})`, 'u'),
);

export function isLegalBasis(folded: string): boolean {
  if (QUOTES_LAW.test(folded)) return true;
  return LEGAL_BASIS.test(folded) && (/;\s*$/u.test(folded) || !ORDERS_BEHIND_GROUNDS.test(folded));
}

/** "Căn cứ Nghị định số …, Sở rà soát …": an order behind the grounds. */
const ORDERS_BEHIND_GROUNDS = new RegExp(`[,;] (?:${ADVERB}|${VERB}|đề nghị|yêu cầu|giao|[\\p{L} ]{4,60} (?:${VERB})) `, 'u');

export function isClosing(folded: string): boolean {
  return CLOSING.test(folded);
}

/** "Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện.": closes a document that has said what to do. */
export function isClosingOrder(folded: string): boolean {
  return CLOSING_ORDER.test(folded);
}

export function isHearsay(folded: string): boolean {
  const clause = folded.slice(folded.lastIndexOf(', ') + 1);
  return occurs(HEARSAY, folded) || occurs(ON_WORD_OF, /^(?:để|nhằm|căn cứ|thực hiện) /u.test(folded) ? clause : folded);
}
