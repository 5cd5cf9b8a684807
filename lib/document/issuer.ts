import { quick } from '@/lib/text/letters';
import { matchForm } from '@/lib/text/match-form';
import { lastMatch, words } from '@/lib/text/pattern';
import { centralIssuer } from './central-symbols';
import { inSmallLetters, UNIT } from './small-letters';

/** The council or committee in capitals above the grounds of a resolution or decision. */
const DECIDES =
  /(?:^|\n)((?:CHỦ TỊCH )?(?:HỘI ĐỒNG NHÂN DÂN|ỦY BAN NHÂN DÂN) (?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU) [^\p{Ll}\d\n]{2,40})\n/u;

/** The body that decides, as a resolution or decision without a header names it above its grounds; null where it does not. */
export function issuerThatDecides(text: string): string | null {
  const name = DECIDES.exec(text.slice(0, 4_000))?.[1];
  return name === undefined ? null : inSmallLetters(name.trim(), text);
}

/** What ministries and departments are about: their names end with the last of these, whatever the sentence goes on with. */
const FIELD =
  '(?:nội vụ|tư pháp|tài chính|công thương|nông nghiệp|môi trường|phát triển nông thôn|xây dựng|giao thông vận tải|giao thông|khoa học|công nghệ|văn hóa|thể thao|du lịch|giáo dục|đào tạo|y tế|lao động|thương binh|xã hội|thông tin|truyền thông|ngoại vụ|ngoại giao|dân tộc|tôn giáo|tài nguyên|kế hoạch|đầu tư|công an|quốc phòng|quy hoạch|kiến trúc)';
const FIELDS = `(?:${FIELD}(?:(?:,| và| -) ${FIELD})*|[\\p{L} ,-]{3,60}?)`;
/** Bodies of the state and of society that stand in every unit; the name of their place may follow at once ("Bảo hiểm xã hội Hà Nội"). */
const IN_EVERY_UNIT =
  '(?:bảo hiểm xã hội|bhxh|viện kiểm sát nhân dân|vksnd|tòa án nhân dân|tand|liên đoàn lao động|(?:bộ|ban) chỉ huy quân sự|hội đồng (?:nvqs|nghĩa vụ quân sự)|(?<!(?:cơ quan|ngành|lực lượng|chiến sĩ|đồng chí) )công an(?! (?:nhân dân|các|cấp)(?!\\p{L}))|kho bạc nhà nước|ban thường vụ (?:tỉnh đoàn|thành đoàn|huyện đoàn|đoàn trường))(?: (?:tối cao|việt nam|tỉnh|thành phố|tp\\.?|huyện|thị xã|quận|xã|phường|khu vực(?: [ivx\\d]+)?))?';
const BODY = `${IN_EVERY_UNIT}|(?:bộ chính trị|ban bí thư)(?: trung ương)?|(?:(?:phó )?chủ tịch )?(?:ubnd|ủy ban nhân dân)(?! (?:các|cấp)(?!\\p{L}))(?: (?:tỉnh|thành phố|tp\\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu))?|(?:phó )?thủ tướng(?: chính phủ)?|văn phòng chính phủ|chính phủ|(?<!cơ )(?:giám đốc )?sở (?!phối|theo|của|trong|và|để|với|đã|sẽ|vừa|cũng|hữu|ngành|hoàn|tổ chức)${FIELDS}|(?:bộ trưởng )?(?<!(?:cán|toàn|nội|cục|tiến|đồng) )bộ (?!ngành|đội|máy|phận|luật|tiêu chí|chỉ số|chính trị|theo|của|trong|và|để|với|phối)${FIELDS}|(?<!\\p{L})(?:tổng )?cục (?!trưởng|bộ|diện)(?:(?! (?:bên|việc|trong|theo|để|khi|sau|tại)(?!\\p{L}))[\\p{L} –-]){2,60}?(?= (?:đã|vừa|được|phải|cần|sẽ|có|yêu cầu|chỉ đạo|đề nghị|giao|ban hành|ký|thông báo|điện)(?!\\p{L}))|(?:ban thường vụ )?(?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy)|ban thường trực ủy ban mttq[\\p{L} ]{0,40}?`;
const SPEAKS = words(
  `(${BODY})(?:,? [\\p{L} ,-]{0,80}?)? (?<!(?:được|bị) )(?:yêu cầu|chỉ đạo|đề nghị|giao|kết luận|có ý kiến|thông báo|ban hành|vừa ban hành|ký ban hành|vừa ký|đã có|điện)`,
);
const ISSUES = quick(
  new RegExp(
    `(?<!\\p{L})(${BODY})(?:,? (?:vào )?ngày [\\d/.-]+,?)? (?:đã |vừa |mới )?(?:có|ban hành|phát hành|ký|ký ban hành|gửi) (?:\\p{L}+ ){1,3}$`,
    'u',
  ),
);
/** "Đại diện Sở Tài chính đề nghị …", "đề nghị Bộ Công Thương …": the words before a body that takes part in a discussion or is asked. */
const IS_ASKED = quick(/(?<!\p{L})(?:đại diện(?: lãnh đạo)?|ý kiến(?: của)?|(?:đề nghị|yêu cầu|kiến nghị|giao)(?: cho)?) $/u);
const ANNOUNCES = words('(văn phòng chính phủ|văn phòng ubnd \\p{L}+) (?:xin )?(?:trân trọng )?thông báo');
const OF = words(`(?:của|do) (${BODY})(?= |,|$)`);

