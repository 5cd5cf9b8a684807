import { wordList } from '@/lib/text/pattern';
import type { Category } from './category';
import type { Level } from './level';
import { UNIT_LEVELS } from './places';
import { JOINT } from './rewrite';

/** A noun that names bodies by their kind, behind `các` or in a list (`sở, ban, ngành`). */
export interface GroupNoun {
  word: string;
  /** Whom it means: `direct` for certain, `wide` by a wide word, `loose` as some writers use it. */
  direct: readonly Category[];
  wide: readonly Category[];
  loose: readonly Category[];
  /** How the names of those it means begin; empty where its categories say all. */
  heads: readonly string[];
  /** Only bodies of this level, whatever stands beside it. */
  level: Level | null;
  /** Whether it takes its level from what it is listed with: the `ban, ngành` of `sở, ban, ngành` are a province's. */
  follows: boolean;
  /** Whether names of single bodies begin with it, so that further words make one of it (`các phòng Giáo dục và Đào tạo`). */
  opensNames: boolean;
}

type Meaning = Partial<Omit<GroupNoun, 'word'>>;

const PUBLIC: readonly Category[] = [
  'ministry',
  'agency',
  'department',
  'office',
  'board',
  'division',
  'vertical',
  'party',
  'mass',
  'council',
  'bureau',
  'press',
];

const MEANINGS: readonly (readonly [string, Meaning])[] = [
  ['sở', { direct: ['department'], level: 'province' }],
  ['bộ', { direct: ['ministry'], level: 'central' }],
  ['cơ quan ngang bộ | ngang bộ', { direct: ['ministry'], level: 'central' }],
  ['cơ quan thuộc chính phủ', { direct: ['agency'], level: 'central' }],
  ['ban', { direct: ['board'], loose: ['party', 'vertical'], follows: true, opensNames: true }],
  [
    'ngành | sở ngành | ban ngành',
    { direct: ['department', 'office', 'board', 'division', 'ministry', 'agency'], loose: ['vertical'], follows: true },
  ],
  ['cơ quan', { wide: PUBLIC, loose: ['committee', 'service'], follows: true }],
  [
    'đơn vị',
    {
      wide: ['service', 'press', 'bureau', 'department', 'office', 'board', 'vertical', 'division'],
      loose: ['committee', 'enterprise', 'mass', 'party', 'ministry', 'agency'],
    },
  ],
  ['tổ chức', { wide: ['mass'], loose: ['enterprise', 'service', 'bureau'], follows: true }],
  ['địa phương', { direct: ['committee'], loose: ['council', 'party'] }],
  ['chính quyền | cấp chính quyền | chính quyền địa phương', { direct: ['committee'] }],
  ['đoàn thể | hội đoàn thể | tổ chức chính trị xã hội | đoàn thể chính trị xã hội | đoàn thể chính trị', { direct: ['mass'] }],
  ['doanh nghiệp | doanh nghiệp nhà nước', { direct: ['enterprise'] }],
  ['phòng', { direct: ['division'], opensNames: true }],
  ['phòng ban | phòng chuyên môn', { direct: ['division'] }],
  ['cơ quan chuyên môn', { direct: ['department', 'office', 'board', 'division'] }],
  [
    'cơ quan hành chính | cơ quan hành chính nhà nước',
    { direct: ['department', 'office', 'board', 'division', 'committee', 'ministry'] },
  ],
  ['đơn vị sự nghiệp | đơn vị sự nghiệp công lập', { direct: ['service', 'press'] }],
  [
    'cơ quan trung ương | đơn vị trung ương | cơ quan ngành dọc | ngành dọc | đơn vị ngành dọc | cơ quan đơn vị trung ương',
    { direct: ['vertical'], loose: ['bureau', 'enterprise'] },
  ],
  [
    'cơ quan báo chí | cơ quan thông tấn báo chí | cơ quan thông tin báo chí | báo chí | cơ quan truyền thông',
    { direct: ['press'] },
  ],
  ['lực lượng chức năng | lực lượng vũ trang', { loose: ['vertical'] }],
  ['cấp_ủy | tổ chức đảng | ban đảng | ban xây dựng đảng | cơ quan đảng', { direct: ['party'] }],
  ['cơ sở giáo dục | trường học | nhà trường', { direct: ['service'], heads: ['trường', 'trung tâm giáo dục'] }],
  ['cơ sở y tế', { direct: ['service'], heads: ['bệnh viện', 'trung tâm y tế', 'trạm y tế', 'trung tâm kiểm soát bệnh tật'] }],
];

const NOUNS = new Map<string, GroupNoun>();
for (const [written, meaning] of MEANINGS) {
  for (const word of wordList(written)) {
    NOUNS.set(word, {
      word,
      direct: [],
      wide: [],
      loose: [],
      heads: [],
      level: null,
      follows: false,
      opensNames: false,
      ...meaning,
    });
  }
}

const LONGEST = 7;

/** The group noun at `at` (joints inside it left out) and where it ends; null where none stands there. The longest wins. */
export function groupNounAt(words: readonly string[], at: number): { noun: GroupNoun; end: number } | null {
  let phrase = '';
  let found: { noun: GroupNoun; end: number } | null = null;
  for (let end = at; end < Math.min(words.length, at + LONGEST); end += 1) {
    const word = words[end] ?? '';
    if (word === JOINT && end > at) continue;
    phrase = phrase === '' ? word : `${phrase} ${word}`;
    const noun = NOUNS.get(phrase);
    if (noun !== undefined && !(found !== null && isList(words, at, end))) found = { noun, end: end + 1 };
  }
  return found;
}

/** Whether a comma parts what would be one phrase: two nouns of a list, unless the phrase is known with it (`thông tấn, báo chí`). */
function isList(words: readonly string[], at: number, end: number): boolean {
  return (
    words.slice(at, end).includes(JOINT) &&
    NOUNS.has(words[end] ?? '') &&
    NOUNS.has(words.slice(at, words.indexOf(JOINT, at)).join(' '))
  );
}

/** A kind of units listed among bodies (`các sở, ngành, xã, phường`): their committees. */
export function kindOfUnit(unit: string): GroupNoun {
  const level = UNIT_LEVELS.get(unit)?.at(-1) ?? null;
  return {
    word: unit,
    direct: ['committee'],
    wide: [],
    loose: ['council', 'party'],
    heads: [],
    level,
    follows: false,
    opensNames: false,
  };
}
