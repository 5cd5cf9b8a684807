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

describe('other pairs, written down after the rules and answered before they were run', () => {
  it.each(
    pairs(`
      Sở Văn hóa, Thể thao và Du lịch tỉnh Điện Biên | Giám đốc Sở VHTTDL | UBND tỉnh Điện Biên | yes, head-of-body
      Sở Giáo dục và Đào tạo TP Đà Nẵng | Sở GD&ĐT tỉnh Quảng Nam | | yes, merged
      UBND phường Trung Tâm | Chủ tịch UBND các phường, xã | UBND tỉnh Lào Cai | yes, group-member
      UBND xã Đồng Đăng | Ủy ban nhân dân cấp huyện, cấp xã | | yes, group-member
      Chi cục Kiểm lâm tỉnh Gia Lai | Hạt Kiểm lâm huyện Chư Sê | | no, other-body
      Ban Chỉ huy Quân sự xã Tân Lập | BCH Quân sự xã Tân Lập | | yes, abbreviation
      Trung tâm Phục vụ hành chính công xã Tân Lập | Trung tâm PVHCC xã Tân Lập | | yes, abbreviation
      Trung tâm Y tế khu vực Bắc Sơn | Giám đốc Trung tâm Y tế khu vực Bắc Sơn | | yes, head-of-body
      Phòng Văn hóa - Xã hội | Phòng VH-XH | | yes, abbreviation
      Phòng Tài nguyên và Môi trường huyện Mai Sơn | Sở Tài nguyên và Môi trường | | no, other-level
      Kho bạc Nhà nước khu vực IX | KBNN khu vực IX | | yes, abbreviation
      Viện kiểm sát nhân dân tỉnh Sơn La | Viện KSND tỉnh | | yes, place-left-out
      Tòa án nhân dân tỉnh | TAND tỉnh | | yes, abbreviation
      Huyện đoàn Bình Gia | Đoàn TNCS Hồ Chí Minh huyện Bình Gia | | yes, abbreviation
      Ban Tổ chức Tỉnh ủy | Trưởng Ban Tổ chức Tỉnh ủy | | yes, head-of-body
      Ban Tổ chức Tỉnh ủy Lào Cai | các ban xây dựng Đảng | | yes, group-member
      Văn phòng Tỉnh ủy | Văn phòng UBND tỉnh | | no, other-body
      Bộ Nông nghiệp và Môi trường | Bộ NN&PTNT | | yes, merged
      Bộ Nội vụ | Bộ trưởng các Bộ, Thủ trưởng cơ quan ngang Bộ | | yes, group-member
      UBND thành phố Hà Nội | UBND các tỉnh, thành phố trực thuộc Trung ương | | yes, group-member
      UBND thành phố Hà Nội | các bộ, ngành, địa phương | | yes, group-member
      Sở Công Thương tỉnh Bắc Ninh | Sở Công Thương Bắc Giang | | yes, merged
      Sở Công Thương | Chi cục Quản lý thị trường | | no, other-body
      Ban Quản lý Khu kinh tế tỉnh | các sở, ban, ngành tỉnh | | yes, group-member
      Bệnh viện Đa khoa tỉnh | các đơn vị sự nghiệp công lập thuộc UBND tỉnh | | yes, group-member
      Bệnh viện Đa khoa tỉnh | các cơ quan, đơn vị thuộc Sở Y tế | | maybe, some-of-group
      Viễn thông Lào Cai | các doanh nghiệp viễn thông trên địa bàn tỉnh | | yes, group-member
      Công ty Điện lực Lào Cai | các doanh nghiệp viễn thông | | no, outside-group
      Báo và Phát thanh, Truyền hình tỉnh | các cơ quan báo chí | | yes, group-member
      Phó Chủ tịch UBND phường An Phú | Chủ tịch UBND các xã, phường | | no, other-post
      Hội Nông dân xã Tân Lập | Mặt trận Tổ quốc và các đoàn thể xã | | yes, group-member
      Công an phường An Phú | Công an cấp xã | | yes, group-member
      Công an phường An Phú | Công an các xã, thị trấn | | no, outside-group
      Sở Nội vụ | các sở, ngành, UBND các xã, phường (trừ Sở Nội vụ, Sở Tài chính) | | no, excluded
      UBND xã Mường Khương | UBND các xã: Mường Khương, Bản Lầu, Pha Long | | yes, group-member
      UBND xã Bát Xát | UBND các xã: Mường Khương, Bản Lầu, Pha Long | | no, other-place
      Thanh tra tỉnh Lào Cai | Thanh tra Chính phủ | | no, other-body
      Đảng ủy UBND tỉnh | UBND tỉnh | | no, other-body
      Sở Ngoại vụ | Sở Nội vụ | | no, other-body
      UBND xã Tân Lập | Văn phòng HĐND và UBND xã Tân Lập | | no, other-body
      sở khoa học công nghệ lào cai | Sở Khoa học và Công nghệ tỉnh Lào Cai | | yes, abbreviation
      SKHCN tỉnh Lào Cai | Sở Khoa học và Công nghệ tỉnh Lào Cai | | yes, abbreviation
      Ủy ban nhân dân TP. Cần Thơ | UBND tỉnh Sóc Trăng | | yes, merged
      UBND Thành phố | Uỷ ban nhân dân thành phố Hồ Chí Minh | | yes, place-left-out
      Sở Xây dựng TPHCM | Sở GTVT tỉnh Bà Rịa – Vũng Tàu | | yes, merged
      Sở Y tế | Sở Y tế các tỉnh, thành phố | | yes, group-member
      Sở Y tế tỉnh Sơn La | Giám đốc Sở Y tế các tỉnh: Sơn La, Lai Châu | | yes, group-member
      Chủ tịch UBND xã Tân Lập | Bí thư Đảng ủy, Chủ tịch UBND xã Tân Lập | | yes, same-name
      Chủ tịch Ủy ban MTTQ Việt Nam xã Tân Lập | UBMTTQVN xã Tân Lập | | yes, head-of-body
      Ban Thường trực Ủy ban MTTQ Việt Nam xã Lương Minh | Ban Thường trực UBMTTQ xã | | yes, place-left-out
      Ban Thường trực Ủy ban MTTQ Việt Nam xã Lương Minh | Các tổ chức thành viên của Mặt trận Tổ quốc xã | | no, outside-group
      Hội Cựu chiến binh xã Lương Minh | Các tổ chức thành viên của Mặt trận Tổ quốc xã | | yes, group-member
      Phòng Tài chính - Kế hoạch huyện Mai Sơn | phòng Tài chính – Kế hoạch | | yes, place-left-out
      Phòng Kinh tế, Hạ tầng và Đô thị phường An Phú | Phòng KTHTĐT | | yes, place-left-out
      Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh | Văn phòng Đoàn ĐBQH và HĐND tỉnh | | yes, abbreviation
      Văn phòng Đoàn ĐBQH và HĐND tỉnh | Văn phòng UBND tỉnh | | no, other-body
      Sở Nội vụ tỉnh Đắk Lắk | Thủ trưởng các sở, ban, ngành tỉnh | UBND tỉnh Đắk Lắk | yes, group-member
      Sở Nội vụ tỉnh Phú Yên | Thủ trưởng các sở, ban, ngành tỉnh | UBND tỉnh Đắk Lắk | maybe, merged
      Sở Nội vụ tỉnh Đắk Lắk | Thủ trưởng các sở, ban, ngành tỉnh | UBND tỉnh Phú Yên | yes, group-member
      UBND xã Ea Kar | Chủ tịch UBND các xã, phường | UBND tỉnh Đắk Lắk | yes, group-member
      UBND xã Ea Kar, tỉnh Đắk Lắk | Chủ tịch UBND các xã, phường | UBND tỉnh Gia Lai | no, other-place
      UBND xã Ea Kar | các địa phương liên quan | Bộ Tài chính | maybe, some-of-group
      UBND xã Tân Lập | Chủ tịch UBND các xã, phường ven sông Giang | UBND tỉnh Lào Cai | maybe, some-of-group
      UBND xã Tân Lập | UBND các xã vùng lũ | UBND tỉnh Lào Cai | maybe, some-of-group
      UBND xã Tân Lập | UBND các xã dọc Quốc lộ 1 | UBND tỉnh Lào Cai | maybe, some-of-group
      UBND tỉnh Đắk Lắk | các bộ, ngành và địa phương | | yes, group-member
      UBND tỉnh Đắk Lắk | tỉnh Đắk Lắk | | yes, group-member
      UBND tỉnh Đắk Lắk | tỉnh Sơn La | | no, other-place
      Sở Tài chính | Giám đốc các Sở: Tài chính, Kế hoạch và Đầu tư | | yes, group-member
      Sở Tài chính | các Sở: Kế hoạch và Đầu tư, Giao thông vận tải | | yes, merged
      Sở Công Thương | Thủ trưởng các cơ quan chuyên môn thuộc UBND tỉnh, Chủ tịch UBND các xã, phường | | yes, group-member
      UBND phường Hoa Lư | Thủ trưởng các cơ quan chuyên môn thuộc UBND tỉnh, Chủ tịch UBND các xã, phường | | yes, group-member
      Trường Mầm non Hoa Sen | Hiệu trưởng các trường học trên địa bàn huyện | | yes, group-member
      Trường Mầm non Hoa Sen | các trường mầm non, tiểu học, THCS | | yes, group-member
      Trường Tiểu học Kim Đồng | các trường mầm non, tiểu học, THCS | | yes, group-member
      Trường THPT Chu Văn An | các trường mầm non, tiểu học, THCS | | no, outside-group
      Chi cục Thủy lợi | Các phòng, đơn vị trực thuộc Sở | | maybe, some-of-group
      Phòng Kế hoạch - Tài chính Sở Y tế | Các phòng, đơn vị thuộc Sở Y tế | | yes, group-member
      Sở Y tế | Các phòng, đơn vị thuộc Sở Y tế | | no, outside-group
      Trạm Y tế xã Tân Lập | Trạm Y tế các xã, phường | | yes, group-member
      Trạm Y tế xã Tân Lập | UBND xã Tân Lập | | no, other-body
      Công an tỉnh | Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ đội Biên phòng tỉnh | | yes, same-name
      Bộ Chỉ huy Quân sự tỉnh | Công an tỉnh, Bộ CHQS tỉnh, BĐBP tỉnh | | yes, abbreviation
      Cục Thuế tỉnh Lào Cai | Thuế tỉnh Lào Cai | | maybe, merged
      Bảo hiểm xã hội tỉnh | các cơ quan ngành dọc đóng trên địa bàn | | yes, group-member
      UBND xã Tân Lập | cấp ủy, chính quyền các cấp | | yes, group-member
      Đảng ủy xã Tân Lập | các cấp ủy, tổ chức đảng | | yes, group-member
      Đảng ủy xã Tân Lập | cấp ủy, chính quyền địa phương | | yes, group-member
      UBND xã Tân Lập | Ủy ban nhân dân các xã, phường có rừng | | maybe, some-of-group
      UBND xã Tân Lập | các xã biên giới | | maybe, some-of-group
      UBND xã Tân Lập | UBND các xã, phường, đặc khu (trừ các xã biên giới) | | maybe, group-member
      Sở Nội vụ | Cơ quan, đơn vị, địa phương | | yes, wider-group
      Trưởng Công an xã Tân Lập | Công an các xã, phường | | yes, group-member
      Công chức Văn hóa - Xã hội xã Tân Lập | UBND xã Tân Lập | | no, other-body
      Trưởng thôn Nà Lẹng | Trưởng các thôn, tổ dân phố | | yes, group-member
      Thôn Nà Lẹng | các thôn, bản | | yes, group-member
      Quỹ Bảo vệ và Phát triển rừng tỉnh | Ban Quản lý rừng phòng hộ | | no, other-body
      Liên đoàn Lao động tỉnh | LĐLĐ tỉnh | | yes, abbreviation
      Sở Dân tộc và Tôn giáo | Ban Dân tộc tỉnh | | maybe, merged
      UBND huyện Bình Gia | UBND các huyện, thành phố | | yes, group-member
      UBND thành phố Lạng Sơn | UBND các huyện, thành phố | | yes, group-member
      UBND tỉnh Lạng Sơn | UBND các huyện, thành phố | | no, other-level
      UBND thành phố Hải Phòng | UBND các huyện, thành phố | | no, other-level
      Công an tỉnh Sơn La | Công an Thành phố | | no, other-place
      UBND xã Tân Lập | UBND phường | | no, other-place
      Công an phường An Phú | Công an xã | | no, other-place
      Sở Y tế TP. Hồ Chí Minh | các sở, ban, ngành Thành phố | | yes, group-member
      Sở Y tế tỉnh Long An | các sở, ban, ngành tỉnh Tây Ninh | | maybe, merged
      Phòng Kinh tế xã Tân Lập | Phòng Kinh tế các xã, Phòng Kinh tế, Hạ tầng và Đô thị các phường | | yes, group-member
      Phòng Kinh tế xã Tân Lập | Phòng Kinh tế, Hạ tầng và Đô thị phường An Phú | | no, other-body
      UBND đặc khu Phú Quốc | UBND thành phố Phú Quốc | | maybe, merged
      UBND xã Tân Lập | Hội đồng nhân dân xã Tân Lập | | no, other-body
      Bí thư Đảng ủy xã Tân Lập | Ban Thường vụ Đảng ủy xã Tân Lập | | yes, head-of-body
      Bí thư Tỉnh ủy Lào Cai | Tỉnh ủy | | yes, head-of-body
      Ban Nội chính Tỉnh ủy | các ban đảng, đảng ủy trực thuộc Tỉnh ủy | | yes, group-member
      Sở Nông nghiệp và Môi trường | Chi cục Chăn nuôi và Thú y thuộc Sở Nông nghiệp và Môi trường | | no, other-body
      Chi cục Chăn nuôi và Thú y | Chi cục Chăn nuôi và Thú y thuộc Sở Nông nghiệp và Môi trường | | yes, abbreviation
      Sở Nông nghiệp và Môi trường | các cơ quan, đơn vị thuộc UBND tỉnh | | yes, wider-group
      Công an tỉnh | các sở, ban, ngành thuộc UBND tỉnh | | no, outside-group
      Công an xã Tân Lập | các ban, ngành, đoàn thể xã | | maybe, wider-group
      Hội Liên hiệp Phụ nữ xã Tân Lập | Ban ngành, đoàn thể xã Tân Lập | | yes, group-member
      Hội Liên hiệp Phụ nữ xã Tân Lập | Ban ngành, đoàn thể xã Tân Hòa | | no, other-place
      Kế toán trưởng | Sở Tài chính | | no, other-body
      Vụ Kế hoạch - Tài chính | Bộ Tài chính | | no, other-body
      Vụ Pháp chế, Bộ Tài chính | Các Vụ, Cục thuộc Bộ Tài chính | | yes, group-member
      Cục Chuyển đổi số | Các Vụ, Cục, đơn vị thuộc Bộ | | maybe, some-of-group
      Ngân hàng Nhà nước Việt Nam | Thống đốc Ngân hàng Nhà nước Việt Nam | | yes, head-of-body
      Ngân hàng Nhà nước Việt Nam | Bộ trưởng, Thủ trưởng cơ quan ngang Bộ | | yes, group-member
      Tập đoàn Điện lực Việt Nam | các tập đoàn, tổng công ty nhà nước | | yes, group-member
      Bệnh viện Đa khoa tỉnh | Giám đốc các bệnh viện | | yes, group-member
      Trạm Y tế xã Tân Lập | các bệnh viện, trung tâm y tế, trạm y tế | | yes, group-member
      Trung tâm Y tế huyện Bình Gia | Trung tâm Y tế các huyện, thành phố | | yes, group-member
      Ban Quản lý dự án ĐTXD tỉnh | Ban Quản lý dự án đầu tư xây dựng tỉnh | | yes, abbreviation
      UBND xã Tân Lập | các chủ đầu tư | | no, outside-group
      Ban Quản lý dự án đầu tư xây dựng tỉnh | các chủ đầu tư | | maybe, wider-group
      UBND xã Ba Vì | UBND các xã: Ba Vì; Suối Hai; Yên Bài | | yes, group-member
      Sở Giáo dục và Đào tạo | Sở Giáo dục và Đào tạo, Sở Nội vụ, Sở Tài chính | | yes, same-name
      Sở Văn hóa và Thể thao | Sở VH&TT | | yes, abbreviation
      Sở Quy hoạch - Kiến trúc Hà Nội | Sở QHKT | UBND thành phố Hà Nội | yes, place-left-out
      UBND quận 1 | UBND Quận 01, TP.HCM | | yes, place-left-out
      Thường trực Đảng ủy xã | Đảng ủy xã | | yes, head-of-body
      Văn phòng Đảng ủy xã Tân Lập | Đảng ủy xã Tân Lập | | no, other-body
      Sở Nội vụ tỉnh Lào Cai | các sở, ban, ngành Thành phố | | no, other-place
      Sở Nội vụ | Thủ trưởng các phòng, ban, đơn vị, đoàn thể | | no, outside-group
      Phòng Nội vụ huyện Bình Gia | các Sở ngành | | no, outside-group
      Công an tỉnh Sơn La | các bộ, cơ quan Trung ương | | no, outside-group
      UBND xã Tân Lập | các thành viên | | no, other-body
      Sở Nội vụ | Bảo hiểm xã hội tỉnh | | no, other-body
      Phòng Văn hóa - Xã hội xã Bảo Hà | các cơ quan chuyên môn thuộc UBND cấp xã | | yes, group-member
      UBND xã Toàn Thắng | UBND xã Toàn Thắng, huyện Kim Động | | yes, place-left-out
      UBND xã Quý Lộc | UBND xã Quý Lộc, tỉnh Thanh Hóa | | yes, place-left-out
      UBND xã Bà Điểm | UBND xã Bà Điểm (TP.HCM) | | yes, same-name
      UBND xã Khác | Sở Nội vụ tỉnh | | no, other-body
      UBND xã Hòa Bình | UBND tỉnh Hòa Bình | | no, other-level
      UBND phường Hòa Bình, tỉnh Phú Thọ | UBND thành phố Hòa Bình | | maybe, merged
      Sở Y tế tỉnh Phú Thọ | Sở Y tế Hòa Bình | | yes, merged
      UBND xã Thanh Hóa | UBND xã Thanh Hóa | UBND tỉnh Tuyên Quang | yes, same-name
      Văn phòng UBND tỉnh | Sở Ngoại vụ tỉnh | | maybe, merged
      Chánh Văn phòng HĐND và UBND xã Tân Lập | Văn phòng HĐND và UBND xã | | yes, head-of-body
      UBND xã Tân Lập | các Bộ, cơ quan thành viên Ủy ban Quốc gia phòng, chống AIDS | | no, outside-group
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
