import { formatDay } from '@/lib/calendar/iso-day';
import type { FollowUp } from '@/lib/store/schema';
import { taskWords } from '@/lib/store/task-words';
import type { Saved } from '../e2e/extension-data';

/** What is kept as a table for the terminal: due day, task, who must do it; the earliest first, those without a day last. */
export function listOf({ followUps }: Saved): string {
  const rows = [...followUps]
    .sort((a, b) => dueOf(a).localeCompare(dueOf(b)))
    .map((followUp) => [timeOf(followUp), shorten(taskWords(followUp), 60), shorten(followUp.assignees.join('; '), 44)]);
  const table = [['Thời hạn', 'Nhiệm vụ', 'Cơ quan chủ trì'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = table;
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...body.map(line)].join('\n');
}

/** The first due day of a follow-up; a text that sorts last where it has none. */
function dueOf({ deadlines }: FollowUp): string {
  const days = deadlines.flatMap(({ due }) => (due === null ? [] : [due]));
  return days.sort()[0] ?? '9999';
}

function timeOf(followUp: FollowUp): string {
  const due = dueOf(followUp);
  if (due !== '9999') return formatDay(due);
  return followUp.deadlines[0]?.phrase ?? '–';
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
