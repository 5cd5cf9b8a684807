import type { DocumentFields } from '@/lib/document/document-fields';
import { kindOfTitleLine } from '@/lib/document/document-kind';
import { fold } from '@/lib/text/fold';
import { quick } from '@/lib/text/letters';
import { linesOf } from '@/lib/text/lines';
import { matchForm } from '@/lib/text/match-form';
import { isMenuEntry } from '@/lib/text/menu';
import { anyOf } from '@/lib/text/pattern';
import { ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';
import type { Task } from './task';
import { isEverybody } from './who-is-meant';

/** Those whom an office answers, invites or informs, but does not give work to; who builds with public money is an office as a rule, named among others. */
const PRIVATE = quick(
  /^(?:quý )?chủ đầu tư(?!\p{L})|^(?:quý |các |những |mỗi )?(?:công ty|doanh nghiệp|ông|bà|hộ|cá nhân|người|thí sinh|ứng viên|đơn vị tư vấn|đơn vị thi công|chỉ huy trưởng|khách hàng|nhà thầu|nhà cung cấp|phụ huynh|học sinh|sinh viên|học viên|công dân|cử tri|bạn đọc|tổ chức, cá nhân|ngân hàng (?!nhà nước|chính sách)[^,;]{0,60}(?:ltd|bank|chi nhánh|tmcp|tnhh))(?!\p{L})/u,
);

/** "ông Đỗ Văn Cừ, Trưởng phòng Kinh tế": an official, not a citizen. */
const WITH_POST = quick(/(?:,| [-–]) \p{L}/u);

/** "các ông (bà) trưởng khoa": heads of units, by a form of address. */
const HEADS_OF_UNITS =
  /^(?:quý |các )?ông ?(?:\( ?bà ?\)|, bà) (?:(?:các )?(?:trưởng|phó trưởng|hiệu trưởng|giám đốc|thủ trưởng|chủ tịch|bí thư|chánh))(?!\p{L})/u;

function isPrivate(name: string): boolean {
  const folded = matchForm(name);
  if (!PRIVATE.test(folded) || HEADS_OF_UNITS.test(folded)) return false;
  return !(/^(?:ông|bà)\.? \p{Lu}/iu.test(name) && WITH_POST.test(name));
}

/** A school or an organiser that speaks of itself, where no header says who speaks. */
const ITSELF = /^(?:nhà trường|trường|học viện|ban tổ chức|ban giám hiệu|trung tâm|chương trình)$/u;

/** Whether a body is the one that speaks ("Cục Thuế hướng dẫn để Công ty biết"), scanned letters read as they may be. */
function speaks(name: string, issuer: string | null): boolean {
  return issuer === null ? ITSELF.test(matchForm(name)) : fold(name) === fold(issuer);
}

/** The verb of orders that stands before the body it tells. */
const TELLS = quick(/(?<!\p{L})(?:giao|yêu cầu|phân công|chỉ đạo)(?: cho)? $/u);
const ASKS = quick(/(?<!\p{L})đề nghị $/u);
/** Bodies of a kind, or their heads. */
const OF_MANY = /^(?:các|mỗi|từng|ubnd|ủy ban nhân dân|thủ trưởng|hiệu trưởng|chủ tịch ubnd)(?!\p{L})/u;
const SENT_TO = /(?:^|\n)kính gửi ?: ?([^\n]{2,200})/gu;

/** Whether every line that says whom a letter is sent to names somebody private. */
function isToPrivate(folded: string): boolean {
  const lines = [...folded.slice(0, HEAD).matchAll(SENT_TO)].map(([, to = '']) => to);
  return lines.length > 0 && lines.every((to) => ONE_COMPANY.test(to) && !HEADS_OF_UNITS.test(to));
}

/** A company or a person alone; a list may go on with offices. */
const ONE_COMPANY =
  /^(?:quý )?(?:công ty|doanh nghiệp|ông|bà|cá nhân|hộ)(?!\p{L})(?![^\n]*[;,] ?(?:các|ubnd|ủy ban|sở|phòng|ban|cục|chi cục|thuế|công an|trung tâm|(?:phó )?(?:giám đốc|trưởng|chủ tịch|hiệu trưởng))(?!\p{L}))/u;

const LEADS = /^ (?:chủ trì|có trách nhiệm)(?!\p{L})/u;
/** Of whom a request is an order, whoever is asked: "Phó Chủ tịch UBND tỉnh đề nghị Công ty …". */
const LEADER_ASKS = quick(/(?<!\p{L})(?:chủ tịch|bí thư|thủ tướng|bộ trưởng|thứ trưởng)(?!\p{L})[^.;:]{0,80} đề nghị $/u);

/** Whoever has to do with it: what citizens ask of the administration at large. */
const ANY_OFFICE = /^(?:các )?(?:cơ quan|ngành|đơn vị) (?:chức năng|có thẩm quyền|quản lý)$/u;

/** Whom an offer asks to send something in. */
const PUBLIC_AT_LARGE = quick(
  /^(?:quý |các )?(?:thí sinh|ứng viên|nhà thầu|nhà cung cấp|khách hàng|hộ|người|ông|bà|phụ huynh|công dân)(?!\p{L})/u,
);

/** How far into a text its title and first sentences reach. */
const HEAD = 2_000;
const LONGEST_TITLE = 200;
/** Offers and calls to the public. */
const OFFERS = /đấu giá|mời thầu|báo giá|chào giá|chào hàng|tuyển dụng|tuyển sinh|thi tuyển|xét tuyển|nhập học|thanh lý tài sản/u;
/** When something is held or stopped, told to the public. */
const TIMETABLES =
  /ngừng[^.;]{0,20} cung cấp (?:điện|nước)|(?:cắt|cúp|mất) (?:điện|nước)|phân luồng|cấm (?:xe|đường|phương tiện)|(?:^(?:thông báo )?|về (?:việc )?|v\/v )(?:lịch )?nghỉ (?:lễ|tết)|^(?:thông báo )?lịch (?:thi|sát hạch|khám|tiêm|cắt|cúp|ngừng|phát sóng|bay|tàu|xe|nghỉ|tiếp (?:công )?dân|xét xử)(?!\p{L})/u;

/**
 * Whether what was read makes a document that gives tasks to the administration. It does not: a single sentence of prose to
 * everybody and by no day ("yêu cầu các cơ quan, đơn vị bố trí người trực"); a text whose tasks name nobody and that is of
 * no kind that orders (a tender, an auction); an answer to an enterprise or a citizen.
 *
 * @param folded the match form of `text`
 */
export function givesTasks(tasks: readonly Task[], document: DocumentFields, text: string, folded: string): boolean {
  const [only, ...others] = tasks;
  if (only === undefined) return false;
  const offers = !ALWAYS_ORDERS.has(document.kind) && isTitled(document, text, OFFERS);
  const announces = !ALWAYS_ORDERS.has(document.kind) && isTitled(document, text, TIMETABLES);
  const named = tasks.flatMap((task) => task.assignees);
  // A plan or timetable whose heading the page has lost still says by when.
  const dated = tasks.filter(({ deadlines }) => deadlines.some(({ kind }) => kind === 'date')).length;
  const unknown = document.number === null && document.issuer === null && !(document.kind === 'plan' && dated >= 2);
  const reported = document.kind === 'news' && document.number !== null && dated > 0;
  if (
    named.length === 0 &&
    (offers || announces || unknown || (document.kind === 'news' && !reported) || document.kind === 'other')
  )
    return false;
  // "Cam kết: …" in a report of figures.
  if (named.length === 0 && document.kind === 'report' && dated === 0) return false;
  const nameless = document.number === null && document.issuer === null && !ALWAYS_ORDERS.has(document.kind);
  if (nameless && !isOrdered(tasks, folded)) return false;
  const before = (start: number) => folded.slice(Math.max(0, start - 120), start);
  const told = named.some(
    ({ start, name }) =>
      (TELLS.test(before(start)) || LEADER_ASKS.test(before(start))) &&
      !PUBLIC_AT_LARGE.test(matchForm(name)) &&
      // "… yêu cầu các cơ quan, đơn vị bố trí người trực" below the days off of a holiday.
      !(announces && isEverybody(name)),
  );
  // A table that parts the work of an admission or an auction among the units.
  const parted = tasks.some(({ rule, assignees }) => rule.endsWith('-row') && assignees.some(({ name }) => !isPrivate(name)));
  const asked = named.some(({ start, name }) => ASKS.test(before(start)) && !isPrivate(name));
  const unaddressed = ({ name }: { name: string }) => isPrivate(name) || speaks(name, document.issuer);
  if (named.length > 0 && named.every(unaddressed) && (unknown || named.some(({ name }) => isPrivate(name))) && !told)
    return false;
  // "Công an phường chủ trì, phối hợp …" below what a notice tells the public.
  const leads = named.some(({ end, name }) => LEADS.test(folded.slice(end, end + 20)) && !isPrivate(name));
  // "Lịch thi học kỳ II", "Đăng ký nhu cầu tuyển dụng": what units have to hand in for it is work, what those do who come is none; whoever
  // offers does something by a day too.
  const charged = tasks.some(
    ({ assignees, deadlines }) =>
      deadlines.some(({ kind }) => kind === 'date') &&
      assignees.some((body) => !unaddressed(body) && (announces || OF_MANY.test(matchForm(body.name)))),
  );
  if ((offers || announces) && !told && !asked && !parted && !leads && !charged) return false;
  // Minutes say who reported, asked and was elected; what somebody is charged with they say in so many words.
  if (MINUTES.test(text.slice(0, HEAD)) && !told && !asked && !parted && !leads && dated === 0) return false;
  // A letter to a company or a citizen answers, whatever bodies it speaks of.
  if (document.kind === 'dispatch' && !told && !asked && !parted && !leads && isToPrivate(folded)) return false;
  if (document.kind === 'news' && others.length === 0 && named.every(({ name }) => ANY_OFFICE.test(matchForm(name))))
    return false;
  if (others.length > 0 || only.rule !== 'prose') return true;
  if (only.deadlines.some((deadline) => deadline.kind !== 'recurring')) return true;
  // A letter with a number of its own orders, were it but one thing of everybody.
  if (document.number !== null && (document.kind === 'dispatch' || document.kind === 'telegram') && told) return true;
  return only.assignees.some(({ name }) => !isEverybody(name));
}

/** The verb of an order before the body it tells, or behind the body what it has to do. */
const TOLD_BEFORE = quick(/(?<!\p{L})(?:giao|yêu cầu|phân công|chỉ đạo|đề nghị|kiến nghị|lưu ý)(?: cho| nhiệm vụ cho|:|,)? $/u);
const CHARGED_BEHIND = quick(
  new RegExp(
    `^(?: \\([^()]*\\))?,? ?(?::|(?:${anyOf([...ORDER_ADVERBS, ...ORDER_VERBS])}|được giao|chịu trách nhiệm)(?!\\p{L}))`,
    'u',
  ),
);
/** "4. Sở Nội vụ" and, in the first item below it, "a) Chủ trì, phối hợp …". */
const HEADS_ITS_LINE = /(?:^|\n)(?:[-–+•*]|(?:\d{1,2}|[ivx]{1,4}|\p{L})[.)]) $/u;
const CHARGED_BELOW = quick(
  new RegExp(`^ ?:?\\n(?:(?:\\p{L}[.)]|[-–+•*]) )?(?:${anyOf([...ORDER_ADVERBS, ...ORDER_VERBS])})(?!\\p{L})`, 'u'),
);

