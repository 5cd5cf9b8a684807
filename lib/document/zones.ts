import { quick } from '@/lib/text/letters';
import { linesOf } from '@/lib/text/lines';
import { matchForm } from '@/lib/text/match-form';
import { isMenuEntry } from '@/lib/text/menu';
import { readLabel } from '@/lib/text/provision-label';
import type { Span } from '@/lib/text/span';
import { kindOfTitleLine } from './document-kind';
import { RECIPIENTS } from './recipients';
import { opensSignature, signedOnOneLine } from './signer';

/** The parts of a document that its layout tells apart (Decree 30/2020/NĐ-CP, annex I). */
export interface Zones {
  /** From the first line to the one before the title or the first provision. */
  header: Span;
  /** The stretches that may order something: the body and its annexes, recipients and signatures left out. */
  bodies: Span[];
  /** From "Nơi nhận" or the signing power to the next body: recipients, signature. */
  endings: Span[];
}

/** "Kính gửi:" and a telegram's "… điện:" open a list of addressees, which belongs to the header. */
const ADDRESSES = /^(?:kính gửi\s*:|[^.;:]{3,60} điện\s*:)\s*$/u;
/** `./.` closes the text of a document (Decree 30/2020/NĐ-CP, annex I, part II, item 5). */
const END_MARK = /\.\/\.\s*["”]?$/u;
const SIGNING_POWER = quick(/^(?:t\/m|k\/t|tm\.|kt\.|tl\.|tuq\.|q\.)\s?\p{L}/u);
const ANNEX = /\(?(?:ban hành )?kèm theo (?:quyết định|kế hoạch|công văn|chỉ thị|nghị quyết|thông báo|tờ trình|công điện)/u;
/** The document says that something goes with it. */
const ATTACHES = /kèm theo (?:quyết định|công văn|chỉ thị|nghị quyết|thông báo|văn bản|tờ trình) này/u;
/** What portals put behind an article. */
const AFTER_ARTICLE = quick(
  /^(?:(?:các )?(?:tin|bài|bài viết|văn bản|thông tin|tin, bài|tin bài) (?:liên quan|khác|mới|nổi bật|cùng chuyên mục|đã đưa|mới hơn|cũ hơn|tiếp theo)|ý kiến bạn đọc|các bài viết khác|tin cùng chuyên mục)/u,
);
/** What they put behind it or above it, with its title: in the first third of a page it ends nothing. */
const BESIDE_ARTICLE = quick(
  /^(?:bình luận|tác giả\s*:|nguồn\s*:|theo [\p{L}.]+\.vn$|lượt xem|chia sẻ|file đính kèm|tài liệu đính kèm|văn bản đính kèm)/u,
);

/** Where the links begin that a portal puts behind an article ("Tin liên quan"); the text's length where it has none. */
export function linksStart(text: string, { endings }: Zones): number {
  const links = endings.find(({ start }) => AFTER_ARTICLE.test(matchForm(text.slice(start, start + 40).trimStart())));
  return links?.start ?? text.length;
}

/** Splits a text whose broken lines are joined into zones. `whole` is its match form. */
export function readZones(text: string, whole = matchForm(text)): Zones {
  const lines = linesOf(text);
  const bodies: Span[] = [];
  const endings: Span[] = [];
  let headerEnd = 0;
  let bodyStart: number | null = 0;
  let endingStart = 0;
  let inHeader = true;
  let addressed = false;
  const attaches = ATTACHES.test(whole);
  for (const [index, line] of lines.entries()) {
    const words = text.slice(line.start, line.end);
    const folded = whole.slice(line.start, line.end);
    if (bodies.length === 0 && ADDRESSES.test(folded)) addressed = true;
    else if (addressed && /^[-–+]/u.test(words) && words.length < 300) {
      if (!inHeader) headerEnd = line.end;
      continue;
    } else addressed = false;
    if (
      inHeader &&
      (kindOfTitleLine(words) !== null ||
        (readLabel(words) !== null && !isMenuEntry(text, lines, index)) ||
        isRunningText(words) ||
        HEADS_TABLE.test(words))
    ) {
      headerEnd = line.start;
      inHeader = false;
    }
    const signed = () =>
      !inHeader &&
      opensSignature(
        words,
        lines.slice(index + 1, index + 4).map(({ start, end }) => text.slice(start, end).trim()),
      );
    const pastHeader = line.start > headerEnd && !inHeader;
    const late = line.start > text.length / 3;
    if (bodyStart !== null && (endsBody(words, folded, pastHeader, late) || signed())) {
      if (line.start > bodyStart) bodies.push({ start: bodyStart, end: line.start });
      bodyStart = null;
      endingStart = line.start;
    } else if (bodyStart !== null && !inHeader && END_MARK.test(words)) {
      bodies.push({ start: bodyStart, end: line.end });
      bodyStart = null;
      endingStart = line.end;
    } else if (bodyStart === null && opensAnnex(words, folded, attaches || ANNEX.test(whole.slice(line.end, line.end + 600)))) {
      endings.push({ start: endingStart, end: line.start });
      bodyStart = line.start;
    }
  }
  if (bodyStart !== null) bodies.push({ start: bodyStart, end: text.length });
  else endings.push({ start: endingStart, end: text.length });
  const first = bodies[0];
  if (first !== undefined && first.start === 0) first.start = Math.min(headerEnd, first.end);
  return { header: { start: 0, end: headerEnd }, bodies, endings };
}

/** The head of a table's first column. */
const HEADS_TABLE = /^(?:stt|tt|số tt|số thứ tự)(?:\t|$)/iu;

/** In characters. */
const SHORTEST_SENTENCE = 45;

/** A paragraph of sentences, not a line of a header or a title. */
function isRunningText(words: string): boolean {
  if (words.length > 20 && /(?:^Đề nghị|^Yêu cầu|đề nghị|yêu cầu|chỉ đạo|giao) [^:]{3,200}:$/u.test(words)) return true;
  // "Sở Y tế xin trả lời như sau:": it opens what the paper says, short as it is.
  if (words.length > 20 && /\p{Ll} (?:trả lời|có ý kiến|thông báo)(?: [^.;:]{2,60})? (?:như sau|sau đây) ?:$/u.test(words))
    return true;
  // A short sentence, no entry of a list of addressees.
  if (words.length > SHORTEST_SENTENCE && /^(?!kính gửi)\p{L}.*\p{Ll}[\p{L}\d)/%]*\.$/iu.test(words) && /\p{Ll}/u.test(words))
    return true;
  return words.length > 200 || (words.length > 80 && /[.:;…]$/u.test(words) && /\p{Ll}/u.test(words));
}

function endsBody(words: string, folded: string, pastHeader: boolean, late: boolean): boolean {
  if (RECIPIENTS.test(folded)) return true;
  if (!pastHeader) return false;
  if (words.length < 120 && (AFTER_ARTICLE.test(folded) || (late && BESIDE_ARTICLE.test(folded)))) return true;
  if (!SIGNING_POWER.test(folded) || words.length >= 100) return false;
  return !/\p{Ll}{2}/u.test(words) || signedOnOneLine(words) !== null;
}

/** "III. TỔ CHỨC THỰC HIỆN": a part of what is annexed, whose title the page has lost. */
const PART = quick(/^[IVX]{1,4}[.)] ?\p{Lu}[^\p{Ll}]{7,100}$/u);

/** What an annex that is a table is called. */
const TABLE = /^(?:phụ biểu|biểu|danh mục|bảng|lịch|tiến độ|phân công|nội dung|nhiệm vụ)(?!\p{L})/u;

/** The head of a table of work: what, and who or by when. */
const HEADS_WORK =
  /^(?:stt|tt|số tt|số thứ tự)\t(?=[^\n]*(?:nội dung|nhiệm vụ|công việc|hoạt động))[^\n]*\t[^\n]*(?:chủ trì|phụ trách|thực hiện|thời gian|thời hạn|hoàn thành)/u;

/** An annex begins with its own title in capitals and says what it belongs to, or is called one; a table of work behind the end of the text needs no title. */
function opensAnnex(words: string, folded: string, attached: boolean): boolean {
  if (HEADS_WORK.test(folded)) return true;
  if (/^phụ lục/u.test(folded) && words.length < 120) return true;
  if (PART.test(words)) return true;
  const titled = kindOfTitleLine(words) !== null || TABLE.test(folded);
  return attached && titled && !/\p{Ll}/u.test(words) && words.length < 200 && !words.endsWith(':');
}
