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

it('parts the top of a header, the addressees and the text behind a title that a page has run together', () => {
  const text =
    'UBND HUYỆN HÒA LẠC ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------- Số: 12/CT-UBND Hòa Lạc, ngày 04 tháng 5 năm 2026 CHỈ THỊ VỀ VIỆC PHÒNG, CHỐNG HẠN Nhiều tuần nay nước hồ xuống thấp.';
  expect(partLines(text).split('\n')).toEqual([
    'UBND HUYỆN HÒA LẠC -------',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc -------',
    'Số: 12/CT-UBND Hòa Lạc, ngày 04 tháng 5 năm 2026',
    'CHỈ THỊ VỀ VIỆC PHÒNG, CHỐNG HẠN',
    'Nhiều tuần nay nước hồ xuống thấp.',
  ]);
});

it('leaves the two columns of a header side by side where nothing else stands in their line', () => {
  const line = 'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM                              ';
  expect(partLines(line)).toBe(line);
});

it('parts the entries of a portal’s record, not two labels in a sentence', () => {
  const record =
    'Số ký hiệu: 12/KH-UBND Loại văn bản: Kế hoạch Cơ quan ban hành: UBND huyện Hòa Lạc Người ký: Lò Thị Mai Ngày ban hành: 04/5/2026';
  expect(partLines(record).split('\n')).toHaveLength(5);
  const sentence =
    'Khi nhập văn bản vào phần mềm, văn thư ghi đủ các ô Người ký: chức vụ rồi đến Ngày ký: ngày, tháng, năm của văn bản đó.';
  expect(partLines(sentence)).toBe(sentence);
});

it('reads a notice whose page has lost every line break as it reads the notice itself', () => {
  const lines = [
    'UBND HUYỆN HÒA LẠC',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 12/TB-UBND',
    'Hòa Lạc, ngày 04 tháng 5 năm 2026',
    'THÔNG BÁO',
    'Ý KIẾN KẾT LUẬN TẠI BUỔI HỌP VỀ CHỢ TẠM',
    'Ngày 02/5/2026, Chủ tịch UBND huyện họp với các xã và đã kết luận. Việc xếp chợ tạm có mấy điểm chưa được:',
    '1. Ban Quản lý chợ chưa vẽ xong sơ đồ lối đi, tiểu thương phải hỏi nhiều nơi.',
    '2. Tiền chỗ ngồi thu chưa đều giữa các dãy, sổ ghi còn thiếu.',
    'Chủ tịch UBND huyện yêu cầu UBND các xã, phường thực hiện những việc sau:',
    '1. Lập danh sách hộ bán hàng của xã, gửi Phòng Kinh tế trước ngày 20/5/2026.',
    '2. Cử người trực hai phiên chợ đầu tháng, ghi lại từng kiến nghị của tiểu thương.',
    'Nơi nhận:',
    '- UBND các xã;',
    '- Lưu: VT.',
    'KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Thị Mai',
  ];
  const facts = { url: '', title: '' };
  const told = ({ document, tasks }: ReturnType<typeof extract>) => ({
    document,
    tasks: tasks.map(({ quote, assignees, deadlines }) => [
      quote,
      assignees.map(({ name }) => name),
      deadlines.map(({ due }) => due),
    ]),
  });
  const flat = told(extract(lines.join(' '), facts));
  expect(flat).toEqual(told(extract(lines.join('\n'), facts)));
  expect(flat.tasks).toHaveLength(2);
  expect(flat.document).toMatchObject({ number: '12/TB-UBND', issuedOn: '2026-05-04', signer: 'Lò Thị Mai' });
});