/**
 * The body that speaks in the text, where no header names it: the one of the title, else the first that orders or
 * announces something. A unit without its name gets the place's.
 *
 * @param page the whole text of the page, where `text` is only its article: portals name their place at the foot
 * @param symbol of the document that the article reports: the first committee that speaks issued what bears a committee's
 */
export function issuerOfText(
  text: string,
  title: string,
  place: string | null,
  page = text,
  symbol: string | null = null,
): string | null {
  const head = text.slice(0, 20_000);
  const folded = matchForm(head);
  const announced = lastMatch(ANNOUNCES, matchForm(text));
  if (announced?.[1] !== undefined)
    return withPlace(text.slice(announced.index, announced.index + announced[1].length), page.slice(0, 20_000), place);
  const fromTitle = [...matchForm(title).matchAll(OF)][0];
  const speakers = [...folded.matchAll(SPEAKS)];
  const own = speakers.filter(({ index }) => !IS_ASKED.test(folded.slice(Math.max(0, index - 40), index)));
  const spoken = (own.length > 0 ? own : speakers).map((match) =>
    withName(head, match.index, match.index + (match[1]?.length ?? 0)),
  );
  const name =
    fromTitle?.[1] !== undefined
      ? title.slice(fromTitle.index + fromTitle[0].length - fromTitle[1].length, fromTitle.index + fromTitle[0].length)
      : (spoken.find((speaker) => /UBND$/u.test(symbol ?? '') && /ubnd|ủy ban/iu.test(speaker)) ?? spoken[0]);
  if (name === undefined) return null;
  return /^(?:phó )?thủ tướng$/iu.test(name.trim())
    ? `${name.trim()} Chính phủ`
    : withPlace(name.trim(), page.slice(0, 20_000), place);
}

const NAMED_AT_ONCE = quick(new RegExp(`^${IN_EVERY_UNIT}$`, 'u'));

/** The body between two offsets, with the name of its place where that follows. */
function withName(text: string, start: number, end: number): string {
  const body = text.slice(start, end);
  if (!NAMED_AT_ONCE.test(matchForm(body))) return body;
  return body + (/^(?: \p{Lu}\p{Ll}[\p{L}]*(?: - \p{Lu}[\p{L}]*)?){1,4}(?= )/u.exec(text.slice(end, end + 60))?.[0] ?? '');
}

/**
 * The body that an article says a paper is of whose number it gives without its symbol: "Văn phòng Chính phủ vừa có Thông báo số 412 về …".
 * Null where it does not say so.
 */
export function issuerOfNumber(number: string, text: string, place: string | null): string | null {
  const folded = matchForm(text.slice(0, 6_000));
  const at = folded.search(new RegExp(`(?:số:? )${number}(?!\\d)`, 'u'));
  const body = at < 0 ? null : ISSUES.exec(folded.slice(Math.max(0, at - 200), at));
  const start = body === null ? -1 : Math.max(0, at - 200) + body.index;
  return body?.[1] === undefined ? null : withPlace(text.slice(start, start + body[1].length), text.slice(0, 20_000), place);
}

/** The body that the symbol names (`TB-UBND` → the people's committee), with level and place found in the text. */
export function issuerOfSymbol(symbol: string, text: string, place: string | null): string | null {
  const central = centralIssuer(symbol, text);
  if (central !== null) return central;
  // "486/TB-VPUBND": the office of the committee passes on what its chairman concludes.
  const office = /[-/]VP-?UBND$/u.test(symbol);
  if (!office && !/[-/]UBND(?!\p{L})/u.test(symbol)) return null;
  const level = words(`${office ? 'văn phòng ' : ''}(?:ubnd|ủy ban nhân dân) (${UNIT})`);
  const found = [...matchForm(text.slice(0, 20_000)).matchAll(level)][0];
  return withPlace(`${office ? 'Văn phòng UBND' : 'UBND'} ${found?.[1] ?? ''}`.trim(), text, place);
}

const POST_BEFORE = /(?:chủ tịch|bí thư|lãnh đạo)(?: \p{L}+){0,2} (?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) $/iu;

function withPlace(name: string, text: string, place: string | null): string {
  const unit = new RegExp(`(?<!\\p{L})(${UNIT})$`, 'iu').exec(name)?.[1];
  if (unit === undefined) return name;
  if (place !== null && /^\p{Lu}/u.test(place)) return `${name} ${place.replace(new RegExp(`^(?:${UNIT})\\s+`, 'iu'), '')}`;
  const counts = new Map<string, number>();
  const small = unit.toLowerCase();
  const spellings = [small, small.charAt(0).toUpperCase() + small.slice(1), small.toUpperCase()].join('|');
  const mention = new RegExp(`(?<!\\p{L})(?:${spellings}) (\\p{Lu}[\\p{L}'’]*(?:[ -]\\p{Lu}[\\p{L}'’]*){0,3})`, 'gu');
  for (const { 1: candidate = '', index } of text.matchAll(mention)) {
    // "Phó Chủ tịch UBND tỉnh Nguyễn Văn An": who bears the post.
    if (candidate.split(' ').length > 2 && POST_BEFORE.test(text.slice(Math.max(0, index - 60), index))) continue;
    counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
  }
  const best = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1])[0];
  return best === undefined ? name : `${name} ${best[0]}`;
}
