import { formatDay, type IsoDay, isIsoDay } from '@/lib/calendar/iso-day';
import type { ListEntry } from '@/lib/store/read-list';
import type { FollowUp, StoredDocument } from '@/lib/store/schema';
import { quoteWords } from '@/lib/text/quote-words';
import type { Cell } from './sheet';

/** What is to be done: the name given by hand, else the words of the document in full, with the label that they stand under. */
export function contentOf({ title, quote, label }: FollowUp): string {
  const words = title ?? quoteWords(quote?.exact ?? '');
  return label === null || label === '' || words.startsWith(label) ? words : `${label}. ${words}`;
}

/** The number of the document; its title where it has none, empty where the task was typed by hand. */
export function sourceOf(document: StoredDocument | null): string {
  return document === null ? '' : (document.fields.number ?? document.title);
}

/** A day as a cell; `null` is empty. What is known in part (`2024-03`) stands as offices write it (`03/2024`). */
export function dayCell(day: string | null): Cell {
  if (day === null) return '';
  return isIsoDay(day) ? { day } : day.split('-').reverse().join('/');
}

/** Why it was late: of the task, and of each occurrence of a recurring duty with its day. */
export function lateReasonOf({ lateReason, occurrences }: FollowUp): string {
  const ofOccurrences = Object.entries(occurrences)
    .filter(([, { lateReason: reason }]) => reason !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, { lateReason: reason }]) => `${formatDay(day)}: ${reason}`);
  return lines([lateReason, ...ofOccurrences]);
}

/** The official's own notes, how it went day by day, and where the evidence is. */
export function noteOf({ followUp: { note, progress, evidence } }: ListEntry): string {
  const notes = Object.entries(progress)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { on, text }]: [string, { on: IsoDay; text: string }]) => `${formatDay(on)}: ${text}`);
  return lines([note, ...notes, evidence ?? '']);
}

function lines(parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
