import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers } from '@/lib/agencies/covers';
import { vietnameseText } from '../text/vietnamese-text';

/** unit | assignee | place of the document, may be empty | answer, reason */
function pairs(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function expectCoverage(unit = '', assignee = '', place = '', answer = ''): void {
  const { covers: verdict, reason } = place === '' ? covers(unit, assignee) : covers(unit, assignee, place);
  expect(`${verdict}, ${reason}`).toBe(answer);
}

describe('the same body, whichever way it is written', () => {
  it.each(
    pairs(`
      Sở Khoa học và Công nghệ tỉnh Lào Cai | Sở Khoa học và Công nghệ tỉnh Lào Cai | | yes, same-name
      Sở Khoa học và Công nghệ tỉnh Lào Cai | SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH LÀO CAI | | yes, same-name
      Uỷ ban nhân dân thành phố Hoà Bình | Ủy ban nhân dân thành phố Hòa Bình | | yes, same-name
      Phòng Văn hóa - Xã hội xã Tân Lập | phòng văn hóa – xã hội xã Tân Lập | | yes, same-name
      UBND xã Tân Lập | Ủy ban nhân dân xã Tân Lập | | yes, abbreviation
      Hội đồng nhân dân tỉnh | HĐND tỉnh | | yes, abbreviation
      Sở KH&ĐT | Sở Kế hoạch và Đầu tư | | yes, abbreviation
      Sở Khoa học và Công nghệ | Sở KHCN | | yes, abbreviation
      Sở Khoa học và Công nghệ | Sở Khoa học & Công nghệ | | yes, abbreviation
      Sở Giáo dục và Đào tạo | Sở GD&ĐT | | yes, abbreviation
      Sở Giáo dục và Đào tạo | Sở GDĐT | | yes, abbreviation
      Sở Lao động - Thương binh và Xã hội | Sở LĐ-TB&XH | | yes, abbreviation
      Sở Lao động, Thương binh và Xã hội | Sở LĐTBXH | | yes, abbreviation
      Sở Thông tin và Truyền thông | Sở TT&TT | | yes, abbreviation
      Sở Nông nghiệp và Phát triển nông thôn | Sở NN&PTNT | | yes, abbreviation
      Sở Nông nghiệp và Phát triển nông thôn | Sở Nông nghiệp và PTNT | | yes, abbreviation
      Sở TN & MT | Sở Tài nguyên và Môi trường | | yes, abbreviation
      Sở Văn hóa, Thể thao và Du lịch | Sở VH,TT&DL | | yes, abbreviation
      Sở Nông nghiệp và Môi trường | Sở NN&MT | | yes, abbreviation
      Văn phòng UBND tỉnh | VP Ủy ban nhân dân tỉnh | | yes, abbreviation
      Bảo hiểm xã hội tỉnh Lai Châu | BHXH tỉnh Lai Châu | | yes, abbreviation
      Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Ủy ban MTTQ tỉnh | | yes, abbreviation
      UBMTTQ xã Tân Lập | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Lập | | yes, abbreviation
      Bộ Chỉ huy Quân sự tỉnh | Bộ CHQS tỉnh | | yes, abbreviation
      Bộ Chỉ huy Quân sự tỉnh | BCH Quân sự tỉnh | | yes, abbreviation
      Sở Y tế TP. Hồ Chí Minh | Sở Y tế TP.HCM | | yes, abbreviation
      Công an thành phố | Công an TP | | yes, abbreviation
      UBND phường An Phú | UBND P. An Phú | | yes, abbreviation
      Tỉnh đoàn Lào Cai | Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Lào Cai | | yes, abbreviation
      Hội Liên hiệp Phụ nữ tỉnh | Hội LHPN tỉnh | | yes, abbreviation
      Sở Công Thương tỉnh Đắk Lắk | Sở Công Thương tỉnh Đăk Lăk | | yes, abbreviation
      Văn phòng UBND xã Tân Lập | Văn phòng HĐND và UBND xã Tân Lập | | yes, abbreviation
      UBND xã Tân Lập | HĐND, UBND xã Tân Lập | | yes, abbreviation
    `),
  )('%s ← %s (%s): %s', expectCoverage);
});

describe('a place that one of them leaves out', () => {
  it.each(
    pairs(`
      Sở Nội vụ tỉnh Lào Cai | Sở Nội vụ | | yes, place-left-out
      Sở Nội vụ | Sở Nội vụ tỉnh Lào Cai | | yes, place-left-out
      Sở Nội vụ tỉnh Lào Cai | Sở Nội vụ Lào Cai | | yes, abbreviation
      Sở KH&CN tỉnh Lào Cai | Sở Khoa học và Công nghệ | UBND tỉnh Lào Cai | yes, place-left-out
      Sở Nội vụ tỉnh Lào Cai | Sở Nội vụ | UBND tỉnh Đắk Lắk | no, other-place
      Sở Nội vụ tỉnh Lào Cai | Sở Nội vụ | Đắk Lắk | no, other-place
      Công an xã Tân Lập | Công an xã | UBND xã Tân Hòa | no, other-place
      Công an xã Tân Lập | Công an xã | UBND xã Tân Lập | yes, place-left-out
      UBND xã Tân Lập, tỉnh Sơn La | UBND xã Tân Lập | | yes, place-left-out
      UBND xã Tân Lập | UBND xã | | yes, place-left-out
      UBND xã | UBND xã Tân Lập | | maybe, place-left-out
      Phòng Nội vụ huyện Bình Gia | Phòng Nội vụ | | yes, place-left-out
      Phòng Nội vụ huyện Bình Gia | Phòng Nội vụ | UBND huyện Văn Quan | no, other-place
      Văn phòng HĐND và UBND xã Tân Lập | Văn phòng | | maybe, short-name
    `),
  )('%s ← %s (%s): %s', expectCoverage);
});

describe('names before and after the mergers of 2025', () => {
  it.each(
    pairs(`
      Sở Tài chính | Sở Kế hoạch và Đầu tư | | yes, merged
      Sở Kế hoạch và Đầu tư | Sở Tài chính | | maybe, merged
      Sở Xây dựng tỉnh Lào Cai | Sở GTVT | | yes, merged
      Sở Nông nghiệp và Môi trường | Sở TN&MT | | yes, merged
      Sở Nông nghiệp và Môi trường | Sở NN&PTNT | | yes, merged
      Sở Tài nguyên và Môi trường | Sở Nông nghiệp và Môi trường | | maybe, merged
      Sở Tài nguyên và Môi trường | Sở Nông nghiệp và Phát triển nông thôn | | no, other-body
      Sở Khoa học và Công nghệ | Sở Thông tin và Truyền thông | | maybe, merged
      Sở Thông tin và Truyền thông | Sở Khoa học và Công nghệ | | maybe, merged
      Sở Nội vụ | Sở LĐ-TB&XH | | maybe, merged
      Sở Y tế | Sở Lao động - Thương binh và Xã hội | | maybe, merged
      Sở Dân tộc và Tôn giáo | Ban Dân tộc | | maybe, merged
      Sở Tư pháp | Sở Lao động - Thương binh và Xã hội | | no, other-body
      Bộ Tài chính | Bộ Kế hoạch và Đầu tư | | yes, merged
      Bộ Khoa học và Công nghệ | Bộ TT&TT | | maybe, merged
      Sở Tài chính | Bộ Kế hoạch và Đầu tư | | no, other-body
      UBND tỉnh Lào Cai | UBND tỉnh Yên Bái | | yes, merged
      UBND tỉnh Yên Bái | UBND tỉnh Lào Cai | | maybe, merged
      Sở Tài chính tỉnh Lào Cai | Sở KH&ĐT tỉnh Yên Bái | | yes, merged
      Sở Y tế tỉnh Hòa Bình | Sở Y tế tỉnh Vĩnh Phúc | | no, other-place
      UBND thành phố Huế | UBND tỉnh Thừa Thiên Huế | | yes, renamed
      UBND tỉnh Thừa Thiên - Huế | UBND thành phố Huế | | yes, renamed
      Công an TP.HCM | Công an tỉnh Bình Dương | | yes, merged
      UBND xã Mường Lai, tỉnh Lào Cai | UBND xã Mường Lai, tỉnh Yên Bái | | yes, renamed
      UBND xã Bình Gia | UBND huyện Bình Gia | | maybe, merged
      UBND xã Tân Lập | UBND huyện Bình Gia | | no, other-level
      UBND xã Bình Gia | UBND thị trấn Bình Gia | | maybe, renamed
      Phòng Văn hóa - Xã hội xã Bình Gia | Phòng Nội vụ huyện Bình Gia | | maybe, merged
      Phòng Kinh tế xã Tân Lập | Phòng Nội vụ huyện Bình Gia | | no, other-body
      Ban Tuyên giáo và Dân vận Tỉnh ủy | Ban Dân vận Tỉnh ủy | | maybe, merged
    `),
  )('%s ← %s (%s): %s', expectCoverage);
});

describe('heads of bodies', () => {
  it.each(
    pairs(`
      Sở Y tế | Giám đốc Sở Y tế | | yes, head-of-body
      Sở Y tế tỉnh Lào Cai | Giám đốc Sở Y tế tỉnh Lào Cai | | yes, head-of-body
      UBND xã Tân Lập | Chủ tịch UBND xã Tân Lập | | yes, head-of-body
      Chủ tịch UBND xã Tân Lập | UBND xã Tân Lập | | yes, head-of-body
      Văn phòng UBND tỉnh | Chánh Văn phòng UBND tỉnh | | yes, head-of-body
      Thanh tra tỉnh | Chánh Thanh tra tỉnh | | yes, head-of-body
      Phòng Nội vụ huyện Bình Gia | Trưởng phòng Nội vụ huyện Bình Gia | | yes, head-of-body
      Bộ Y tế | Bộ trưởng Bộ Y tế | | yes, head-of-body
      Chi cục Kiểm lâm | Chi cục trưởng Chi cục Kiểm lâm | | yes, head-of-body
      Công an xã Tân Lập | Trưởng Công an xã Tân Lập | | yes, head-of-body
      Thường trực HĐND xã Tân Lập | HĐND xã Tân Lập | | yes, head-of-body
      Sở Y tế | Phó Giám đốc Sở Y tế | | maybe, member-of-body
      Phó Chủ tịch UBND xã Tân Lập | UBND xã Tân Lập | | maybe, member-of-body
      Chuyên viên Sở Nội vụ | Sở Nội vụ | | maybe, member-of-body
      Chủ tịch UBND xã Tân Lập | Phó Chủ tịch UBND xã Tân Lập | | no, other-post
      Phó Giám đốc Sở Y tế | Giám đốc Sở Y tế | | no, other-post
      Chủ tịch UBND xã | Chủ tịch UBND tỉnh | | no, other-level
      Sở Y tế | Giám đốc Sở Tài chính | | no, other-body
      Bí thư Đảng ủy xã Tân Lập | Chủ tịch UBND xã Tân Lập | | no, other-body
      Chủ tịch UBND xã | Chủ tịch UBND xã | | yes, same-name
    `),
  )('%s ← %s (%s): %s', expectCoverage);
});

describe('members of groups', () => {
  it.each(
    pairs(`
      Sở Nội vụ tỉnh Lào Cai | các sở, ban, ngành | | yes, group-member
      Sở Nội vụ tỉnh Lào Cai | Các sở, ngành tỉnh | | yes, group-member
      Sở Nội vụ | Giám đốc các sở, Thủ trưởng các ban, ngành cấp tỉnh | | yes, group-member
      Giám đốc Sở Nội vụ | Thủ trưởng các sở, ban, ngành tỉnh | | yes, group-member
      Thanh tra tỉnh | các sở, ban, ngành cấp tỉnh | | yes, group-member
      Công an tỉnh Lào Cai | các sở, ban, ngành | | maybe, wider-group
      Hội Nông dân tỉnh | các sở, ban, ngành, đoàn thể tỉnh | | yes, group-member
      Sở Nội vụ tỉnh Lào Cai | các sở, ban, ngành tỉnh Sơn La | | no, other-place
      Sở Nội vụ tỉnh Lào Cai | các sở, ban, ngành | UBND tỉnh Đắk Lắk | no, other-place
      UBND xã Tân Lập | các sở, ban, ngành cấp tỉnh | | no, outside-group
      Phòng Nội vụ huyện Bình Gia | các sở, ban, ngành | | no, outside-group
      Sở Y tế | Thủ trưởng các cơ quan, đơn vị, địa phương | | yes, wider-group
      UBND xã Tân Lập | Thủ trưởng các cơ quan, đơn vị, địa phương | | yes, group-member
      Chủ tịch UBND xã Tân Lập | Thủ trưởng các cơ quan, đơn vị, địa phương trên địa bàn tỉnh | | yes, group-member
      UBND xã Tân Lập | UBND cấp xã | | yes, group-member
      UBND phường An Phú | UBND cấp xã | | yes, group-member
      UBND phường An Phú | UBND các xã, phường | | yes, group-member
      UBND phường An Phú | UBND các xã, thị trấn | | no, outside-group
      UBND đặc khu Vân Đồn | UBND các xã, phường, đặc khu | | yes, group-member
      UBND đặc khu Vân Đồn | UBND các xã, phường | | maybe, wider-group
      Chủ tịch UBND xã Tân Lập | Chủ tịch UBND xã, phường, thị trấn | | yes, group-member
      UBND xã Tân Lập | Chủ tịch UBND các xã, phường | | yes, group-member
      UBND xã Tân Lập | UBND các huyện, thị xã, thành phố | | no, other-level
      UBND tỉnh Lào Cai | UBND các tỉnh, thành phố trực thuộc Trung ương | | yes, group-member
      UBND tỉnh Lào Cai | Chủ tịch UBND các tỉnh: Sơn La, Lào Cai và Điện Biên | | yes, group-member
      UBND tỉnh Lào Cai | Chủ tịch UBND các tỉnh: Sơn La, Lai Châu và Điện Biên | | no, other-place
      Công an xã Tân Lập | Công an các xã, phường | | yes, group-member
      Công an xã Tân Lập | UBND các xã, phường | | no, other-body
      Đảng ủy xã Tân Lập | Đảng ủy các xã, phường | | yes, group-member
      Phòng Kinh tế xã Tân Lập | các phòng chuyên môn | | yes, group-member
      Phòng Kinh tế xã Tân Lập | Trưởng các phòng, ban, đơn vị | | yes, group-member
      Sở Nội vụ | các phòng chuyên môn | | no, outside-group
      Sở Nội vụ tỉnh Lào Cai | các cơ quan chuyên môn thuộc UBND tỉnh | | yes, group-member
      Văn phòng UBND tỉnh | các cơ quan chuyên môn thuộc UBND tỉnh | | yes, group-member
      Phòng Nội vụ huyện Bình Gia | các cơ quan chuyên môn thuộc UBND tỉnh | | no, outside-group
      UBND xã Tân Lập | các địa phương | | yes, group-member
      Sở Nội vụ | các địa phương | | no, outside-group
      Sở Nội vụ | các đơn vị liên quan | | maybe, some-of-group
      UBND xã Tân Lập | các cơ quan, đơn vị có liên quan | | maybe, some-of-group
      Sở Nội vụ | Các sở, ngành có liên quan | | maybe, some-of-group
      Bộ Tài chính | các Bộ, ngành | | yes, group-member
      Sở Tài chính | các Bộ, ngành | | no, outside-group
      Văn phòng Chính phủ | các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ | | yes, group-member
      Kho bạc Nhà nước tỉnh | các cơ quan Trung ương đóng trên địa bàn tỉnh | | yes, group-member
      Công an tỉnh | các cơ quan trung ương trên địa bàn | | yes, group-member
      Sở Nội vụ | các cơ quan trung ương trên địa bàn | | no, outside-group
      Công ty Điện lực Lào Cai | các doanh nghiệp | | yes, group-member
      UBND xã Tân Lập | các doanh nghiệp | | no, outside-group
      Trường THPT số 1 Bắc Hà | Hiệu trưởng các trường trung học phổ thông | | yes, group-member
      Trường Tiểu học Tân Lập | các trường trung học phổ thông | | no, outside-group
      Sở Nội vụ | các sở: Tài chính, Nội vụ, Y tế | | yes, group-member
      Sở Tư pháp | các sở: Tài chính, Nội vụ, Y tế | | no, outside-group
      Sở Y tế | các sở, ban, ngành (trừ Sở Y tế) | | no, excluded
      Sở Nội vụ | các sở, ban, ngành (trừ Sở Y tế) | | yes, group-member
      UBND xã Tân Lập | UBND các xã, phường, trừ xã Tân Lập và xã Tân Hòa | | no, excluded
      UBND xã Tân Thành | UBND các xã, phường, trừ xã Tân Lập và xã Tân Hòa | | yes, group-member
      Sở Nội vụ | Sở Tài chính, Sở Nội vụ và UBND các xã | | yes, same-name
      Sở Nội vụ tỉnh Lạng Sơn | các cơ quan, đơn vị | UBND huyện Bình Gia | no, other-level
      Phó Chủ tịch UBND xã Tân Lập | UBND các xã, phường | | maybe, member-of-body
      Ủy ban MTTQ Việt Nam xã Tân Lập | các đoàn thể | | yes, group-member
    `),
  )('%s ← %s (%s): %s', expectCoverage);
});

describe('bodies whose names only look alike', () => {
  it.each(
    pairs(`
      Sở Nội vụ | Phòng Nội vụ | | no, other-level
      Phòng Nội vụ huyện Bình Gia | Sở Nội vụ | | no, other-level
      Sở Tài chính | Bộ Tài chính | | no, other-level
      UBND tỉnh | UBND xã | | no, other-level
      UBND xã Tân Lập | UBND tỉnh Lào Cai | | no, other-level
      UBND tỉnh | Văn phòng UBND tỉnh | | no, other-body
      Văn phòng UBND tỉnh | UBND tỉnh | | no, other-body
      Văn phòng UBND tỉnh | Văn phòng HĐND tỉnh | | no, other-body
      Văn phòng UBND tỉnh | Văn phòng Tỉnh ủy | | no, other-body
      Công an tỉnh | Công an xã | | no, other-level
      Công an xã Tân Lập | Công an xã Tân Hòa | | no, other-place
      Đảng ủy xã Tân Lập | UBND xã Tân Lập | | no, other-body
      HĐND xã Tân Lập | UBND xã Tân Lập | | no, other-body
      UBND xã Tân Lập | UBND xã Tân Lập 2 | | no, other-place
      UBND xã Tân Lập | UBND phường Tân Lập | | no, other-place
      UBND xã Tân Lập, huyện Mộc Châu | UBND xã Tân Lập, huyện Bình Gia | | no, other-place
      UBND xã Tân Lập, tỉnh Sơn La | UBND xã Tân Lập, tỉnh Lạng Sơn | | no, other-place
      Sở Nội vụ tỉnh Lào Cai | Sở Nội vụ tỉnh Lai Châu | | no, other-place
      Sở Du lịch | Sở Văn hóa, Thể thao và Du lịch | | no, other-body
      Thanh tra tỉnh | Thanh tra Sở Xây dựng | | maybe, merged
      Thanh tra Sở Y tế | Thanh tra Sở Xây dựng | | no, other-body
      Sở Y tế | Trung tâm Y tế huyện Bình Gia | | no, other-body
      Trung tâm Y tế huyện Bình Gia | Trạm Y tế xã Tân Lập | | no, other-body
      Tòa án nhân dân tỉnh | Viện kiểm sát nhân dân tỉnh | | no, other-body
      Bảo hiểm xã hội tỉnh | UBND xã hội | | no, other-body
      Bộ Chỉ huy Quân sự tỉnh | Ban Chỉ huy Quân sự xã | | no, other-level
      Hội Nông dân tỉnh | Hội Cựu chiến binh tỉnh | | no, other-body
      Sở Tài chính | Phòng Tài chính - Kế hoạch | | no, other-body
      Sở Nội vụ | | | no, unreadable
      | Sở Nội vụ | | no, unreadable
    `),
  )('%s ← %s (%s): %s', expectCoverage);
});

describe('any names', () => {
  const BODIES = [
    'Sở Khoa học và Công nghệ tỉnh Lào Cai',
    'Sở KH&ĐT',
    'Phòng Nội vụ huyện Bình Gia',
    'UBND xã Tân Lập',
    'Chủ tịch UBND xã',
    'Phó Giám đốc Sở Y tế TP. Hồ Chí Minh',
    'Văn phòng HĐND và UBND phường An Phú',
    'Bộ Tài chính',
    'Công an tỉnh Đắk Lắk',
    'Ủy ban MTTQ Việt Nam xã Tân Lập',
    'Trường THPT Chu Văn An',
    'Ban Quản lý dự án đầu tư xây dựng tỉnh',
    'Tổ dân phố số 5',
    'Chuyên viên',
    'các sở, ban, ngành',
  ];

  it.each(BODIES)('%s covers itself, in capitals too', (name) => {
    expect(covers(name, name)).toEqual({ covers: 'yes', reason: 'same-name' });
    expect(covers(name, name.toUpperCase())).toEqual({ covers: 'yes', reason: 'same-name' });
    expect(covers(name, name.normalize('NFD'))).toEqual({ covers: 'yes', reason: 'same-name' });
  });

  const name = fc.oneof(fc.constantFrom(...BODIES), vietnameseText, fc.string(), fc.string({ unit: 'binary' }));

  it('never throws', () => {
    fc.assert(fc.property(name, name, name, (unit, assignee, place) => void covers(unit, assignee, place)));
  });

  it('a body covers itself whatever is written around it in brackets or excepted from it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BODIES), (body) => {
        expect(covers(body, `${body} (cơ quan thường trực)`).covers).toBe('yes');
        expect(covers(body, `${body}, trừ ${body}`)).toEqual({ covers: 'no', reason: 'excluded' });
      }),
    );
  });
});
