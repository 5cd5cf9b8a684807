import { expect, it } from 'vitest';
import { readSigner } from '@/lib/document/signer';

function signer(lines: string[]): string | null {
  const text = lines.join('\n');
  return readSigner(text, { start: 0, end: text.length });
}

it.each([
  ['the head of a committee', ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Thị Hạnh']],
  ['a deputy', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)', 'Trần Thị Hạnh']],
  ['a deputy director with a seal', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '[Chữ ký, đóng dấu]', 'Trần Thị Hạnh']],
  ['a party secretary', ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Thị Hạnh']],
  ['an office head by order', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Trần Thị Hạnh']],
  ['a principal', ['HIỆU TRƯỞNG', 'Trần Thị Hạnh']],
  ['a director beside the recipients, columns parted by bars', ['Nơi nhận: | GIÁM ĐỐC', '- Lưu: VT. | Trần Thị Hạnh']],
  ['a dean', ['TRƯỞNG KHOA', 'Trần Thị Hạnh']],
  ['an officer, whose rank is no part of the name', ['CHỈ HUY TRƯỞNG', 'Đại tá Trần Thị Hạnh']],
  ['who has chaired, beside whoever wrote the minutes', ['THƯ KÝ | CHỦ TRÌ', 'Lê Văn Tám | Trần Thị Hạnh']],
  ['a deputy, all on one line', ['Nơi nhận: - Như trên; - Lưu: VT.', 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Thị Hạnh']],
  ['a deputy director, all on one line and marked as signed', ['KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC Trần Thị Hạnh (đã ký)']],
  ['a minister beside the last recipient', ['Nơi nhận:', '- Lưu: VT, TH (5b). BỘ TRƯỞNG', 'Trần Thị Hạnh']],
  ['a prime minister behind the rule of a table', ['- Lưu: Văn thư (3b). | THỦ TƯỚNG', 'Trần Thị Hạnh']],
  [
    'a deputy beside the recipients, columns kept apart by spaces',
    [
      'Nơi nhận:                    KT. CHỦ TỊCH',
      '- Như trên;                   PHÓ CHỦ TỊCH',
      '- Lưu: VT.                    Trần Thị Hạnh',
    ],
  ],
  [
    'a deputy beside the recipients, columns run together',
    ['Nơi nhận: KT. CHỦ TỊCH', '- Như trên; PHÓ CHỦ TỊCH', '- Lưu: VT.', 'Trần Thị Hạnh'],
  ],
  [
    'a deputy before the recipients, columns run together the other way',
    ['KT. GIÁM ĐỐC Nơi nhận:', 'PHÓ GIÁM ĐỐC - Như kính gửi;', '- Sở Nội vụ;', '(đã ký) - Lưu: VT.', 'Trần Thị Hạnh'],
  ],
  ['a deputy whose title a scan has misread', ['Noi nhân:', '- Lưu: VT.', 'KT. CHỦ TICH', 'PHÓ CHỦ TICH', 'Trần Thị Hạnh']],
  [
    'an office head beside a recipient',
    ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', '- Các cơ quan liên quan; Trần Thị Hạnh', '- Lưu VT.'],
  ],
])('%s', (_name, lines) => {
  expect(signer(lines)).toBe('Trần Thị Hạnh');
});

it.each([
  ['a name with initials of one letter', ['CHỦ TỊCH', 'Y Thanh Hà Niê'], 'Y Thanh Hà Niê'],
  ['a name with a foreign sign', ['CHỦ TỊCH', "H'Yim Kđoh"], "H'Yim Kđoh"],
])('%s', (_name, lines, name) => {
  expect(signer(lines)).toBe(name);
});

it.each([
  ['nobody', ['Nơi nhận:', '- Sở Nội vụ;', '- Lưu: VT.']],
  ['a title without a name', ['CHỦ TỊCH', '(Đã ký)']],
  ['a person without a title', ['Trần Thị Hạnh']],
])('%s', (_name, lines) => {
  expect(signer(lines)).toBeNull();
});
