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
  /** Only bodies of these levels; empty where it may be any. */
  levels: readonly Level[];
  /** The level that others in its list take from it: the `ban, ngành` of `sở, ban, ngành` are a province's. Empty where they take none. */
  leads: readonly Level[];
  /** Whether it takes its level from such a one: the same, or that and those below. */
  follows: 'same' | 'below' | null;
  /** Whether names of single bodies begin with it, so that further words make one of it (`các phòng Giáo dục và Đào tạo`). */
  opensNames: boolean;
}

type Meaning = Partial<Omit<GroupNoun, 'word'>>;

const NOTHING: GroupNoun = {
  word: '',
  direct: [],
  wide: [],
  loose: [],
  heads: [],
  levels: [],
  leads: [],
  follows: null,
  opensNames: false,
};

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
  ['sở', { direct: ['department'], levels: ['province'], leads: ['province'] }],
  ['bộ', { direct: ['ministry'], levels: ['central'], leads: ['central'] }],
  ['bộ ngành | bộ ban ngành', { direct: ['ministry', 'agency'], levels: ['central'], leads: ['central'] }],
  ['cơ quan ngang bộ | ngang bộ', { direct: ['ministry'], levels: ['central'], leads: ['central'] }],
  ['cơ quan thuộc chính phủ', { direct: ['agency'], levels: ['central'], leads: ['central'] }],
  [
    'sở ngành | sở ban ngành',
    { direct: ['department', 'office', 'board'], loose: ['vertical'], levels: ['province'], leads: ['province'] },
  ],
  ['ban', { direct: ['board'], loose: ['party', 'vertical'], follows: 'same', opensNames: true }],
  [
    'ngành | ban ngành',
    { direct: ['department', 'office', 'board', 'division', 'ministry', 'agency'], loose: ['vertical'], follows: 'same' },
  ],
  ['cơ quan', { wide: PUBLIC, loose: ['committee', 'service'], follows: 'same' }],
  [
    'đơn vị',
    {
      wide: ['service', 'press', 'bureau', 'department', 'office', 'board', 'vertical', 'division'],
      loose: ['committee', 'enterprise', 'mass', 'party', 'ministry', 'agency'],
      follows: 'below',
    },
  ],
  ['tổ chức', { wide: ['mass'], loose: ['enterprise', 'service', 'bureau'], follows: 'same' }],
  ['địa phương', { direct: ['committee'], loose: ['council', 'party'] }],
  ['chính quyền | cấp chính quyền | chính quyền địa phương', { direct: ['committee'] }],
  [
    'đoàn thể | hội đoàn thể | tổ chức thành viên | tổ chức chính trị xã hội | đoàn thể chính trị xã hội | đoàn thể chính trị',
    { direct: ['mass'] },
  ],
  ['doanh nghiệp | doanh nghiệp nhà nước', { direct: ['enterprise'] }],
  ['phòng', { direct: ['division'], leads: ['district', 'commune'], opensNames: true }],
  ['phòng ban | phòng chuyên môn', { direct: ['division'], leads: ['district', 'commune'] }],
  ['cơ quan chuyên môn', { direct: ['department', 'office', 'board', 'division'] }],
  [
    'cơ quan hành chính | cơ quan hành chính nhà nước',
    { direct: ['department', 'office', 'board', 'division', 'committee', 'ministry'] },
  ],
  ['đơn vị sự nghiệp | đơn vị sự nghiệp công lập', { direct: ['service', 'press'] }],
  [
    'cơ quan trung ương | đơn vị trung ương | cơ quan ngành dọc | ngành dọc | đơn vị ngành dọc | cơ quan đơn vị trung ương',
    { direct: ['vertical', 'ministry', 'agency'], loose: ['bureau', 'enterprise'], follows: 'same' },
  ],
  [
    'cơ quan báo chí | cơ quan thông tấn báo chí | cơ quan thông tin báo chí | báo chí | cơ quan truyền thông',
    { direct: ['press'] },
  ],
  ['lực lượng chức năng | lực lượng vũ trang', { loose: ['vertical'] }],
  ['cấp_ủy | tổ chức đảng | ban đảng | ban xây dựng đảng | cơ quan đảng', { direct: ['party'] }],
  ['chủ đầu tư', { loose: ['service', 'board'] }],
  ['cơ sở giáo dục | trường học | nhà trường', { direct: ['service'], heads: ['trường', 'trung tâm giáo dục'] }],
  ['cơ sở y tế', { direct: ['service'], heads: ['bệnh viện', 'trung tâm y tế', 'trạm y tế', 'trung tâm kiểm soát bệnh tật'] }],
];

const NOUNS = new Map<string, GroupNoun>();
for (const [written, meaning] of MEANINGS) {
  for (const word of wordList(written)) {
    NOUNS.set(word, { ...NOTHING, ...meaning, word });
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
  return { ...NOTHING, word: unit, direct: ['committee'], loose: ['council', 'party'], levels: UNIT_LEVELS.get(unit) ?? [] };
}

/** Whether the noun means those who govern places. */
export function governs(noun: GroupNoun): boolean {
  return noun.direct.length === 1 && noun.direct[0] === 'committee';
}
