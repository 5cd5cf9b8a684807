import { quick } from '@/lib/text/letters';

export const UNIT = 'tỉnh|thành phố|tp\\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu';
/** Words that stay capital when a name in capitals is written out. */
const CAPITALISED = quick(
  /(?<!\p{L})(?:ủy ban(?= nhân dân| mặt trận)|quốc hội|thường vụ(?= quốc hội)|hội đồng(?= nhân dân)|chính phủ|đảng|(?<=ngân hàng )nhà nước|trung ương|nội vụ|tư pháp|tài chính|công thương|nông nghiệp|môi trường|đào tạo|công nghệ|thể thao|du lịch|kế hoạch|đầu tư|giao thông|lao động|thương binh|(?<!bảo hiểm )xã hội|thông tin|truyền thông|dân tộc|tôn giáo|ngoại vụ|tài nguyên|phát triển nông thôn|kinh tế|hạ tầng|thống kê|hải quan|thuế|xây dựng|khoa học|văn hóa|giáo dục|y tế|công an|quốc phòng|ngoại giao|mặt trận|tổ quốc|liên hiệp|phụ nữ|nông dân|cựu chiến binh|(?<!\p{L} )(?:đoàn|hội)|(?:tỉnh|thành|huyện|thị|quận|đảng) ủy)(?!\p{L})/gu,
);
/** Names of countries and persons, every word of which is capital. */
const PROPER = quick(/(?<!\p{L})(?:việt nam|hồ chí minh)(?!\p{L})/gu);
/** Head nouns behind which the name of a body begins with a capital ("Bệnh viện Đa khoa", "Trường Trung học"). */
const BEFORE_CAPITAL = quick(
  /(?<=(?<!\p{L})(?:bệnh viện|trường|trung tâm|viện|học viện|công ty|hội|công đoàn|liên đoàn|ban|cục|chi cục|phòng|sở|bộ) )(?!ubnd |hđnd |tỉnh |huyện |xã |thành phố |nhân dân |của )\p{L}/gu,
);
/** No syllable is without a vowel: `hđnd`, `thpt`, `tncs` are initials. */
const INITIALS = quick(/(?<![\p{L}\p{N}])(?:[bcdđghklmnpqrstvx]{2,}|ubnd|ubmttq|atgt|tp)(?![\p{L}\p{N}])/giu);
/** Behind what a school or a committee of the Party is called by its own name. */
const NAMED_BEHIND =
  '(?:trường|học) (?:thcs|thpt|trung học cơ sở|trung học phổ thông|tiểu học|mầm non|mẫu giáo)|(?:tỉnh|thành|huyện|thị|quận) ủy';
const SOCIAL = '(?<=(?:bảo hiểm|thương binh và|kinh tế -|kinh tế|văn hóa -|văn hóa và|văn hóa|chính sách|khoa học) )xã(?= hội)';

/**
 * A body's name in capitals as a sentence writes it: "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK" → "Ủy ban nhân dân tỉnh Đắk Lắk". Which words
 * are proper names is looked up in the text, where they stand in small letters; behind a unit they are in any case.
 */
export function inSmallLetters(name: string, text: string): string {
  const lower = name
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/(?<!\p{L})uỷ(?!\p{L})/gu, 'ủy');
  const own = new RegExp(`(?<=(?<!\\p{L})(?:(?!${SOCIAL})(?:${UNIT})|${NAMED_BEHIND}) )(?!ủy|đoàn|ủy ban)[\\p{L} .'-]+$`, 'u');
  const named = lower
    .replace(own, inTitleCase)
    .replace(PROPER, inTitleCase)
    .replace(CAPITALISED, upperFirst)
    .replace(BEFORE_CAPITAL, (letter) => letter.toUpperCase())
    .replace(INITIALS, (initials) => initials.toUpperCase());
  return upperFirst(properNameOf(named, text));
}

/** The last words of the name with capitals, where the text writes them so. */
function properNameOf(name: string, text: string): string {
  const words = name.split(' ');
  for (const count of [4, 3, 2]) {
    const last = inTitleCase(words.slice(-count).join(' '));
    if (words.length > count && text.includes(last)) return [...words.slice(0, -count), last].join(' ');
  }
  return name;
}

function inTitleCase(words: string): string {
  return words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
