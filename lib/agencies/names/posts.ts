import { wordList } from '@/lib/text/pattern';
import { phraseAt } from './rewrite';

/** What someone is in a body. A head or standing committee answers for the whole of it. */
export type Rank = 'head' | 'deputy' | 'member';

export interface Post {
  rank: Rank;
  /** The words of the post. */
  title: string;
}

/** Heads, with the noun of the body where the post says it (`Bộ trưởng Y tế` is of the `Bộ Y tế`). */
const HEADS = new Map(
  wordList(`
    giám đốc = | tổng giám đốc = | thủ trưởng = | chủ tịch = | người đứng đầu = | trưởng = | lãnh đạo = | bí thư = | chủ nhiệm = |
    cấp trưởng = | tư lệnh = | chỉ huy trưởng = | tổng biên tập = | thường trực = | ban thường trực = | ban thường vụ = | ban chấp hành = |
    bộ trưởng = bộ | thống đốc = ngân hàng nhà nước | thủ tướng = chính phủ | chánh văn phòng = văn phòng | chánh thanh tra = thanh tra |
    tổng thanh tra = thanh tra | trưởng ban = ban | trưởng phòng = phòng | hiệu trưởng = trường | viện trưởng = viện | vụ trưởng = vụ |
    cục trưởng = cục | chi cục trưởng = chi cục | tổng cục trưởng = tổng cục | chánh án = tòa án | tổ trưởng = tổ | đội trưởng = đội |
    trạm trưởng = trạm | trưởng trạm = trạm | hạt trưởng = hạt | trưởng thôn = thôn | trưởng bản = bản | trưởng khoa = khoa |
    tổng kiểm toán = kiểm toán
  `).map((entry) => {
    const [title = '', noun = ''] = entry.split('=').map((part) => part.trim());
    return [title, noun] as const;
  }),
);

const DEPUTIES = new Map<string, string>([
  ['thứ trưởng', 'bộ'],
  ['cấp phó', ''],
]);
for (const [title, noun] of HEADS) DEPUTIES.set(`phó ${title}`, noun);

const MEMBERS = new Set(
  wordList(
    'chuyên viên | cán bộ | công chức | viên chức | nhân viên | kế toán | văn thư | thành viên | đại diện | tổng phụ trách',
  ),
);
const TITLES = new Set([...HEADS.keys(), ...DEPUTIES.keys(), ...MEMBERS]);

/** The post at `at`, how many words it has, and the noun of the body that it says by itself (`''`: none); null where none stands there. */
export function postAt(words: readonly string[], at: number): { post: Post; length: number; noun: string } | null {
  const length = phraseAt(words, at, TITLES);
  if (length === 0) return null;
  const title = words.slice(at, at + length).join(' ');
  const head = HEADS.get(title);
  if (head !== undefined) return { post: { rank: 'head', title }, length, noun: head };
  const deputy = DEPUTIES.get(title);
  return { post: { rank: deputy === undefined ? 'member' : 'deputy', title }, length, noun: deputy ?? '' };
}
