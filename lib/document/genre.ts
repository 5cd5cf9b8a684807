import { quick } from '@/lib/text/letters';
import { linesOf } from '@/lib/text/lines';
import { matchForm } from '@/lib/text/match-form';
import { isMenuEntry } from '@/lib/text/menu';
import type { DocumentFields } from './document-fields';

/** A normative document's number carries a year, as every resolution of the National Assembly and its Standing Committee does; a consolidated text's symbol begins with VBHN (Ordinance 01/2012/UBTVQH13). */
const NORMATIVE_NUMBER = /^\d+[a-zđ]?\/(?:\d{4}\/|VBHN)/iu;
const INVITES = /(?:trân trọng )?kính mời (?!quý bạn đọc)/u;
/** The title of an invitation; in small letters it is an entry of a menu. */
const INVITATION = /(?:^|\n)GIẤY MỜI\s*(?:\n|$)/u;
/** Kinds that give orders whatever stands in them: directives of provinces had years in their numbers until 2016 (Law 80/2015/QH13). */
const ORDERS_WHATEVER: ReadonlySet<DocumentFields['kind']> = new Set(['news', 'directive', 'telegram', 'plan', 'conclusion']);
/** The parts of an administrative procedure as offices publish it (Decree 61/2018/NĐ-CP). */
const PROCEDURE = [
  /^trình tự thực hiện/u,
  /^thành phần[\p{L}, ]{0,20}hồ sơ/u,
  /^(?:phí, )?lệ phí(?!\p{L})/u,
  /^(?:mã (?:số|thủ tục)|tên thủ tục)(?!\p{L})/u,
  /^cơ quan (?:thực hiện|có thẩm quyền|giải quyết) ?:/u,
  /^số (?:bộ|lượng) hồ sơ/u,
  /^kết quả(?: thực hiện(?: thủ tục)?)? ?:/u,
  /^cách thức thực hiện/u,
  /^thời hạn giải quyết/u,
  /^đối tượng thực hiện/u,
  /^yêu cầu, điều kiện/u,
  /^(?:căn cứ|cơ sở) pháp lý/u,
];
/** So many of them make a page a procedure. */
const PARTS_OF_PROCEDURE = 4;
/** How a page of a legal library heads the articles that it shows: "Luật Thủy lợi 2017. Điều 9. Trách nhiệm …". */
const ARTICLE_OF_LAW =
  /^(?:bộ luật|luật|pháp lệnh|nghị định|thông tư)(?! này)(?: liên tịch)? [^\n:;]{3,220}\. điều \d{1,3}[a-zđ]?\./u;
/** How an article explains a law: "Căn cứ điểm b khoản 2 Điều 9 Luật Thủy lợi 2017 có nêu rõ:", what the law says below. */
const EXPLAINS =
  /(?:^|\n)(?:căn cứ|theo|tại|căn cứ theo|căn cứ tại|theo quy định tại) (?:[a-zđ]+ \S{1,6} )*(?:điểm|khoản|điều) [^\n:]{3,200}(?:luật|nghị định|thông tư)[^\n:]{0,160}(?:quy định|nêu rõ|như sau|về) ?[^\n:]{0,120}: ?(?:\n|$)/u;
/** The same with its papers behind: "… được quy định tại Điều 9 Thông tư 01/2026/TT-BNV như sau:". */
const LAID_DOWN_IN =
  /(?:^|\n)(?![^\n:]*(?<!\p{L})(?:yêu cầu|đề nghị|giao|chỉ đạo) (?:các|cơ quan|đơn vị|sở|ubnd|ủy ban|phòng|thủ trưởng|giám đốc|chủ tịch)(?!\p{L}))[^\n:]{10,300} quy định (?:cụ thể )?(?:tại|theo) (?:(?:điểm|khoản|điều) [^\n:]{1,120})(?:luật|nghị định|thông tư)[^\n:]{0,160}(?:như sau|sau đây|cụ thể)[^\n:]{0,40}: ?(?:\n|$)/u;
/** A page of questions and answers: what a citizen asks, what an office tells him of the law. */
const ASKS = /(?:^|\n)(?:(?:câu hỏi|nội dung (?:câu )?hỏi|hỏi)|(?:bạn đọc|độc giả|công dân) [^\n:]{2,120} hỏi) ?:/u;
const ANSWERS =
  /(?:^|\n)(?:(?:trả lời|đáp|nội dung trả lời|ý kiến trả lời)(?: của [^\n:]{3,60})?(?: \([^\n()]{4,20}\))?|[^\n:.;]{3,80} (?:có ý kiến|trả lời|giải đáp)(?: [^\n:]{0,40})? như sau) ?:/u;

/** A line of a list of papers: each has its number, and little beside it. */
const LISTED_NUMBER = quick(/^(?:\d{1,4}[.)] ?)?(?:số|số hiệu|số ký hiệu|số, ký hiệu|ký hiệu) ?: ?\d{1,6}[^\s]*\/\S{2,}\s*$/u);
/** So many lines at most stand between two of them, and so many pairs make a list. */
const LISTED_NEAR = 6;
const FEWEST_LISTED = 3;

/** Whether a page lists papers by their numbers rather than showing one. */
function listsPapers(whole: string): boolean {
  let last = -LISTED_NEAR - 1;
  let near = 0;
  for (const [index, { start, end }] of linesOf(whole).entries()) {
    if (end - start > 60 || !LISTED_NUMBER.test(whole.slice(start, end))) continue;
    if (index - last <= LISTED_NEAR) near += 1;
    last = index;
  }
  return near >= FEWEST_LISTED;
}