/** Offices beside each other, as plans charge them, unlike the departments of one, whose functions a page lists. */
const OFFICE =
  /^(?:các |sở |bộ |ubnd|ủy ban|hđnd|công an (?:tỉnh|thành phố|huyện|các)|chủ tịch|giám đốc|chi cục|cục |kho bạc|thuế|ban quản lý|báo |đài |hội |mặt trận|đoàn |thủ trưởng)/u;

function isChargedBelow(folded: string, start: number, end: number): boolean {
  if (!OFFICE.test(folded.slice(start, end))) return false;
  return HEADS_ITS_LINE.test(folded.slice(Math.max(0, start - 8), start)) && CHARGED_BELOW.test(folded.slice(end, end + 60));
}

/**
 * Whether any task of a text that bears neither a number nor a name of who issues it says in the words of orders who has to do it: lists of
 * headlines, polls and notes of a page do not. A row of a table says it by its column.
 */
function isOrdered(tasks: readonly Task[], folded: string): boolean {
  return tasks.some(
    ({ rule, quote, assignees, deadlines }) =>
      rule.endsWith('-row') ||
      deadlines.some(({ kind }) => kind === 'date') ||
      (STOPS.test(quote) &&
        assignees.some(
          ({ start, end }) =>
            TOLD_BEFORE.test(folded.slice(Math.max(0, start - 30), start)) ||
            CHARGED_BEHIND.test(folded.slice(end, end + 60)) ||
            isChargedBelow(folded, start, end),
        )),
  );
}

