import { describe, expect, it } from 'vitest';
import { findDeadlines } from '@/lib/deadlines/find-deadlines';

/** Work whose object is called by words that elsewhere say that a time binds nobody: what is had, holds, lasts, takes place, has been. */
const WORK = [
  'rà soát các chính sách người dân được hưởng',
  'công bố danh mục văn bản hết hiệu lực',
  'thu hồi giấy phép có thời hạn',
  'xây dựng kế hoạch cho giai đoạn tới',
  'tham mưu nhân sự cho nhiệm kỳ mới',
  'lập danh sách hộ được hỗ trợ',
  'lập danh sách người được nghỉ chế độ',
  'nghiệm thu các công trình được đầu tư',
  'quyết toán kinh phí được cấp',
  'xét duyệt danh sách được khen thưởng',
  'kiểm tra thời gian lưu trữ hồ sơ',
  'điều chỉnh thời gian làm việc',
  'hoàn ứng số đã tạm ứng',
  'báo cáo nguyên nhân chậm so với kế hoạch',
  'gửi danh sách tham dự hội nghị',
  'thông báo lịch nghỉ Tết',
  'chuẩn bị nội dung trình kỳ họp',
];
const TOLD = ['Giao Sở Nội vụ ', 'Yêu cầu các đơn vị ', ''];
const LIMITS = [
  'trước ngày 30/6/2026',
  'xong trước ngày 20/4',
  'chậm nhất ngày 15 tháng 5 năm 2026',
  'trước 17 giờ ngày 25/4/2026',
  'chậm nhất 05 ngày làm việc kể từ ngày ký',
];

const found = (sentence: string) => findDeadlines(sentence, '2026-03-05').map(({ phrase }) => phrase);
const sentenceOf = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

describe.each(WORK)('a plain limit of somebody who is told to %s', (work) => {
  it.each(TOLD.flatMap((told) => LIMITS.map((limit) => [told, limit] as const)))('“%s… %s”', (told, limit) => {
    expect(found(sentenceOf(`${told}${work} ${limit}`))).toEqual([limit]);
  });
});

describe.each(WORK.slice(0, 13))('a body at the head of the sentence, to %s', (work) => {
  it.each(LIMITS)('“UBND các xã … %s”', (limit) => {
    expect(found(sentenceOf(`UBND các xã ${work} ${limit}`))).toEqual([limit]);
  });
});

it.each([
  'Các hợp đồng hết hiệu lực trước ngày 30/6/2026 phải được ký lại.',
  'Đối với hộ được hỗ trợ trước ngày 30/6/2026, áp dụng mức cũ.',
  'Hỗ trợ chủ các dự án hoàn thành trước ngày 30/6/2026.',
  'Ban Quản lý cho biết, đang xây dựng phương án bàn giao mặt bằng trước ngày 15/5/2026.',
  'Giấy phép có giá trị đến hết ngày 31/12/2026.',
  'Người lao động được hưởng trợ cấp trước ngày 01/7/2025.',
])('no demand: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});

it.each(['niêm yết danh sách cử tri', 'xóa các điểm đen về rác', 'khắc phục lỗi đã được chỉ ra'])(
  'the days in which a body is to %s',
  (work) => {
    expect(found(`UBND các xã ${work} từ ngày 01/6 đến ngày 15/6/2026.`)).toEqual(['từ ngày 01/6 đến ngày 15/6/2026']);
  },
);
