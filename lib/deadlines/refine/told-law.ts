import type { Candidate, Refiner } from '@/lib/deadlines/refine/candidate';
import { isOrder } from '@/lib/deadlines/refine/candidate';
import { quick } from '@/lib/text/letters';

/** "Khoản 4 Điều 15 Thông tư … quy định trong thời hạn …": a rule of general law and what it says. */
const LAW_SAYS = quick(
  /(?<!\p{L})(?:luật|bộ luật|pháp lệnh|nghị định|thông tư)(?: [^;]{1,80})? (?:quy định|nêu rõ)(?! (?:tại|của|trên|này|về|mới))(?!\p{L})[^;]*$/u,
);

/**
 * "Theo quy định hiện hành, trong thời hạn …", "Theo khoản 2 Điều 9 Luật …, …", "Về đăng ký: Theo Điều 15, …": as general law has it. An article
 * without its law may be one of the paper's own unless it explains a topic.
 */
const AS_RULED =
  /(?:^|[:;] )theo (?:quy định(?: hiện hành| của (?:pháp luật|luật [^,;]{2,60}))?|(?:(?:điểm|khoản|điều) \S{1,5} )+(?:của )?(?:luật|bộ luật|pháp lệnh|nghị định|thông tư)(?! này)(?: [^,;:]{1,100})?), ?$|[:;] theo (?:(?:điểm|khoản) \S{1,5} )*điều \d{1,3}[a-zđ]?, ?$/u;
/** "Khoản 2 Điều 9 quy định chủ đò phải …": an article and what it says. */
const ARTICLE_SAYS = quick(
  /(?:^|[:;.] )(?:(?:điểm|khoản) \S{1,5},? )*điều \d{1,3}[a-zđ]? (?:đã )?quy định(?! (?:tại|của|trên|này|về))(?!\p{L})[^;]*$/u,
);
/** "Ví dụ: Công ty A …": nobody's day. */
const EXAMPLE = /^ví dụ(?: \d+)? ?[:,]/u;

/** People and things of which a day says which are meant. */
const OF_WHOM = quick(
  /^(?:(?:những|các|mọi|tất cả(?: các)?|toàn bộ(?: các)?) )?(?:người|đối tượng|hộ|trường hợp|cá nhân|hồ sơ|dự án|công trình|văn bản|hợp đồng|đơn|giấy|giấy phép|chứng chỉ|giấy chứng nhận|quyết định|thẻ|văn bằng|nhà|xe|phương tiện|cơ sở|sản phẩm|học sinh|sinh viên|thí sinh|cán bộ|công chức|viên chức|đảng viên|giáo viên|nhân viên|hội viên|hàng hóa|lô hàng|khoản vay|thửa đất)(?!\p{L})(?!.*(?<!\p{L})(?:phải|cần|yêu cầu|đề nghị|giao|hạn)(?!\p{L}))/u,
);
/** What the law has for them: nothing that they do by that day. */
const HAVE =
  /^,? (?:thì |sẽ |vẫn |đều |tiếp tục )?(?:có giá trị|có hiệu lực|hết hiệu lực|được|không bị|không được|không thuộc|không phải|không áp dụng|không chịu|không tính|chịu|bị)(?!\p{L})/u;

/** What somebody may not do before a day: nothing is due by it. */
const FORBIDDEN = quick(/(?<!\p{L})(?:không|chưa) được (?!chậm|muộn|trễ|quá|để|bỏ|thiếu)\p{L}+[^,;]*$/u);

/** General law, told or asked about: it says what holds for whom, and sets nobody a day. */
export const TOLD_LAW: readonly Refiner[] = [
  {
    name: 'quoted-law',
    applies: ({ time, around }) =>
      time.kind === 'relative' &&
      (LAW_SAYS.test(around.sentenceBefore) ||
        ARTICLE_SAYS.test(around.sentenceBefore) ||
        AS_RULED.test(around.sentenceBefore)) &&
      !isOrder(around.sentenceBefore),
  },
  { name: 'example', applies: ({ around }) => EXAMPLE.test(around.lineBefore) },
  // "… trong 10 ngày kể từ ngày nhận quyết định mà không nộp thì bị cưỡng chế, có đúng không?"
  { name: 'question', applies: ({ around }) => around.asked },
  { name: 'of-whom', applies: isOfWhom },
  { name: 'forbidden-before', applies: ({ cue, around }) => cue?.relation === 'before' && FORBIDDEN.test(around.clauseBefore) },
];

/** "Người làm việc ở vùng khó khăn trước ngày … không bị trừ …": who is meant, not by when. */
function isOfWhom({ cue, around }: Candidate): boolean {
  return cue?.strength === 'limit' && OF_WHOM.test(around.sentenceBefore) && HAVE.test(around.after);
}
