import { quick } from '@/lib/text/letters';
import { wordsAtEnd } from '@/lib/text/pattern';

const LABEL = wordsAtEnd(
  '(?:thời gian|thời hạn|tiến độ|(?<!(?:hết|quá|đúng|sớm|trước|trễ|chậm|gia|có thời|vô thời|giới|kỳ|trung|dài|ngắn|khô|khô,|nắng) )hạn|thời điểm|lộ trình|ngày)(?: (?:thực hiện|hoàn thành|triển khai|báo cáo|gửi|nộp|ban hành|trình|dự kiến|kết thúc|xong|tiến hành|xử lý|tham mưu|hoàn tất|phải|và|là|kết quả|nhiệm vụ|hoàn chỉnh|giải quyết|hồ sơ|cuối cùng|cuối|chậm nhất))*(?: ?:| là| vào)? ?(?:từ )?',
);
const BARE_LABEL = quick(
  /(?:thời gian|thời hạn|tiến độ)[^:.;]{0,40}: ?(?:từ )?$|(?:hạn chót|hạn cuối(?: cùng)?|thời hạn|(?<!\p{L})hạn (?:nộp|gửi|trình|đăng ký|góp ý|thanh toán))[^:.;]{0,120} là $|(?:hạn chót|hạn cuối(?: cùng)?)[^:.;]{0,120}: ?$|[(;,] ?(?:thực hiện|triển khai|hoàn thành|xong): ?$|(?:^|[.;] |\()hạn (?:cuối |chót )?\p{L}[^:.;\d]{1,60}: ?$|(?:^|[-–.;] )(?:hoàn thành|xong) ?: ?$|(?<!\p{L})thời gian (?:hoàn thành|thực hiện|trình|gửi|báo cáo)[^:.;]{0,90}: ?$|(?<!\p{L})(?:mốc(?: thời gian)?|(?:thời )?hạn) (?:mới|cuối|hoàn thành)[^.;:\d]{0,60} là $/u,
);

/** "Thời gian hoàn thành: Dự kiến tháng 11": the label asks by when, whatever stands between. */
const SAID_BETWEEN =
  /(?<=(?:hoàn thành|thực hiện|ban hành|triển khai|tổ chức|thời gian|thời hạn) ?: ?)(?:\d{1,3} (?:ngày|buổi|tuần|tháng), ?)?(?:dự kiến|ngày)(?: trong| vào| ngày)? $/u;
/** "Thời gian tổ chức đại hội … tiến hành trong quý I": the sentence asks by when, its own verb before the time. */
const SAID_OF_TIME =
  /(?:^|[.] )(?:thời gian|thời hạn) (?:tổ chức(?! (?:lễ|hội chợ|hội thi|giải|cuộc thi|kỳ thi)(?!\p{L}))|thực hiện|triển khai|tiến hành|hoàn thành)(?!\p{L})[^.;:,]{2,100} (?:tiến hành|thực hiện|hoàn thành|tổ chức|kết thúc|là)(?: (?:trong|vào|từ))? ?$/u;
const REGULARLY = /(?<=:) ?(?:thực hiện )?thường xuyên,? $/u;

/** Whether a label announces the time ("Thời gian hoàn thành: …", "Thời hạn gửi báo cáo là …"): then it binds without a preposition. */
export function isLabelled(before: string): boolean {
  // "Thời gian thực hiện: Thường xuyên hằng năm": a word that says no time stands between.
  const tail = before.slice(-150).replace(REGULARLY, ' ').replace(SAID_BETWEEN, '');
  const match = LABEL.exec(tail);
  if (
    match !== null &&
    /(?:hạn|tiến độ|lộ trình|thực hiện|hoàn thành|triển khai|báo cáo|gửi|nộp|ban hành|trình|xong|kết thúc|tiến hành|:)/u.test(
      match[0],
    )
  ) {
    return /thời|hạn|tiến độ|lộ trình/u.test(match[0]);
  }
  return BARE_LABEL.test(tail) || SAID_OF_TIME.test(tail);
}
