import { wordList } from '@/lib/text/pattern';
import type { Level } from './level';

/**
 * What kind of body a name is of, as far as groups of bodies ask: a department of a province and its equals (`office`: its
 * inspectorate, its committees' offices, its other boards), an office of a district or commune, a branch of a central body on the
 * spot (`vertical`), and so on.
 */
export type Category =
  | 'ministry'
  | 'agency'
  | 'department'
  | 'office'
  | 'board'
  | 'division'
  | 'committee'
  | 'council'
  | 'vertical'
  | 'party'
  | 'mass'
  | 'service'
  | 'press'
  | 'bureau'
  | 'enterprise'
  | 'village'
  | 'other';

/** First words of names, the more particular before the less: the first that fits wins. */
const BY_HEAD: readonly (readonly [Category, readonly string[]])[] = [
  ['vertical', wordList('ngân hàng nhà nước việt nam chi nhánh')],
  ['ministry', wordList('văn phòng chính phủ | thanh tra chính phủ | ngân hàng nhà nước việt nam | ủy ban dân tộc')],
  ['agency', wordList('thông tấn xã | đài truyền hình việt nam | đài tiếng nói | viện hàn lâm | bảo hiểm xã hội việt nam')],
  [
    'vertical',
    wordList(`
      công an | bộ chỉ huy | ban chỉ huy quân sự | chỉ huy quân sự | bộ đội | đồn biên phòng | quân sự | cục thuế | chi cục thuế |
      thuế | đội thuế | bảo hiểm xã hội | kho bạc | thống kê | cục thống kê | chi cục thống kê | hải quan | cục hải quan | chi cục hải quan |
      tòa án | viện kiểm sát | thi hành án | cục thi hành án | chi cục thi hành án | ngân hàng nhà nước | ngân hàng chính sách
    `),
  ],
  [
    'party',
    wordList(`
      đảng ủy | đảng bộ | chi bộ | ban tổ chức | ban tuyên giáo | ban dân vận | ban nội chính | ủy ban kiểm tra |
      văn phòng đảng ủy | ban xây dựng đảng | cơ quan ủy ban kiểm tra
    `),
  ],
  ['council', wordList('hội đồng nhân dân | đoàn đại biểu quốc hội')],
  ['other', wordList('hội đồng')],
  [
    'mass',
    wordList('mặt trận tổ quốc | đoàn thanh niên | liên đoàn lao động | công đoàn | liên minh hợp tác xã | liên hiệp | hội'),
  ],
  ['committee', wordList('ủy ban nhân dân')],
  [
    'service',
    wordList(
      'trung tâm | trường | bệnh viện | trạm | viện | thư viện | bảo tàng | quỹ | học viện | đại học | ban quản lý dự án | nhà',
    ),
  ],
  ['press', wordList('báo | đài | cổng thông tin')],
  [
    'enterprise',
    wordList(
      'công ty | tổng công ty | tập đoàn | viettel | vnpt | mobifone | viễn thông | bưu điện | điện lực | ngân hàng | hợp tác xã',
    ),
  ],
  ['village', wordList('thôn | bản | ấp | buôn | khóm | khu phố | tổ dân phố')],
  ['department', wordList('sở')],
  ['board', wordList('ban dân tộc | ban quản lý')],
  ['bureau', wordList('chi cục | cục | tổng cục | vụ | hạt')],
  ['division', wordList('phòng')],
];

/** Heads of bodies that are ministries or nothing of the kind. */
const NO_MINISTRY = /^bộ (?:phận|môn|tư lệnh|chỉ huy|đội)(?: |$)/;

/** The category of the body with these core words at one of these levels (empty: any). */
export function categoryOf(core: string, levels: readonly Level[]): Category {
  for (const [category, heads] of BY_HEAD) {
    if (heads.some((head) => startsWithWords(core, head))) return category;
  }
  if (startsWithWords(core, 'bộ') && !NO_MINISTRY.test(core)) return 'ministry';
  if (startsWithWords(core, 'văn phòng') || startsWithWords(core, 'thanh tra')) {
    return levels.length > 0 && !levels.includes('province') ? 'division' : 'office';
  }
  return 'other';
}

/** Whether a name begins with these words, whole words only. */
export function startsWithWords(name: string, words: string): boolean {
  return name === words || name.startsWith(`${words} `);
}
