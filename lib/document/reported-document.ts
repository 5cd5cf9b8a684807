import { isoDay } from '@/lib/calendar/iso-day';
import { quick } from '@/lib/text/letters';
import { matchForm } from '@/lib/text/match-form';
import { KIND_PATTERN } from './document-kind';
import { readNumber } from './header-number';

export interface ReportedDocument {
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
}

const NAMED = quick(new RegExp(`(?<!\\p{L})(?:${KIND_PATTERN})(?: (?:hỏa tốc|khẩn))?(?: số:?)? (?=\\d)`, 'gu'));
const ISSUED =
  /(?:công bố|công khai|thông qua|ban hành|phát hành|vừa ký|đã ký|ký|ra|vừa có|đã có|có|gửi|tại|nội dung|(?:^|\n|[.;!?] |kèm )theo|(?:^|\n|[.;!?] )trong|chi tiết)\s*$/u;
/** "… trong Chỉ thị số 9/CT-BCT mà Bộ trưởng vừa ký ban hành ngày 26/5/2026": who signed it stands behind it. */
const ISSUED_BEHIND = /^[^\s.;]{0,20} (?:mà|do) [^.;\n]{3,90} (?:ký|ban hành)(?!\p{L})/u;
const CITED =
  /(?:(?:nghiên cứu|tiếp thu)(?: các)? nội dung|(?:đề nghị|chỉ đạo|ý kiến|kết luận|yêu cầu) của [^.;\n]{3,90} tại|nhận được|theo yêu cầu|theo yêu cầu tại|yêu cầu tại|thực hiện|căn cứ|theo quy định tại|xét|triển khai|tinh thần|quán triệt|chỉ đạo tại)\s*(?:nội dung\s*)?$/u;
const DAY = /^[^.;()\n]{0,40}?ngày (\d{1,2})(?: tháng |[/.-])(\d{1,2})(?: năm |[/.-])(\d{4})/u;
/** "… mà Bộ trưởng vừa ký ban hành ngày 26/5/2026": behind the number and whoever signed. */
const SIGNED_ON =
  /^[^.;()\n]{0,20} (?:mà|do) [^.;()\n]{3,100}(?:ký|ban hành) ngày (\d{1,2})(?: tháng |[/.-])(\d{1,2})(?: năm |[/.-])(\d{4})/u;
/** "…, ban hành ngày 13/3, …": behind the number. */
const DAY_ALONE = /^[^.;()\n]{0,40}?ngày (\d{1,2})[/.-](\d{1,2})(?![/.-]?\d)/u;
const LEADING_DAY =
  /(?:^|\n|[.,;] |\) (?:[-–] )?)[^.,;\n]{0,40}?(?:ngày |hôm qua, |hôm nay, )(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}),?[^.;\n]{0,160}$/u;

const LEADING_DAY_ALONE =
  /(?:(?:^|\n|[,;] )(?:theo đó, |\(?[\p{L}.]{2,20}\)? ?[-–] ?)?(?:sáng |chiều |tối |trưa |(?=ngày ))(?:ngày )?(\d{1,2})[/.-](\d{1,2}), [^.;\n]{0,140}|ngày (\d{1,2})[/.-](\d{1,2}),? (?:đã |vừa )?(?:có|ký|ban hành|ra|gửi)(?: ban hành)? )$/u;
const WHOLE_DAY = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/gu;
const NEAR_IN_DAYS = 60;

/** "… về việc cấp nước (412/VP-KTN, ngày 23/10/2026).": behind the title or the first words of an article. */
const IN_BRACKETS = new RegExp(
  `\\((?:(?:${KIND_PATTERN}) (?:số:? ?)?)?(?=\\d{1,5} ?/[^\\s,()]{3,25},? ngày (\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\))`,
  'u',
);
const TITLE_AND_FIRST_WORDS = 700;

/** "(Theo Công văn số 412/UBND-KT, ngày 23/11/2026)", "(Nguồn: Từ Công văn số …)": where an answer or an article says that it is from. */
const SOURCE = quick(
  new RegExp(
    `\\((?:nguồn ?:? ?(?:từ |theo )?|theo |từ )(?:${KIND_PATTERN}) (?:số:? ?)?(?=\\d{1,6} ?[/-][^\\s,()]{2,25}(?:,? ngày (\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})[^()\\n]{0,60})?\\))`,
    'u',
  ),
);

