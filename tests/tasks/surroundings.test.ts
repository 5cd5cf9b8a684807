import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract';
import { normaliseLines } from '@/lib/text/normal-form';
import { assignees, tasksIn, tasksOf } from './read';

/** What portals set above a text, stored with it: entries of menus among which every word of an offer or of standing duties stands. */
const ABOVE = `Cổng thông tin điện tử
Trang chủ
Giới thiệu
Chức năng, nhiệm vụ, quyền hạn
- Chức năng, nhiệm vụ
- Lãnh đạo Sở
Tin tức - Sự kiện
Giấy mời
Tuyển dụng
Thông báo mời thầu, đấu giá
Phạm vi điều chỉnh
Thủ tục hành chính
Văn bản chỉ đạo điều hành
Lấy ý kiến dự thảo văn bản
Văn bản mới
Quyết định về việc phê duyệt kết quả trúng đấu giá bến bãi
Thông báo xét tuyển viên chức trạm y tế
Số ký hiệu
Trích yếu
Tăng cỡ chữ
Giảm cỡ chữ
`;
/** And below it: links that speak of orders and papers, and who keeps the page. */
const BELOW = `
Tin liên quan
Chủ tịch UBND tỉnh yêu cầu các xã nạo vét xong kênh trước ngày 30/6
Công điện số 45/CĐ-UBND ngày 03/5/2025 về chủ động ứng phó mưa lớn
Thông báo kết luận của Chủ tịch UBND tỉnh tại phiên họp tháng 4
Lượt xem: 1.245
Cơ quan chủ quản: Ủy ban nhân dân tỉnh
Chịu trách nhiệm chính: Ông Lê Văn An - Chánh Văn phòng
`;

const FOLDER = new URL('./documents/', import.meta.url);

describe('what stands around a document on its page changes nothing', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt') && name !== 'expected.txt'))('%s', (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const facts = { url: '', title: '' };
    const alone = extract(normaliseLines(text), facts);
    const around = extract(normaliseLines(ABOVE + text + BELOW), facts);
    expect(around.tasks.map(({ quote }) => quote)).toEqual(alone.tasks.map(({ quote }) => quote));
    expect(around.document).toEqual(alone.document);
  });
});

it('a home page gives no tasks by its headlines', () => {
  const page = 'Cổng thông tin điện tử\nTrang chủ\nGiới thiệu\nTin tức\nVăn bản\nThông báo kết luận phiên họp\n';
  expect(tasksIn(page + BELOW)).toEqual([]);
});

it('a line that speaks of electricity is no telegram, which would tell those in the lines below it', () => {
  const tasks = tasksOf([
    'Tuyên truyền tiết kiệm điện: tắt thiết bị khi ra khỏi phòng.',
    '- Ngân hàng Chính sách xã hội.',
    '1. Rà soát công tơ tại trụ sở, báo cáo trước ngày 20/4/2026.',
  ]);
  expect(assignees(tasks)).toEqual([[]]);
});