/** Whether a page asks and answers; questions in a box behind the article do not count. */
function isAsked(whole: string): boolean {
  const asks = whole.search(ASKS);
  return asks >= 0 && asks < whole.length / 2 && ANSWERS.test(whole.slice(asks));
}

/** Titles of rules that bind for good, when they stand alone; a decision that issues them has a title of its own above. */
const RULES_TITLE = /^(?:QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|NỘI QUY|QUY ƯỚC|HƯƠNG ƯỚC)\s*$/u;
/** What those who take part in a contest may hand in, and what they win; a plan that holds it has a title of its own above. */
const CONTEST_TITLE = /^THỂ LỆ(?:\s*$| (?:CUỘC|HỘI) THI)/u;
/** "3. Thời hạn nộp hồ sơ là ngày nào?": a question among several, whose answers tell citizens the rules. */
const QUESTION = quick(/^(?:câu(?: hỏi)? )?\d{1,2}[.:)] ?[^\n]{8,200}\?\s*$/u);
/** Headings of pages that answer citizens. */
const OFTEN_ASKED = /câu hỏi (?:thường gặp|hay gặp|được quan tâm)|hỏi (?:- )?đáp|hỏi, đáp|giải đáp (?:thắc mắc|vướng mắc)/u;
/** How far into a text its title reaches. */
const HEAD = 2_000;
/** So many of them, below such a heading, make a page one of questions and answers. */
const FEWEST_QUESTIONS = 3;
const ARTICLE = /^điều \d{1,3}[.:]/u;
/** So many articles behind such a title make a text one of rules. */
const FEWEST_ARTICLES = 2;

/** A title or heading that begins with them; not where a task or a ground speaks of them ("Căn cứ Nghị định số … quy định chức năng, …"). */
const STANDING =
  /^(?:\P{L}|điều \d|[ivx]+\. |giới thiệu |quyết định |ban hành |quy định |về (?:việc )?|v\/v |của )*(?:chức năng,? (?:và )?nhiệm vụ(?: và|,)? (?:quyền hạn|cơ cấu)|(?:chức năng|vị trí),? (?:và )?(?:nhiệm vụ|chức năng))/u;

/**
 * Whether a text lays down rules rather than giving tasks: a normative document (its number carries a year, Law on the
 * Promulgation of Legislative Documents; or it has articles on scope and on whom it applies to), or the standing functions
 * of a body ("Chức năng, nhiệm vụ, quyền hạn"), or an invitation, or it shows or explains articles of a law, or answers citizens, or says what a contest takes, or the page lists papers. `whole` is the match form of `text`.
 */
export function laysDownRules(text: string, document: DocumentFields, whole = matchForm(text)): boolean {
  if (
    document.number !== null &&
    !ORDERS_WHATEVER.has(document.kind) &&
    NORMATIVE_NUMBER.test(document.number) &&
    !(document.kind === 'resolution' && /\/(?:UBTVQH|QH)\d/u.test(document.number))
  )
    return true;
  if (!ORDERS_WHATEVER.has(document.kind) && (INVITES.test(whole.slice(0, 20_000)) || INVITATION.test(text))) return true;
  if (listsPapers(whole)) return true;
  let titled = false;
  let articles = 0;
  let questions = 0;
  let scope = false;
  let subjects = false;
  const parts = new Set<RegExp>();
  if (
    document.kind === 'news' &&
    document.number === null &&
    (EXPLAINS.test(whole) || LAID_DOWN_IN.test(whole) || isAsked(whole))
  )
    return true;
  const lines = linesOf(text);
  for (const [index, line] of lines.entries()) {
    if (ARTICLE_OF_LAW.test(whole.slice(line.start, Math.min(line.end, line.start + 260)))) return true;
    if (ARTICLE.test(whole.slice(line.start, Math.min(line.end, line.start + 12)))) articles += 1;
    if (document.kind === 'news' && QUESTION.test(whole.slice(line.start, Math.min(line.end, line.start + 220)))) questions += 1;
    if (line.end - line.start > 160) continue;
    if (CONTEST_TITLE.test(text.slice(line.start, line.end)) && !ORDERS_WHATEVER.has(document.kind)) return true;
    const title = RULES_TITLE.exec(text.slice(line.start, line.end))?.[0].trim();
    // What stands below the statutes of an association is the number of the decision that approves them.
    titled ||= title === 'ĐIỀU LỆ' || (title !== undefined && document.number === null);
    const folded = whole.slice(line.start, line.end);
    if (STANDING.test(folded) && line.start < text.length / 2 && !isMenuEntry(text, lines, index)) return true;
    scope ||= /phạm vi điều chỉnh/u.test(folded) && !isMenuEntry(text, lines, index);
    for (const part of PROCEDURE) if (part.test(folded.replace(/^(?:[\d.\-–+*• ]+|[a-zđ][).] )/u, ''))) parts.add(part);
    subjects ||= /đối tượng áp dụng/u.test(folded);
  }
  if (titled && articles >= FEWEST_ARTICLES && (document.kind === 'other' || document.kind === 'news')) return true;
  return (
    (scope && subjects) ||
    (questions >= FEWEST_QUESTIONS && OFTEN_ASKED.test(whole.slice(0, HEAD))) ||
    parts.size >= PARTS_OF_PROCEDURE
  );
}