/** The paper whose number stands right behind the words that `pattern` finds, with the day that it finds too; null where none does. */
function paperBehind(pattern: RegExp, head: string, folded: string): ReportedDocument | null {
  const match = pattern.exec(folded);
  if (match === null) return null;
  const start = match.index + match[0].length;
  const number = readNumber(head.slice(start, start + 40).replace(/^(\d+) +(?=\/)/u, '$1'));
  if (number === null) return null;
  const issuedOn = match[3] === undefined ? null : isoDay(Number(match[3]), Number(match[2]), Number(match[1]));
  return { number: number.number, symbol: number.symbol, issuedOn };
}

/** "Ngày 04/12, UBND tỉnh ban hành …": the day, in the year of the whole dates around, one of which is close to it. */
function dayWithoutYear(before: string, behind: string, folded: string): string | null {
  const [day, month] = (DAY_ALONE.exec(behind) ?? LEADING_DAY_ALONE.exec(before))?.slice(1).filter(Boolean) ?? [];
  if (day === undefined || month === undefined) return null;
  for (const [, otherDay, otherMonth, year] of folded.matchAll(WHOLE_DAY)) {
    const own = isoDay(Number(year), Number(month), Number(day));
    const other = isoDay(Number(year), Number(otherMonth), Number(otherDay));
    if (own !== null && other !== null && Math.abs(Date.parse(own) - Date.parse(other)) < NEAR_IN_DAYS * 86_400_000) return own;
  }
  return null;
}

/** The day of the paper named between `before` and `behind`, as words beside it say; null where none do. */
function dayOf(before: string, behind: string, folded: string): string | null {
  const day = DAY.exec(behind) ?? LEADING_DAY.exec(before) ?? SIGNED_ON.exec(behind);
  return day === null ? dayWithoutYear(before, behind, folded) : isoDay(Number(day[3]), Number(day[2]), Number(day[1]));
}

/** "có Thông báo số 412 về …": a number without its symbol. */
const BARE = /^(\d{1,5}) (?=ngày |gửi |về |yêu cầu |đề nghị |truyền đạt |thông báo |chỉ đạo )/u;

/**
 * The document that an article reports, read from its prose: "… ký ban hành Công điện số 9/CĐ-UBND ngày 5/3/2024". A
 * document that is only carried out or cited ("Thực hiện Chỉ thị số …") is not it. Null where the article names none.
 */
export function readReportedDocument(text: string): ReportedDocument | null {
  const head = text.slice(0, 6_000);
  const folded = matchForm(head);
  const named = paperBehind(IN_BRACKETS, head, folded.slice(0, TITLE_AND_FIRST_WORDS)) ?? paperBehind(SOURCE, head, folded);
  if (named !== null) return named;
  const cited = new Set<string>();
  /** "Công văn số 3150/VPCP-NN về việc …" alone in its line: it, where no paper with its day is reported. */
  let inTitle: ReportedDocument | null = null;
  let inWords: ReportedDocument | null = null;
  let undated: ReportedDocument | null = null;
  for (const match of folded.matchAll(NAMED)) {
    const before = folded.slice(Math.max(0, match.index - 200), match.index);
    const after = match.index + match[0].length;
    const number = readNumber(head.slice(after, after + 60).replace(/^(\d+) +(?=\/)/u, '$1'));
    if (number === null) {
      const bare = BARE.exec(head.slice(after, after + 40))?.[1];
      const behind = folded.slice(after, after + 90);
      if (bare !== undefined && ISSUED.test(before) && !CITED.test(before))
        inWords ??= { number: bare, symbol: null, issuedOn: dayOf(before, behind, folded) };
      continue;
    }
    // Named again further on, it is still the one that was only received or carried out.
    const name = `${number.number ?? ''} ${number.symbol ?? ''}`;
    if (CITED.test(before)) cited.add(name);
    const signed = ISSUED_BEHIND.test(folded.slice(after, after + 160));
    if (cited.has(name) || !(signed || ISSUED.test(before) || /(?:^|\n)\P{L}*$/u.test(before))) continue;
    const behind = folded.slice(after + 3, after + (signed ? 160 : 90));
    const issuedOn = dayOf(before, behind, folded);
    const titled = /^[^\n]{0,30}?\s+(?:về việc|v\/v)(?!\p{L})/u.test(folded.slice(after, after + 60));
    if (issuedOn === null && /(?:^|\n)\P{L}*$/u.test(before)) {
      if (titled) inTitle ??= { number: number.number, symbol: number.symbol, issuedOn };
      continue;
    }
    const found = { number: number.number, symbol: number.symbol, issuedOn };
    // A heading names the paper, its day stands further on: "1. Bối cảnh ban hành Công văn 34/CT-NVT", "Ngày 05/9, Cục Thuế ban hành Công văn số 34/CT-NVT".
    if (undated === null || undated.number === found.number) {
      if (issuedOn !== null) return found;
      undated = found;
    }
  }
  return undated ?? inTitle ?? inWords;
}
