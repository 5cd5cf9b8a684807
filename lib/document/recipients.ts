import { quick } from '@/lib/text/letters';

/** "Nơi nhận hồ sơ: phòng một cửa": where something is handed in. */
const HANDED_IN = 'hồ sơ|đơn|phiếu|bài|báo cáo|tác phẩm|sản phẩm|giấy|kết quả|đăng ký|ý kiến';

/** "Nơi nhận" at the head of a line in the match form: the recipients' list (Decree 30/2020/NĐ-CP, annex I, part II, item 9). */
export const RECIPIENTS = quick(new RegExp(`^\\s*nơi nhận(?! (?:${HANDED_IN})(?!\\p{L}))`, 'u'));
