import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBrokenLines } from '@/lib/text/broken-lines';
import { vietnameseText } from './vietnamese-text';

describe('goes on in the next line', () => {
  it.each([
    ['a sentence cut in the middle', 'Các xã báo cáo kết quả rà soát nhà tạm\ntrên địa bàn.'],
    ['an end that asks for more', 'Thực hiện Nghị quyết của\nHĐND tỉnh.'],
    ['a unit before its name', 'Chủ tịch UBND tỉnh\nHòa Lạc giao Sở Y tế.'],
    ['a name cut after its head noun', 'Giao Sở\nNội vụ tổng hợp.'],
    ['whoever heads a body before it', 'Phòng Kinh tế báo cáo Chủ tịch\nỦy ban nhân dân phường.'],
    ['a label alone', '2.1.\nGiao Sở Y tế tổng hợp.'],
    ['a letter alone', 'đ)\nGiao Sở Y tế tổng hợp.'],
    ['a heading in capitals', 'II. NHIỆM\nVỤ TRỌNG TÂM'],
  ])('%s', (_name, text) => {
    expect(joinBrokenLines(text)).toBe(text.replace('\n', ' '));
  });

  it('a citation before its number, however like a label that looks', () => {
    const text = 'rừng đặc dụng theo khoản\n3 - Điều 18 của Luật.';
    expect(joinBrokenLines(text)).toBe(text.replace('\n', ' '));
  });

  it('a line of wrapped text in which the next word found no room, whatever letter that begins with', () => {
    const wrapped = Array.from({ length: 12 }, () => 'các xã rà soát từng hộ nuôi cá lồng trên sông.');
    const cut = ['Chủ tịch xã giao Trạm Khuyến nông kiểm tra việc', 'Hợp tác xã Bình Minh thả lồng bè ngoài vùng.'];
    expect(joinBrokenLines([...wrapped, ...cut].join('\n'))).toBe([...wrapped, cut.join(' ')].join('\n'));
    expect(joinBrokenLines(cut.join('\n'))).toBe(cut.join('\n'));
  });

  it('over several lines', () => {
    const text = 'Đề nghị các xã\nrà soát danh sách hộ nghèo của\nĐảng ủy phụ trách.';
    expect(joinBrokenLines(text)).toBe(text.replaceAll('\n', ' '));
  });
});

describe('ends with its line', () => {
  it.each([
    ['a body named in a line of its own', 'Trưởng Công an huyện\nMở đợt cao điểm tuần tra bến chợ'],
    ['what a portal calls its page, above a header', 'Kết luận của lãnh đạo UBND tỉnh\nUBND TỈNH HÒA LẠC'],
    ['a full sentence', 'Các xã báo cáo kết quả.\nSở Y tế tổng hợp.'],
    ['an announcement', 'Yêu cầu các xã thực hiện:\ntuyên truyền trên loa'],
    ['a line before a label', 'Giao Sở Y tế tổng hợp\n2. Giao Sở Nội vụ báo cáo'],
    ['a line before a dash', 'Sở Y tế\n- kiểm tra các trạm'],
    ['a title before the text', 'THÔNG BÁO\nKết luận của Chủ tịch UBND xã'],
    ['rows of a table', '1\tRà soát quy chế\tSở Y tế\n2\tsửa đổi quy chế\tSở Y tế'],
    ['two labels', '1.\n1.1.'],
  ])('%s', (_name, text) => {
    expect(joinBrokenLines(text)).toBe(text);
  });
});

it('keeps the length and changes nothing but line ends', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      const joined = joinBrokenLines(text);
      expect(joined).toHaveLength(text.length);
      expect(joined.replaceAll('\n', ' ')).toBe(text.replaceAll('\n', ' '));
    }),
  );
});

it('blanks the numbers of pages between paragraphs, which go up by one, and no other lone number', () => {
  const lines = Array.from({ length: 30 }, (_entry, index) => `Công an xã tuần tra tuyến sông số ${index}.`);
  const pages = [...lines.slice(0, 14), 'Trang 2/3', ...lines.slice(14, 28), '3', ...lines.slice(28)];
  const joined = joinBrokenLines(pages.join('\n'));
  expect(joined.replace(/ +\n/g, '\n')).toBe(lines.join('\n'));
  const cells = [...lines.slice(0, 14), '2', 'Tuần tra', '3', 'Báo cáo'].join('\n');
  expect(joinBrokenLines(cells)).toContain('\n3\n');
});

it('opens no item by a dash that a wrapped line begins with', () => {
  const wrapped = Array.from({ length: 12 }, () => 'các xã rà soát từng hộ nuôi cá lồng trên sông.');
  const cut = ['Trưởng các thôn gửi danh sách về bộ phận Văn hóa', '- Xã hội chậm nhất ngày 18/6.'];
  expect(joinBrokenLines([...wrapped, ...cut].join('\n'))).toBe([...wrapped, cut.join(' ')].join('\n'));
  expect(joinBrokenLines('Nhân sự nhiệm kỳ 2020\n- 2025 của xã.')).toBe('Nhân sự nhiệm kỳ 2020 - 2025 của xã.');
});

it('leaves the line in which a paper enacts to itself, whatever the grounds before it end with', () => {
  const text = 'Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12,\nQUYẾT NGHỊ:\nĐiều 1. Thành lập Ban Chỉ đạo.';
  expect(joinBrokenLines(text)).toBe(text);
});

it('goes on behind a word of time only where a figure follows', () => {
  expect(joinBrokenLines('Hoàn thành trước ngày\n15/4/2026.')).toBe('Hoàn thành trước ngày 15/4/2026.');
  const cells = 'Trả ngay trong ngày\nThành phần hồ sơ:';
  expect(joinBrokenLines(cells)).toBe(cells);
});

it('reads over the number of a page between two halves of a sentence', () => {
  const text = 'Công an xã giữ gìn an ninh\n2\ntuyến sông, không để phát sinh điểm nóng.';
  expect(joinBrokenLines(text)).toBe('Công an xã giữ gìn an ninh   tuyến sông, không để phát sinh điểm nóng.');
  const list = 'Công an xã giữ gìn an ninh.\n2\nTrạm Y tế trực cấp cứu.';
  expect(joinBrokenLines(list)).toBe(list);
});

it('leaves alone when a page was put up, whatever its title ends with', () => {
  const title = 'UBND xã bàn việc cuối năm\n12/11/2026 16:40\nSáng nay UBND xã họp.';
  expect(joinBrokenLines(title)).toBe(title);
  expect(joinBrokenLines('Nộp danh sách trước ngày\n12/11/2026 16:40 tại xã.')).toBe(
    'Nộp danh sách trước ngày 12/11/2026 16:40 tại xã.',
  );
});

it('leaves the place and day of a paper alone, whatever the line above them ends with', () => {
  const header = 'V/v phòng cháy rừng trên địa bàn tỉnh\nHòa Lạc, ngày 05 tháng 3 năm 2026';
  expect(joinBrokenLines(header)).toBe(header);
});
