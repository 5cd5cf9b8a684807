import { wordList } from '@/lib/text/pattern';
import { unitAt } from './places';
import { phraseAt } from './rewrite';

/** What makes many of one, anywhere in a name. */
const PLURALS = new Set(wordList('các | những | mọi | mỗi | từng | tất cả | toàn bộ | toàn thể | hầu hết | một số'));
/** What may stand before a name and says nothing about it. */
const COURTESIES = new Set(wordList('quý | đồng chí | ông | bà | cả'));
/** Words by which only some of a group are meant. */
const SOME = new Set(
  wordList(`
    liên quan | có liên quan | hữu quan | chức năng | khác | nêu trên | còn lại | phối hợp | tham gia | ven biển | miền núi | vùng cao |
    biên giới | trọng điểm | tham mưu | đủ điều kiện
  `),
);
/** What opens a clause that says which of a group are meant. */
const CLAUSES = new Set(
  wordList(`
    được | đã được | phụ trách | có | chủ trì | theo | nơi | đang | bị | chịu | ven | vùng | dọc | gần | giáp ranh | lân cận | đầu nguồn |
    thượng nguồn | hạ du | cửa sông | hải đảo | trung du | nội thành | ngoại thành
  `),
);
const TERRITORIES = new Set(wordList('trên địa bàn | trên toàn | trong phạm vi'));
/** Territories only before a unit: names of places begin with these too (`xã Toàn Thắng`). */
const BEFORE_UNIT = new Set(wordList('toàn | trong | tại | ở'));
const BELONGING = new Set(wordList('thuộc | trực thuộc | của'));
const EMPTY = new Set(wordList('đóng | hoạt động | đứng chân | chuyên môn | nhà nước | trung ương | tương đương'));

export type Qualifier = 'plural' | 'some' | 'clause' | 'territory' | 'belonging' | 'empty';

const BY_KIND: readonly (readonly [Qualifier, ReadonlySet<string>])[] = [
  ['plural', PLURALS],
  ['some', SOME],
  ['territory', TERRITORIES],
  ['belonging', BELONGING],
  ['clause', CLAUSES],
  ['empty', EMPTY],
];

/** The word at `at` that belongs to no name but says which bodies are meant, and how many words it has; null where none stands there. */
export function qualifierAt(words: readonly string[], at: number): { kind: Qualifier; length: number } | null {
  for (const [kind, set] of BY_KIND) {
    const length = phraseAt(words, at, set);
    if (length > 0) return { kind, length };
  }
  if (BEFORE_UNIT.has(words[at] ?? '') && unitAt(words, at + 1) > 0) return { kind: 'territory', length: 1 };
  return null;
}

/** How many words of courtesy stand at `at`. */
export function courtesyAt(words: readonly string[], at: number): number {
  return phraseAt(words, at, COURTESIES);
}

/** Whether the name of a place ends before the word at `at`. */
export function endsPlace(words: readonly string[], at: number): boolean {
  return qualifierAt(words, at) !== null || words[at] === 'cấp';
}
