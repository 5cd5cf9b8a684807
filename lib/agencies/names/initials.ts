import { wordList } from '@/lib/text/pattern';
import { JOINT } from './rewrite';

/**
 * What offices write by its initials alone: fields of administration and head nouns of bodies, joints left out. From the
 * decrees that name the bodies; the abbreviations themselves (`KH&ĐT`, `GDĐT`, `LĐ-TB&XH`) are made from these, so each way of
 * joining the letters is known.
 */
const SPELT_OUT = wordList(`
  ủy ban nhân dân | hội đồng nhân dân | đại biểu quốc hội | ủy ban | ủy ban mặt trận tổ quốc | ủy ban mặt trận tổ quốc việt nam |
  mặt trận tổ quốc | mặt trận tổ quốc việt nam | bảo hiểm xã hội | kho bạc nhà nước | ngân hàng nhà nước | ngân hàng chính sách xã hội |
  chính sách xã hội | tòa án nhân dân | viện kiểm sát nhân dân | kiểm sát nhân dân | thi hành án dân sự | quản lý thị trường |
  văn phòng | ban quản lý | ban quản lý dự án | ban chỉ đạo | ban chấp hành | ban thường vụ | ban thường trực | chủ tịch | phó chủ tịch | giám đốc |
  phó giám đốc | tổng giám đốc | chỉ huy quân sự | bộ đội biên phòng | biên phòng | công an | quân sự | liên đoàn lao động | liên hiệp phụ nữ |
  hội liên hiệp phụ nữ | cựu chiến binh | thanh niên cộng sản | thanh niên cộng sản hồ chí minh | đoàn thanh niên | hồ chí minh |
  trung học phổ thông | trung học cơ sở | bệnh viện đa khoa | trung tâm y tế | trung tâm phục vụ hành chính công | hành chính công |
  phục vụ hành chính công | khu kinh tế | khu công nghiệp | hợp tác xã | doanh nghiệp nhà nước | phát thanh truyền hình |
  văn phòng chính phủ | thông tấn xã việt nam | trách nhiệm hữu hạn | phòng chống thiên tai | tìm kiếm cứu nạn | đầu tư xây dựng |
  kế hoạch đầu tư | khoa học công nghệ | giáo dục đào tạo | lao động thương binh xã hội | thông tin truyền thông | nông nghiệp môi trường |
  nông nghiệp phát triển nông thôn | phát triển nông thôn | tài nguyên môi trường | văn hóa thể thao du lịch | văn hóa thể thao |
  giao thông vận tải | tài chính kế hoạch | kinh tế hạ tầng | kinh tế hạ tầng đô thị | văn hóa xã hội | văn hóa thông tin thể thao |
  dân tộc tôn giáo | quy hoạch kiến trúc | quản lý đô thị | tuyên giáo dân vận | công thương | nông nghiệp
`);

/** Initials of a single word say nothing; two of these are words of their own or mean more than one thing. */
const AMBIGUOUS = new Set(['tt', 'nn', 'ct', 'bp', 'qs', 'đt']);

const BY_INITIALS = new Map<string, readonly string[]>();
for (const full of SPELT_OUT) {
  const words = full.split(' ');
  const initials = words.map((word) => word.charAt(0).normalize('NFD').charAt(0)).join('');
  if (AMBIGUOUS.has(initials) || BY_INITIALS.has(initials)) continue;
  BY_INITIALS.set(initials, words);
  // `SKHCN`, as the symbols of documents have it.
  if (words.length > 2) BY_INITIALS.set(`s${initials}`, ['sở', ...words]);
}

const MOST_PIECES = 5;
const LONGEST_PIECE = 9;

/**
 * The words with initials written out, also where signs part them (`LĐ - TB & XH`), the longest run first. What is not known
 * stays as it is.
 */
export function spellOut(words: readonly string[]): string[] {
  const written: string[] = [];
  let at = 0;
  while (at < words.length) {
    const found = runAt(words, at);
    written.push(...(found?.meant ?? [words[at] ?? '']));
    at = found?.end ?? at + 1;
  }
  return written;
}

function runAt(words: readonly string[], at: number): { meant: readonly string[]; end: number } | null {
  let letters = '';
  let longest: { meant: readonly string[]; end: number } | null = null;
  for (let end = at, pieces = 0; end < words.length && pieces < MOST_PIECES; end += 1) {
    const word = words[end] ?? '';
    // One sign parts two pieces; a second one ends the run.
    if (word === JOINT && pieces > 0 && words[end - 1] !== JOINT) continue;
    if (word === JOINT) break;
    if (word.length > LONGEST_PIECE) break;
    letters += word;
    pieces += 1;
    const meant = BY_INITIALS.get(letters);
    if (meant !== undefined) longest = { meant, end: end + 1 };
  }
  return longest;
}
