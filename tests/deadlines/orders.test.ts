import { describe, expect, it } from 'vitest';
import { findDeadlines } from '@/lib/deadlines/find-deadlines';
import { normalise } from '@/lib/text/normal-form';

/** Whoever is told, whatever the work is, however its limit is written: the limit is found. None of these words may hide it. */
const WHO = ['UBND các xã', 'Các đơn vị', 'Sở Nội vụ', 'Thủ trưởng các phòng, ban', 'Công an tỉnh chủ trì, phối hợp với các sở'];
const TOLD = ['Giao Phòng Kinh tế', 'Yêu cầu các chủ đầu tư', 'Đề nghị các hội, đoàn thể'];
const WORK = [
  'rà soát, hoàn thành',
  'báo cáo kết quả',
  'nộp hồ sơ',
  'ban hành kế hoạch',
  'giải quyết các hồ sơ tồn đọng',
  'khắc phục tồn tại được chỉ ra',
  'hoàn thành báo cáo được giao',
  'tổ chức hội nghị tổng kết',
  'tiếp nhận đơn',
  'cấp thẻ cho các hộ đủ điều kiện',
  'xử lý dứt điểm các bến đò chậm di dời',
  'thu hồi đất đã giao không đúng đối tượng',
  'giải ngân 100% kế hoạch vốn',
  'cập nhật dữ liệu đã thu thập',
  'khắc phục hậu quả lốc xoáy đã xảy ra',
  'bàn giao mặt bằng',
  'tham mưu văn bản thay thế quyết định cũ',
  'gia hạn hợp đồng đã ký',
  'báo cáo phát sinh',
  'bãi bỏ quy định trái luật',
  'nghiệm thu cầu phao đã đưa vào sử dụng',
];
const BY_WHEN = [
  'trước ngày 30/6/2026',
  'trước 30/6',
  'xong trước ngày 20/4',
  'chậm nhất ngày 15 tháng 5 năm 2026',
  'đến hết ngày 30/9/2026',
  'trước 17 giờ ngày 25/4/2026',
  'trong thời hạn 10 ngày kể từ ngày nhận được văn bản này',
  'trước ngày 20 hằng tháng',
  'trong Quý III',
  'trong tháng 5/2026',
  'vào đầu tháng 6',
  'định kỳ hằng quý',
];

function phrases(sentence: string): string[] {
  return findDeadlines(normalise(sentence), '2026-03-05').map(({ phrase }) => phrase.toLowerCase());
}

describe.each(BY_WHEN)('“%s”', (limit) => {
  it.each(WORK)('behind “%s”', (work) => {
    for (const who of [...WHO, ...TOLD]) expect(phrases(`${who} ${work} ${limit}.`), who).toEqual([limit.toLowerCase()]);
    expect(phrases(`- ${work} ${limit};`), 'nobody').toEqual([limit.toLowerCase()]);
  });

  it.each(WORK)('before “%s”', (work) => {
    const first = limit.charAt(0).toUpperCase() + limit.slice(1);
    for (const who of WHO) expect(phrases(`${first}, ${who} ${work}.`), who).toEqual([limit.toLowerCase()]);
  });
});

/** What is told of a time, whatever the time: none of it binds anybody. */
const TOLD_OF: readonly ((time: string) => string)[] = [
  (time) => `Trong ${time}, các xã đã nạo vét 12 km kênh.`,
  (time) => `Trong ${time}, toàn tỉnh xảy ra 12 vụ đuối nước.`,
  (time) => `Tính đến ${time}, giải ngân đạt 45% kế hoạch.`,
  (time) => `Kết quả thực hiện nhiệm vụ ${time} của các đơn vị.`,
  (time) => `Báo cáo tình hình ${time} của UBND xã.`,
  (time) => `Hội nghị diễn ra vào ${time} tại huyện lỵ.`,
  (time) => `Lễ hội đua ghe được tổ chức vào ${time}.`,
  (time) => `Nghị quyết có hiệu lực từ ${time}.`,
  (time) => `Theo Kế hoạch số 12/KH-UBND ${time} của UBND tỉnh.`,
  (time) => `Công trình khởi công ${time}, tổng mức đầu tư 20 tỷ đồng.`,
  (time) => `Dự báo trong ${time} nước mặn lên cao.`,
  (time) => `Đoàn công tác đã làm việc với xã vào ${time}.`,
  (time) => `Các hộ được hưởng trợ cấp từ ${time}.`,
  (time) => `Số liệu tổng hợp đến hết ${time}.`,
  (time) => `Vụ chìm đò xảy ra vào ${time}, Công an xã đang xác minh.`,
  (time) => `Kè sông dự kiến hoàn thành trong ${time}.`,
  (time) => `Cầu sẽ thông xe vào ${time}.`,
  (time) => `Các hộ bị sạt lở trong ${time} được hỗ trợ.`,
  (time) => `Trường hợp vi phạm trước ${time} không bị xử lý.`,
  (time) => `Vào ${time}, Chủ tịch UBND tỉnh đã ký quyết định khen thưởng.`,
  (time) => `Phiên chợ nổi được mở từ ${time}.`,
];

describe.each(['ngày 02/3/2026', 'tháng 2/2026', 'tháng 3', 'quý I/2026', 'tháng 5/2026', 'quý II/2026', 'ngày 20/3/2026'])(
  '“%s” that is only told of',
  (time) => {
    it.each(TOLD_OF.map((say) => say(time)))('%s', (sentence) => {
      expect(phrases(sentence)).toEqual([]);
    });
  },
);