/** A sentence has an end, which a headline has not. */
const STOPS = /[.;:!…]["”')\]]*\s*$/u;

/** The title of minutes. */
const MINUTES = /(?:^|\n)BIÊN BẢN(?! BÀN GIAO)[^\p{Ll}\n]*(?:\n|$)/u;

/** Kinds that offer nothing. */
const ALWAYS_ORDERS: ReadonlySet<DocumentFields['kind']> = new Set(['directive', 'telegram', 'plan', 'conclusion', 'resolution']);
/** How many lines below the name of its kind the title of a document takes. */
const TITLE_LINES = 4;
/** How near to the first paragraph the title of a text without such a line stands, and how long a line is that must be a paragraph. */
const NEAR_LINES = 6;
const PARAGRAPH = 100;
const LABELLED = /^\s*(?:\d{1,2}[.)]|[a-zđ]\)|[-–+•*]) /u;

/**
 * Whether the title of the text says `what`: the lines at the name of the document's kind ("THÔNG BÁO" / "Bán đấu giá …"),
 * or, where none stands alone, the short lines at its first paragraph; links to other pages, which end with their day, and menus do not count.
 */
function isTitled(document: DocumentFields, text: string, what: RegExp): boolean {
  const head = text.slice(0, HEAD);
  const lines = linesOf(head);
  const titled = lines.findIndex(({ start, end }) => kindOfTitleLine(head.slice(start, end)) !== null);
  // A title ends before the first label, or with the sentence that begins the text.
  const behind = lines.slice(titled + 1).map(({ start, end }) => head.slice(start, end));
  const labelled = behind.findIndex((line) => LABELLED.test(line));
  const sentence = behind.findIndex((line) => /[.;:]$/u.test(line.trimEnd()));
  const below = Math.min(TITLE_LINES - 1, ...(labelled < 0 ? [] : [labelled]), ...(sentence < 0 ? [] : [sentence + 1]));
  const begins = lines.findIndex(({ start, end }) => end - start > PARAGRAPH || LABELLED.test(head.slice(start, end)));
  return lines.some(({ start, end }, index) => {
    if (titled >= 0 ? index < titled || index > titled + below : index < begins - NEAR_LINES) return false;
    if (end - start >= LONGEST_TITLE) return false;
    const line = head.slice(start, end);
    const isTitle = /^v\/v(?!\p{L})/iu.test(line) || /^[^\p{Ll}]{6,}$/u.test(line.trim());
    if (document.kind === 'dispatch' && document.number !== null && !isTitle) return false;
    return (
      !/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)?$/u.test(line.trim()) && what.test(matchForm(line)) && !isMenuEntry(head, lines, index)
    );
  });
}
