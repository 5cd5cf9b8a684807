/** A body whose work went to others in 2025. */
export interface Merger {
  /** Its name before. `…` at the end stands for any further words. */
  was: string;
  /** Where its work is now. */
  now: readonly string[];
  /** Whether all of it went there. Otherwise part of it did, or not in every province. */
  certain: boolean;
}

/**
 * Departments of provinces: Decree 45/2025/NĐ-CP. Ministries: Resolution 176/2025/QH15, which merged them along the same
 * lines. Districts, which ended on 1 July 2025, and the offices of communes: Decree 150/2025/NĐ-CP. Where the sources seen
 * do not confirm a row for every province it is not certain.
 */
export const MERGERS: readonly Merger[] = [
  { was: 'Sở Kế hoạch và Đầu tư', now: ['Sở Tài chính'], certain: true },
  { was: 'Sở Giao thông vận tải', now: ['Sở Xây dựng'], certain: true },
  { was: 'Sở Tài nguyên và Môi trường', now: ['Sở Nông nghiệp và Môi trường'], certain: true },
  { was: 'Sở Nông nghiệp và Phát triển nông thôn', now: ['Sở Nông nghiệp và Môi trường'], certain: true },
  {
    was: 'Sở Thông tin và Truyền thông',
    now: ['Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch'],
    certain: false,
  },
  {
    was: 'Sở Lao động - Thương binh và Xã hội',
    now: ['Sở Nội vụ', 'Sở Giáo dục và Đào tạo', 'Sở Y tế', 'Sở Nông nghiệp và Môi trường'],
    certain: false,
  },
  { was: 'Ban Dân tộc', now: ['Sở Dân tộc và Tôn giáo', 'Sở Nội vụ'], certain: false },
  { was: 'Sở Ngoại vụ', now: ['Văn phòng UBND tỉnh'], certain: false },
  { was: 'Thanh tra Sở …', now: ['Thanh tra tỉnh'], certain: false },
  { was: 'Thanh tra huyện', now: ['Thanh tra tỉnh'], certain: false },
  { was: 'Bộ Kế hoạch và Đầu tư', now: ['Bộ Tài chính'], certain: true },
  { was: 'Bộ Giao thông vận tải', now: ['Bộ Xây dựng'], certain: true },
  { was: 'Bộ Tài nguyên và Môi trường', now: ['Bộ Nông nghiệp và Môi trường'], certain: true },
  { was: 'Bộ Nông nghiệp và Phát triển nông thôn', now: ['Bộ Nông nghiệp và Môi trường'], certain: true },
  { was: 'Bộ Thông tin và Truyền thông', now: ['Bộ Khoa học và Công nghệ', 'Bộ Văn hóa, Thể thao và Du lịch'], certain: false },
  {
    was: 'Bộ Lao động - Thương binh và Xã hội',
    now: ['Bộ Nội vụ', 'Bộ Giáo dục và Đào tạo', 'Bộ Y tế', 'Bộ Nông nghiệp và Môi trường'],
    certain: false,
  },
  { was: 'Ủy ban Dân tộc', now: ['Bộ Dân tộc và Tôn giáo'], certain: false },
  { was: 'Ban Tuyên giáo Tỉnh ủy', now: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'], certain: false },
  { was: 'Ban Dân vận Tỉnh ủy', now: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'], certain: false },
  { was: 'Đài Phát thanh và Truyền hình tỉnh', now: ['Báo và Phát thanh, Truyền hình tỉnh'], certain: false },
  { was: 'Báo tỉnh', now: ['Báo và Phát thanh, Truyền hình tỉnh'], certain: false },
  { was: 'Cục Thuế tỉnh', now: ['Thuế tỉnh'], certain: false },
  { was: 'Cục Thống kê tỉnh', now: ['Thống kê tỉnh'], certain: false },
  { was: 'Chi cục Thống kê tỉnh', now: ['Thống kê tỉnh'], certain: false },
  { was: 'Phòng Nội vụ huyện', now: ['Phòng Văn hóa - Xã hội xã'], certain: false },
  { was: 'Phòng Văn hóa và Thông tin huyện', now: ['Phòng Văn hóa - Xã hội xã'], certain: false },
  { was: 'Phòng Văn hóa, Khoa học và Thông tin huyện', now: ['Phòng Văn hóa - Xã hội xã'], certain: false },
  { was: 'Phòng Giáo dục và Đào tạo huyện', now: ['Phòng Văn hóa - Xã hội xã'], certain: false },
  { was: 'Phòng Lao động - Thương binh và Xã hội huyện', now: ['Phòng Văn hóa - Xã hội xã'], certain: false },
  { was: 'Phòng Y tế huyện', now: ['Phòng Văn hóa - Xã hội xã'], certain: false },
  { was: 'Phòng Dân tộc huyện', now: ['Phòng Văn hóa - Xã hội xã'], certain: false },
  {
    was: 'Phòng Tài chính - Kế hoạch huyện',
    now: ['Phòng Kinh tế xã', 'Phòng Kinh tế, Hạ tầng và Đô thị phường'],
    certain: false,
  },
  {
    was: 'Phòng Kinh tế và Hạ tầng huyện',
    now: ['Phòng Kinh tế xã', 'Phòng Kinh tế, Hạ tầng và Đô thị phường'],
    certain: false,
  },
  {
    was: 'Phòng Quản lý đô thị thành phố thuộc tỉnh',
    now: ['Phòng Kinh tế xã', 'Phòng Kinh tế, Hạ tầng và Đô thị phường'],
    certain: false,
  },
  {
    was: 'Phòng Nông nghiệp và Phát triển nông thôn huyện',
    now: ['Phòng Kinh tế xã', 'Phòng Kinh tế, Hạ tầng và Đô thị phường'],
    certain: false,
  },
  {
    was: 'Phòng Tài nguyên và Môi trường huyện',
    now: ['Phòng Kinh tế xã', 'Phòng Kinh tế, Hạ tầng và Đô thị phường'],
    certain: false,
  },
  {
    was: 'Phòng Nông nghiệp và Môi trường huyện',
    now: ['Phòng Kinh tế xã', 'Phòng Kinh tế, Hạ tầng và Đô thị phường'],
    certain: false,
  },
  { was: 'Phòng Tư pháp huyện', now: ['Văn phòng HĐND và UBND xã'], certain: false },
];
