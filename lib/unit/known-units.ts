import { quick } from '@/lib/text/letters';

/**
 * Bodies that are offered before any document was read: the departments of a province (Decree 45/2025/NĐ-CP, with the special ones
 * that only some provinces have), its other bodies, the ministries (Resolution 176/2025/QH15).
 */
export const KNOWN_UNITS: readonly string[] = [
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Tài chính',
  'Sở Công Thương',
  'Sở Nông nghiệp và Môi trường',
  'Sở Xây dựng',
  'Sở Khoa học và Công nghệ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Giáo dục và Đào tạo',
  'Sở Y tế',
  'Sở Ngoại vụ',
  'Sở Dân tộc và Tôn giáo',
  'Sở Du lịch',
  'Sở Quy hoạch - Kiến trúc',
  'Thanh tra tỉnh',
  'Văn phòng UBND tỉnh',
  'Văn phòng Tỉnh ủy',
  'UBND tỉnh',
  'Công an tỉnh',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Bảo hiểm xã hội tỉnh',
  'Bộ Công an',
  'Bộ Công Thương',
  'Bộ Dân tộc và Tôn giáo',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Khoa học và Công nghệ',
  'Bộ Ngoại giao',
  'Bộ Nội vụ',
  'Bộ Nông nghiệp và Môi trường',
  'Bộ Quốc phòng',
  'Bộ Tài chính',
  'Bộ Tư pháp',
  'Bộ Văn hóa, Thể thao và Du lịch',
  'Bộ Xây dựng',
  'Bộ Y tế',
  'Văn phòng Chính phủ',
];

/** Bodies and posts that every commune has (Decree 150/2025/NĐ-CP for its offices): the commune's name follows. */
const OF_COMMUNES = [
  'UBND',
  'Chủ tịch UBND',
  'Văn phòng HĐND và UBND',
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Đảng ủy',
  'Công an',
];

/** `xã`, `phường` or `đặc khu` with a name behind it; `xã hội` is none. */
const COMMUNE = quick(/(?<![\p{L}\p{M}])((?:xã|phường|đặc khu)\s+(?!hội(?![\p{L}\p{M}]))\S.*)$/iu);

/** The bodies of the commune that is named at the end of what is typed; none where none is. */
export function unitsOfCommune(typed: string): string[] {
  const commune = COMMUNE.exec(typed.normalize('NFC'))?.[1]?.trim();
  return commune === undefined ? [] : OF_COMMUNES.map((body) => `${body} ${commune}`);
}
