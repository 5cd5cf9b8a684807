import { matchForm } from '@/lib/text/match-form';

/** The abbreviations that central bodies write in the symbols of their documents (Decree 30/2020/NĐ-CP, annex VI), with their names. */
const BODIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['TTg', ['Thủ tướng Chính phủ']],
  ['VPCP', ['Văn phòng Chính phủ']],
  ['BNV', ['Bộ Nội vụ']],
  ['BTC', ['Bộ Tài chính']],
  ['BTP', ['Bộ Tư pháp']],
  ['BCT', ['Bộ Công Thương']],
  ['BXD', ['Bộ Xây dựng']],
  ['BYT', ['Bộ Y tế']],
  ['BGDĐT', ['Bộ Giáo dục và Đào tạo']],
  ['BKHCN', ['Bộ Khoa học và Công nghệ']],
  ['BVHTTDL', ['Bộ Văn hóa, Thể thao và Du lịch']],
  ['BNNMT', ['Bộ Nông nghiệp và Môi trường']],
  ['BNN', ['Bộ Nông nghiệp và Phát triển nông thôn']],
  ['BTNMT', ['Bộ Tài nguyên và Môi trường']],
  ['BTTTT', ['Bộ Thông tin và Truyền thông']],
  ['BGTVT', ['Bộ Giao thông vận tải']],
  ['BKHĐT', ['Bộ Kế hoạch và Đầu tư']],
  ['BLĐTBXH', ['Bộ Lao động - Thương binh và Xã hội']],
  ['BCA', ['Bộ Công an']],
  ['BQP', ['Bộ Quốc phòng']],
  ['BNG', ['Bộ Ngoại giao']],
  ['BDTTG', ['Bộ Dân tộc và Tôn giáo']],
  ['TTCP', ['Thanh tra Chính phủ']],
  ['NHNN', ['Ngân hàng Nhà nước Việt Nam', 'Ngân hàng Nhà nước']],
  ['KBNN', ['Kho bạc Nhà nước']],
  ['TCT', ['Tổng cục Thuế']],
  ['TCHQ', ['Tổng cục Hải quan']],
]);

/** The two that nobody else writes: their names need not stand in the text. */
const UNMISTAKABLE = /^(?:TTg|VPCP)$/u;

/**
 * The central body that a symbol names (`CĐ-TTg`, `TCT-KK`, `TT-BYT`), by its first part that is such a name; one that may stand for
 * something else as well (`BTC`, a committee that organises) only where its name stands in the text.
 */
export function centralIssuer(symbol: string | null, text: string): string | null {
  for (const part of symbol?.split(/[-/]/u) ?? []) {
    const names = BODIES.get(part.trim()) ?? [];
    if (UNMISTAKABLE.test(part)) return names[0] ?? null;
    const folded = names.length > 0 ? matchForm(text) : '';
    const named = names.find((name) => folded.includes(matchForm(name)));
    if (named !== undefined) return named;
  }
  return null;
}
