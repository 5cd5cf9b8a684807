import { lastPart, type Surroundings } from '@/lib/deadlines/clause';
import type { Refiner } from '@/lib/deadlines/refine/candidate';
import { isLedByBody } from '@/lib/deadlines/refine/demanded';
import { demands } from '@/lib/deadlines/refine/findings';
import { wasBefore } from '@/lib/deadlines/refine/past';
import type { TimeExpression } from '@/lib/deadlines/time-expression';
import { anyOf, wordsAtStart } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';

/** "Ngày 23/8/1945, …", "Mùa thu năm 1954, …": a day of long ago, with which a story begins. */
const STORY =
  /^(?:(?:rạng )?(?:sáng|chiều|tối|đêm) )?(?:ngày|tháng|năm|từ năm|vào năm|đến năm|mùa \p{L}+(?: năm)?|đầu năm|cuối năm|giữa năm)(?!\p{L})[^,;]{0,24}?(?<!\d)(?<year>(?:1[5-9]|20)\d{2})(?!\d)[^,;]{0,20},/u;

/** "Thời gian qua, …", "Những năm gần đây, …": what has been. */
const TIME_PAST =
  /^(?:trong )?(?:(?:thời gian|những năm|nhiều năm|các năm|mấy năm|\d{1,2} năm|tháng|tuần|năm|quý|nhiệm kỳ) (?:qua|vừa qua|gần đây|rồi|trước)|vừa qua|trước đây|trước đó)(?!\p{L})/u;
/** "Ghi nhận, đánh giá cao …", "UBND tỉnh biểu dương các đơn vị …": praise. */
const PRAISES =
  /^(?:ghi nhận|(?:[^,;:]{2,80} )?(?:ghi nhận, )?(?:đánh giá cao|biểu dương|hoan nghênh|khen ngợi|chúc mừng|cảm ơn))(?!\p{L})/u;
/** "Trước đó, ngày 25/8, Bộ Y tế đã có công điện đề nghị …": what an earlier paper asked. */
const ASKED_EARLIER =
  /^(?:trước đó|trước đây|vừa qua)(?!\p{L})[^;]*(?<!\p{L})(?:đã|từng) (?:có|ban hành|gửi|ký)(?: \p{L}+)? (?:công điện|công văn|văn bản|chỉ thị|kế hoạch|thông báo|quyết định)(?!\p{L})/u;

/** Where somebody's deeds begin to be told: "UBND xã đã …", with what stands before and behind. */
const DEED =
  /^(?<before>.*(?:^|[,;:] ))(?<who>[^,;:]{2,80}?) (?:đã|vừa|mới)(?: (?:chủ động|kịp thời|tích cực|khẩn trương|phối hợp|cơ bản|hoàn toàn))* (?!(?:được )?(?:giao|phân công|yêu cầu)(?!\p{L})|có văn bản|nêu|nói|ký kết)(?<deeds>[^;:]*)$/u;
/** Not somebody who does: a ground, a condition, things of which it is said. */
const NO_DOER =
  /^(?:trên cơ sở|sau khi|khi|căn cứ|nếu|trường hợp|đối với|những|từ|theo|với|do|vì|cho|các (?:hồ sơ|dự án|công trình|nội dung|nhiệm vụ|văn bản|trường hợp|hộ))(?!\p{L})/u;
const BEGINS_WITH_DEED = wordsAtStart(`(?:và |rồi |đồng thời )?(?:${anyOf(ORDER_ADVERBS)} )?${anyOf(ORDER_VERBS)}`);
/** "… đúng như cam kết", "… vượt kế hoạch": of what has been done. */
const AS_PLANNED = /^,? (?:đúng|vượt|sớm hơn|kịp)(?: như)? (?:cam kết|kế hoạch|dự kiến|tiến độ|thời hạn|lời hứa)/u;

/** "UBND huyện đã bàn giao 46 căn nhà, hoàn thành 9 căn trước ngày …": one deed told behind another, each with no new doer. */
function goesOnTelling({ sentenceBefore, clauseBefore }: Surroundings): boolean {
  const { who, deeds } = DEED.exec(sentenceBefore)?.groups ?? {};
  if (who === undefined || deeds === undefined || NO_DOER.test(who) || demands(deeds)) return false;
  if (BEGINS_WITH_DEED.test(who) || isLedByBody(who)) return false;
  return deeds.includes(',') && BEGINS_WITH_DEED.test(clauseBefore);
}

/** Whether a sentence praises somebody, and does not go on with what is still to be done. */
function praises({ sentenceBefore, clauseBefore }: Surroundings, time: TimeExpression, issuedOn: string | null): boolean {
  const praise = PRAISES.exec(sentenceBefore)?.[0];
  if (praise === undefined) return false;
  const goesOn = BEGINS_WITH_DEED.test(clauseBefore) && sentenceBefore.length - clauseBefore.length > praise.length;
  return !goesOn || time.kind === 'relative' || wasBefore(time, issuedOn);
}

/** "Công trình được khởi công từ tháng 3/2017, đến tháng 4/2019 hoàn thành và đưa vào sử dụng": how something was built. */
const BUILT =
  /^(?!.*(?<!\p{L})(?:phải|cần|yêu cầu|giao|sẽ|dự kiến)(?!\p{L})).*(?<!\p{L})được (?:khởi công|xây dựng|thi công|khởi dựng|đầu tư xây dựng)(?!\p{L})[^,;]*\d{4}, ?$/u;
const IN_USE = /^,? (?:thì )?(?:hoàn thành|khánh thành|đưa vào|bàn giao)(?!\p{L})/u;

/** What somebody has done, was praised for or asked before: its times are told. Of times of every kind. */
export const TOLD_DEEDS: readonly Refiner[] = [
  { name: 'built', applies: ({ around }) => IN_USE.test(around.after) && BUILT.test(around.sentenceBefore) },
  { name: 'asked-earlier', applies: ({ time, around }) => time.kind === 'relative' && ASKED_EARLIER.test(around.sentenceBefore) },
  {
    name: 'been-or-praised',
    applies: ({ time, around, issuedOn, labelled }) =>
      !labelled &&
      (praises(around, time, issuedOn) ||
        (TIME_PAST.test(lastPart(around.sentenceBefore)) &&
          (time.last === null || wasBefore(time, issuedOn) || time.kind === 'recurring'))) &&
      !demands(around.sentenceBefore.replace(PRAISES, '')) &&
      !demands(around.after),
  },
  {
    name: 'story',
    applies: ({ time, around, issuedOn }) => {
      const year = STORY.exec(around.sentenceBefore)?.groups?.year;
      return (
        year !== undefined &&
        issuedOn !== null &&
        Number(year) < Number(issuedOn.slice(0, 4)) &&
        (time.last === null || wasBefore(time, issuedOn)) &&
        !demands(around.sentenceBefore) &&
        !demands(around.after)
      );
    },
  },
  {
    name: 'goes-on-telling',
    applies: ({ time, around, issuedOn, labelled }) =>
      !labelled &&
      time.kind !== 'recurring' &&
      time.kind !== 'relative' &&
      goesOnTelling(around) &&
      (wasBefore(time, issuedOn) || AS_PLANNED.test(around.after)),
  },
];
