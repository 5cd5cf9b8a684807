import type { Provision } from '@/lib/document/outline';
import { quick } from '@/lib/text/letters';
import type { Span } from '@/lib/text/span';
import { addresseeOf } from './addressee-of';
import { contentLines } from './attributed';
import { readRuns } from './runs';
import { deadlinesIn, foldedOf, type Reading, type Scope } from './scope';
import type { FoundTask } from './task';
import { BEGINS_WITH_VERB } from './wording';

/** The list behind a paragraph that asks for a report and says what it must contain ("… báo cáo kết quả, nêu rõ:"). */
export function contentsOf(reading: Reading, provisions: readonly Provision[], index: number): Provision[] {
  const node = provisions[index];
  if (node === undefined || !listsContent(reading, node)) return [];
  const style = provisions[index + 1]?.style ?? null;
  if (style === null) return [];
  let end = index + 1;
  while (provisions[end]?.style === style) end += 1;
  const items = provisions.slice(index + 1, end);
  if (isWorkInDetail(reading, node, items[0])) return [];
  return items.some((item) => tellsSomebody(reading, item)) ? [] : items;
}

/** "… tổ chức trực và báo cáo tình hình, cụ thể như sau:" before "1. Tổ chức trực …": what follows is the work, of which reporting is a part. */
function isWorkInDetail(reading: Reading, { paragraphs }: Provision, first: Provision | undefined): boolean {
  const last = paragraphs.at(-1);
  const line = first?.paragraphs[0];
  if (last === undefined || line === undefined || !/, cụ thể(?: là)?(?: như sau)? ?:\s*$/u.test(foldedOf(reading, last)))
    return false;
  const words = foldedOf(reading, line);
  return (
    BEGINS_WITH_VERB.test(words) &&
    !/^(?:đánh giá|báo cáo|phân tích|làm rõ|thống kê|tổng hợp|đề xuất|kiến nghị|thông tin)(?!\p{L})/u.test(words)
  );
}

/** Whether an item of a list tells a body what to do, or says by when: no content of a report does. */
function tellsSomebody(reading: Reading, item: Provision): boolean {
  const line = item.paragraphs[0];
  if (line === undefined) return false;
  const addressee = addresseeOf(reading, line);
  return (
    addressee !== null && addressee.start === line.start && addressee.how !== 'heading' && deadlinesIn(reading, line).length > 0
  );
}

/** The task that such a paragraph is, its list taken along; none where it orders nothing. */
export function askedFor(reading: Reading, node: Provision, contents: readonly Provision[], scope: Scope): FoundTask[] {
  const [paragraph] = node.paragraphs;
  const last = contents.at(-1);
  if (paragraph === undefined || last === undefined) return [];
  const asked = readRuns(reading, paragraph, scope);
  const own = last.paragraphs.slice(0, last.paragraphs.length - behindContents(reading, contents).length);
  const end = Math.max(...[...own, ...contentLines(last)].map((line) => line.end));
  return asked.map((task, index) => {
    if (index < asked.length - 1) return task;
    return { ...task, end, quote: reading.text.slice(task.start, end) };
  });
}

/** The paragraphs behind the last item of such a list that belong to it no more: from the first on that asks somebody for something, or by a day. */
export function behindContents(reading: Reading, contents: readonly Provision[]): Span[] {
  const behind = contents.at(-1)?.paragraphs.slice(1) ?? [];
  const first = behind.findIndex(
    (line) => addresseeOf(reading, line)?.how === 'assigned' || deadlinesIn(reading, line).length > 0,
  );
  return first < 0 ? [] : behind.slice(first);
}

/** "… thực hiện một số nội dung sau:" announces work, whatever papers the sentence speaks of before. */
const ANNOUNCES_WORK =
  /(?:thực hiện|triển khai|nhấn mạnh)[^:,;.]{0,30} (?:nội dung|nhiệm vụ|công việc|giải pháp|yêu cầu|việc|vấn đề)[^:,;.]{0,40}:\s*$/u;

/** "Bệnh viện xây dựng Kế hoạch triển khai hồ sơ điện tử như sau:": the paper itself is what follows. */
const LAYS_DOWN = quick(
  /(?<!\p{L})(?:xây dựng|ban hành|lập|đề ra) (?:kế hoạch|phương án|chương trình|đề án|hướng dẫn|quy định|quy chế|kịch bản)(?!\p{L})[^:;]{0,240}(?:như sau|sau đây)[^:;]{0,20}:\s*$/u,
);

/** Lines that only list what something must contain belong to the task above them. */
export function listsContent(reading: Reading, node: Provision): boolean {
  const last = node.paragraphs.at(-1);
  if (last === undefined) return false;
  // "… (phụ lục kèm theo), gồm các việc sau:": what goes with the paper is not what follows.
  const words = foldedOf(reading, last)
    .slice(-220)
    .replace(/\([^()]*\)|(?:danh sách|phụ lục|biểu mẫu) (?:đính )?kèm(?: theo)?/gu, '')
    .slice(-160);
  // "báo cáo tình hình thực hiện Thông tư … theo các nội dung sau:": of what is told how it goes.
  const told = words.replace(/(?:tình hình|kết quả|công tác|việc) (?:tổ chức )?(?:triển khai|thực hiện)/gu, '');
  if (ANNOUNCES_WORK.test(told) || LAYS_DOWN.test(foldedOf(reading, last))) return false;
  // "…; trong đó đánh giá cụ thể các nội dung như:": what a report is to speak of.
  if (
    /(?<!\p{L})báo cáo(?!\p{L})[^:]*[;,] trong đó (?:đánh giá|nêu|làm rõ|phân tích)[^:;]{0,40} nội dung(?: như| sau| chính)? ?:\s*$/u.test(
      foldedOf(reading, last),
    )
  )
    return true;
  if (/(?:thông tin|câu hỏi|thắc mắc|vấn đề|giải đáp|trả lời)(?: [^:;.]{1,40})? về ?:\s*$/u.test(words)) return true;
  return /(?:nội dung báo cáo|báo cáo|biểu mẫu|phụ lục|hồ sơ|danh sách|thành phần|đề cương|thông tin|số liệu|tài liệu)[^:]{0,80}(?:gồm|bao gồm|như sau|sau|có|nêu rõ|làm rõ|nội dung)[^:]{0,40}:\s*$/u.test(
    words,
  );
}
