import { expect, it } from 'vitest';
import { partLines } from '@/lib/document/parted-lines';
import { extract } from '@/lib/extract';

const HEAD = 'ỦY BAN NHÂN DÂN TỈNH HÒA LẠC -------\nSố: 435/QĐ-UBND Hòa Lạc, ngày 04 tháng 5 năm 2026';

it('parts the title from the date before it and a part from the title before it, every other sign in its place', () => {
  const text = `${HEAD} QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH CHƯƠNG TRÌNH\nĐiều 1.\nCHƯƠNG TRÌNH HÀNH ĐỘNG. II. NỘI DUNG HOẠT ĐỘNG\n1. Giao Sở Y tế.`;
  const parted = partLines(text);
  expect(parted.split('\n').slice(1)).toEqual([
    'Số: 435/QĐ-UBND Hòa Lạc, ngày 04 tháng 5 năm 2026',
    'QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH CHƯƠNG TRÌNH',
    'Điều 1.',
    'CHƯƠNG TRÌNH HÀNH ĐỘNG.',
    'II. NỘI DUNG HOẠT ĐỘNG',
    '1. Giao Sở Y tế.',
  ]);
  expect(parted.replace(/\n/gu, ' ')).toBe(text.replace(/\n/gu, ' '));
});

it.each([
  'Căn cứ Chỉ thị ngày 04 tháng 5 năm 2026 của Chủ tịch UBND tỉnh',
  'Thực hiện Thông báo ngày 04 tháng 5 năm 2026 KẾT QUẢ THI',
])('leaves %s', (line) => {
  expect(partLines(line)).toBe(line);
});

it('finds the tasks of a program behind the signature of the decision that it goes with', () => {
  const lines = [
    `${HEAD} QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH CHƯƠNG TRÌNH PHÒNG CHỐNG HẠN`,
    'Điều 1. Ban hành kèm theo Quyết định này Chương trình phòng chống hạn.',
    'Điều 2. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.',
    'Nơi nhận:',
    '- Như Điều 2;',
    'KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Thị Mai',
    'CHƯƠNG TRÌNH PHÒNG CHỐNG HẠN. II. NỘI DUNG THỰC HIỆN',
    '1. Nạo vét các kênh cấp hai của hồ Đá Bàn.',
    '- Cơ quan thực hiện: Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính; UBND các xã.',
    '- Thời gian thực hiện: Thường xuyên hằng năm; riêng năm 2026 hoàn thành trong quý II/2026.',
  ];
  const { document, tasks } = extract(lines.join('\n'), { url: 'https://hoalac.gov.vn/1', title: '' });
  expect(document).toMatchObject({ kind: 'decision', place: 'Hòa Lạc', issuedOn: '2026-05-04' });
  expect(tasks).toHaveLength(1);
  expect(tasks[0]?.assignees.map(({ name }) => name)).toEqual(['Sở Nông nghiệp và Môi trường']);
  expect(tasks[0]?.collaborators.map(({ name }) => name)).toEqual(['Sở Tài chính', 'UBND các xã']);
  expect(tasks[0]?.deadlines.map(({ value }) => value)).toEqual(['FREQ=YEARLY', '2026-Q2']);
});
