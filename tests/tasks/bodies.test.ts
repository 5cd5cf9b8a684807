import { describe, expect, it } from 'vitest';
import { readAddressee } from '@/lib/tasks/addressee';
import { readCollaborators } from '@/lib/tasks/collaborators';
import { matchForm } from '@/lib/text/match-form';

/** Whoever is told, the name is read from its first word to its last, whatever verb stands behind it and however the order is put. */
const BODIES = [
  'Sở Nội vụ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'UBND các xã, phường, đặc khu',
  'Chủ tịch UBND các huyện, thị xã, thành phố',
  'Thủ trưởng các sở, ban, ngành',
  'Giám đốc các Sở',
  'Ban Chỉ huy Bộ đội Biên phòng tỉnh',
  'Chi cục Chăn nuôi và Thú y',
  'Trung tâm Phục vụ hành chính công tỉnh',
  'Trung tâm Xúc tiến đầu tư, thương mại và du lịch',
  'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh',
  'Ban Quản lý Vườn quốc gia Bến Lội',
  'Ban An toàn giao thông tỉnh',
  'Ủy ban Bầu cử tỉnh',
  'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  'Đảng ủy các cơ quan Đảng tỉnh',
  'cấp ủy, chính quyền các cấp',
  'Hội Liên hiệp Phụ nữ tỉnh',
  'Báo và Phát thanh, Truyền hình tỉnh',
  'Công ty TNHH MTV Khai thác công trình thủy lợi',
  'Công ty TNHH MTV Môi trường đô thị',
  'Ngân hàng Chính sách xã hội chi nhánh tỉnh',
  'Bảo hiểm xã hội khu vực XV',
  'Viện Hàn lâm Khoa học xã hội Việt Nam',
  'Thống kê tỉnh',
  'Trường Cao đẳng Y tế',
  'Hiệu trưởng các trường THPT',
  'các trường mầm non, tiểu học, THCS',
  'các cơ sở giáo dục',
  'các chủ đầu tư',
  'các nhà thầu thi công',
  'các tổ chức chính trị - xã hội',
  'các hộ kinh doanh',
  'các đơn vị sự nghiệp công lập',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Văn phòng HĐND và UBND xã',
  'Trạm Y tế các xã, phường',
  'Đội Quản lý thị trường số 3',
  'Nhà Thiếu nhi tỉnh',
  'Đoàn trường',
  'Vườn quốc gia Bến Lội',
  'chi cục thú y các tỉnh',
  'công an các đơn vị, địa phương',
  'các bộ ngành, địa phương',
  'các sở nội vụ',
  'UBND các huyện Mường Lan, Nậm Rốm và Phù Lương',
  'các xã Tân Lập, Tân Hòa',
  'Trạm Y tế các phường Bến Lội, Cầu Mây',
  'Hiệu trưởng các trường THPT Bến Lội, THPT Cầu Mây',
  'Ban Giám hiệu các trường Tiểu học Bến Lội, THCS Cầu Mây',
  'Chi hội Phụ nữ',
  '12 xã, phường',
  'UBND xã Tân Lập, huyện Mường Lan, tỉnh Hòa Lạc',
];
const WORK = [
  'chủ trì, phối hợp với các cơ quan liên quan rà soát danh mục',
  'tổ chức kiểm tra công tác phòng cháy',
  'quản lý chặt chẽ địa bàn',
  'xây dựng kế hoạch hành động',
  'thống kê số liệu đàn vật nuôi',
  'đầu tư hệ thống camera',
];
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const ORDERS: readonly (readonly [how: string, put: (body: string, work: string) => string])[] = [
  ['behind giao', (body, work) => `Giao ${body} ${work}.`],
  ['behind yêu cầu', (body, work) => `Yêu cầu ${body} ${work} trước ngày 30/6/2026.`],
  ['as the subject', (body, work) => `${capital(body)} ${work}.`],
  ['before a colon', (body, work) => `${capital(body)}: ${capital(work)}.`],
];

describe.each(ORDERS)('%s', (_how, put) => {
  it.each(BODIES)('%s', (body) => {
    for (const work of WORK) {
      const sentence = put(body, work);
      const told = readAddressee(sentence, matchForm(sentence), { start: 0, end: sentence.length });
      expect(
        told?.agencies.map(({ name }) => matchForm(name)),
        sentence,
      ).toEqual([matchForm(body)]);
    }
  });
});

/** Two bodies of a list, neither swallowing the other. Names that hold a list themselves are not tried. */
const SINGLE = BODIES.filter((body) => !/ và |, /u.test(body) || /^Sở|^Phòng/u.test(body));
const PAIRS = SINGLE.flatMap((first, index) =>
  [1, 5, 11].map((step) => [first, SINGLE[(index + step) % SINGLE.length] ?? ''] as const),
);

describe.each([', ', ' và '])('parted by “%s”', (joint) => {
  it.each(PAIRS)('%s and %s', (first, second) => {
    const list = `${first}${joint}${second}`;
    const order = `Giao ${list} rà soát danh mục bến đò.`;
    const told = readAddressee(order, matchForm(order), { start: 0, end: order.length });
    expect(told?.agencies.map(({ name }) => name)).toEqual([first, second]);
    const shared = `Sở Tư pháp chủ trì, phối hợp với ${list} tổ chức kiểm tra.`;
    const helpers = readCollaborators(shared, matchForm(shared), { start: 0, end: shared.length });
    expect(helpers.map(({ name }) => name)).toEqual([first, second]);
  });
});

it('parts units of one rank, not those in which they lie', () => {
  const order = 'Giao UBND xã Tân Lập, xã Tân Hòa và thị trấn Bến Lội rà soát danh mục bến đò.';
  const told = readAddressee(order, matchForm(order), { start: 0, end: order.length });
  expect(told?.agencies.map(({ name }) => name)).toEqual(['UBND xã Tân Lập', 'xã Tân Hòa', 'thị trấn Bến Lội']);
});

/** What spells a group out tells who is meant. */
it.each([
  'Các chủ rừng là tổ chức, gồm Ban Quản lý rừng phòng hộ Nậm Lạ và Công ty TNHH Lâm nghiệp Sông Bờ:',
  'Yêu cầu các chủ rừng gồm: Ban Quản lý rừng phòng hộ Nậm Lạ, Công ty TNHH Lâm nghiệp Sông Bờ phát dọn đường băng.',
])('%s', (order) => {
  const told = readAddressee(order, matchForm(order), { start: 0, end: order.length });
  expect(told?.agencies.map(({ name }) => name)).toEqual(['Ban Quản lý rừng phòng hộ Nậm Lạ', 'Công ty TNHH Lâm nghiệp Sông Bờ']);
});

it.each([
  'Các xã, nhất là các xã ven sông, phải chủ động sơ tán dân.',
  'Các xã, đặc biệt là xã Tân Lập và xã Tân Hòa, khẩn trương rà soát nhà ven suối.',
])('whom it concerns most is an aside: %s', (order) => {
  const told = readAddressee(order, matchForm(order), { start: 0, end: order.length });
  expect(told?.agencies.map(({ name }) => name)).toEqual(['Các xã']);
});
