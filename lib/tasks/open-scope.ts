import type { Span } from '@/lib/text/span';
import { readAddressee } from './addressee';
import { type Addressee, listAt } from './addressee-parts';
import { announcedMode, tellsSomeone } from './announcing';
import { readCollaborators } from './collaborators';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import { isAddressedAgain } from './who-is-meant';
import { quotesLaw } from './wording';

/** "Phòng Y tế xin trả lời như sau:", to whoever has asked: what follows tells the law. */
const ANSWERS = /(?<!\p{L})(?:xin|có|được) (?:phép )?trả lời(?!\p{L})[^.;]{0,60}: ?$/u;

/** Reads an opening sentence ("UBND tỉnh yêu cầu các sở … thực hiện các nhiệm vụ sau:") into the scope. */
export function openScope(reading: Reading, sentence: Span, paragraph: Span, scope: Scope): void {
  const folded = foldedOf(reading, sentence);
  // "Căn cứ tại Điều 3 Quyết định … quy định nhiệm vụ của Ban Chỉ đạo như sau:": an article tells what the law says.
  const tellsLaw = ANSWERS.test(folded) || (!reading.official && quotesLaw(folded));
  const said = tellsLaw ? 'reports' : announcedMode(folded);
  const mode = said === 'directs' && !reading.official && !tellsSomeone(folded) && scope.mode !== 'directs' ? null : said;
  if (mode === null) {
    const named = readAddressee(reading.joined, reading.folded, sentence, true);
    const led = named === null ? null : (guided(reading, named, sentence) ?? named);
    if (
      led === null ||
      scope.mode === 'reports' ||
      directsOn(folded, scope) ||
      TELLS_ALL.test(reading.folded.slice(led.end, led.end + 240))
    )
      return;
    applyAddressee(reading, led, sentence, scope);
    // "Theo đó, với các trường:" in an article that reports a paper: what it tells them.
    if (reading.reports && led.how === 'heading') {
      scope.mode = 'directs';
      scope.listOpen = true;
    }
    return;
  }
  scope.mode = mode;
  scope.listOpen = mode === 'directs';
  scope.headed = false;
  if (mode !== 'directs') return;
  const addressee =
    readAddressee(reading.joined, reading.folded, sentence, true) ??
    readAddressee(reading.joined, reading.folded, paragraph, true) ??
    setFor(reading, sentence);
  const told = addressee === null ? null : (guided(reading, addressee, sentence) ?? addressee);
  if (told !== null && !directsOn(folded, scope) && !isSpeaker(reading, told, sentence, scope))
    applyAddressee(reading, told, sentence, scope);
  scope.deadlines = [
    ...scope.deadlines,
    ...deadlinesIn(reading, sentence).filter(
      (deadline) => deadline.relation !== 'until' && deadline.kind !== 'recurring' && deadline.rule !== 'year',
    ),
  ];
}

/** "Chỉ đạo các đơn vị trực thuộc:" below a heading that names a body: that body directs, and is told so. */
export function directsOn(folded: string, { assignees }: Pick<Scope, 'assignees'>): boolean {
  return assignees.length > 0 && /^chỉ đạo (?!của)/u.test(folded);
}

/** "Lịch: thời hạn đặt cho các xã nộp hồ sơ như sau:": for whom the timetable is. */
function setFor(reading: Reading, sentence: Span): Addressee | null {
  const told = /(?<!\p{L})(?:thời gian|thời hạn|tiến độ)(?!\p{L})[^.;:]{0,60} cho /u.exec(foldedOf(reading, sentence));
  return told === null
    ? null
    : listAt(reading.joined, reading.folded, sentence.start + told.index + told[0].length, sentence.end, 'assigned');
}

/** "Căn cứ …, Sở Nội vụ hướng dẫn các sở; UBND các xã … như sau:": whom the body guides that speaks; null where it guides nobody. */
function guided(reading: Reading, speaker: Addressee, sentence: Span): Addressee | null {
  const verb = speaker.how === 'subject' ? GUIDES.exec(reading.folded.slice(speaker.end, speaker.end + 40)) : null;
  if (verb === null) return null;
  return listAt(reading.joined, reading.folded, speaker.end + verb[0].length, sentence.end, 'assigned');
}

const GUIDES = /^ (?:trân trọng )?hướng dẫn (?:để )?(?=\p{L})/u;

/** "UBND phường thông báo đến các hộ, các quán trên địa bàn được biết:". */
const TELLS_ALL = /^ (?:trân trọng )?thông báo (?:đến|tới|để|cho) [^.;:]{3,200} biết ?:/u;

/** "Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:" names who speaks, not who is told. */
function isSpeaker(reading: Reading, addressee: Addressee, sentence: Span, scope: Scope): boolean {
  if (addressee.how !== 'subject') return false;
  const behind = reading.folded.slice(addressee.end, addressee.end + 100);
  // "Sở Giáo dục và Đào tạo đề nghị làm ngay những việc dưới đây:": nobody is named behind the verb.
  if (/^ (?:cũng |trân trọng )?(?:đề nghị|yêu cầu)(?!\p{L})/u.test(behind)) return true;
  // "Cục Thuế tỉnh nhận được công văn số …. Về vấn đề này, …": who answers.
  if (
    /^ (?:đã )?nhận được (?:các )?(?:công văn|văn bản|đơn|phiếu|thư|câu hỏi|ý kiến|kiến nghị|tờ trình|báo cáo|kế hoạch|thông báo)(?!\p{L})/u.test(
      behind,
    )
  )
    return true;
  if (
    /^ (?:trân trọng )?(?:đôn đốc|nhắc|lưu ý|thông báo|có ý kiến)(?: [^.;:]{0,60})? ?:/u.test(behind) ||
    TELLS_ALL.test(reading.folded.slice(addressee.end, addressee.end + 240))
  )
    return true;
  // "Giám đốc khẳng định … và kết luận:".
  if (
    /^(?: [^.;:]{2,160})? (?:kết luận|có ý kiến|phát biểu chỉ đạo) ?:/u.test(
      reading.folded.slice(addressee.end, addressee.end + 200),
    )
  )
    return true;
  // "Để …, UBND tỉnh chỉ đạo:": whoever issues the paper directs those whom it is sent to.
  if (/^ chỉ đạo ?:/u.test(behind) && scope.assignees.length > 0 && addressee.start > sentence.start) return true;
  return /^[^.;:]{0,60}?(?:có ý kiến|kết luận|chỉ đạo|ban hành|thông báo|giao nhiệm vụ|hướng dẫn(?= (?:một số|các|những|cụ thể|như))|trả lời)[^:]{0,120}(?:như sau|sau đây|sau|nội dung|ý kiến)/u.test(
    reading.folded.slice(addressee.end, addressee.end + 240),
  );
}

function applyAddressee(reading: Reading, addressee: Addressee, sentence: Span, scope: Scope): void {
  if (isAddressedAgain(addressee, scope)) return;
  scope.assignees = addressee.agencies;
  scope.collaborators = readCollaborators(reading.joined, reading.folded, { start: addressee.end, end: sentence.end });
}
