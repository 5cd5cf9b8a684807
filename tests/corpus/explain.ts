import { judgeTimes } from '@/lib/deadlines/find-deadlines';
import { dayOfText } from '@/lib/document/day-of-text';
import type { Extraction } from '@/lib/extract';
import { joinBrokenLines } from '@/lib/text/broken-lines';
import { linesOf } from '@/lib/text/lines';
import { matchForm } from '@/lib/text/match-form';

/** Most characters of a quote that are shown. */
const SHOWN = 110;

interface Remark {
  at: number;
  words: string;
}

/**
 * Which rule saw what in a text, for reading in a terminal: the fields of the document, then, line by line of the text, the
 * tasks with the rule that took them for one, and every time expression with the rule that read it and what was decided of
 * it: the deadline that it is, or the rule by which it binds nobody.
 */
export function explain(source: string, text: string, { detected, document, tasks, citations }: Extraction): string {
  const joined = joinBrokenLines(text);
  const folded = matchForm(joined);
  const issuedOn = dayOfText(document.issuedOn, null, joined, folded);
  const remarks: Remark[] = tasks.map((task) => ({
    at: task.start,
    words: [
      `task [${task.rule}]${task.label === null ? '' : ` ${task.label}`} “${shortened(task.quote)}”`,
      `    title: ${task.title}`,
      ...(task.assignees.length > 0 ? [`    who: ${task.assignees.map(({ name }) => name).join(' | ')}`] : []),
      ...(task.collaborators.length > 0 ? [`    with: ${task.collaborators.map(({ name }) => name).join(' | ')}`] : []),
      ...(task.product === null ? [] : [`    product: ${task.product}`]),
      ...task.targets.map(({ phrase, bound }) => `    target: “${phrase}” (${bound})`),
      ...task.deadlines.map((deadline) => `    by: “${deadline.phrase}” = ${deadline.value}`),
    ].join('\n'),
  }));
  for (const { time, verdict } of judgeTimes(joined, folded, issuedOn)) {
    const read = `time [${time.rule}] “${text.slice(time.start, time.end)}” = ${time.value}`;
    const decided =
      typeof verdict === 'string'
        ? `binds nobody [${verdict}]`
        : `deadline “${verdict.phrase}”, ${verdict.relation}, due ${verdict.due ?? '-'}${verdict.flags.map((flag) => ` (${flag})`).join('')}`;
    remarks.push({ at: time.start, words: `${read}: ${decided}` });
  }
  for (const { start, end, kind, number, issuedOn, issuer } of citations) {
    const cited = `cites “${text.slice(start, end).replace(/\s+/gu, ' ')}” = ${kind} ${number}, ${issuedOn ?? '-'}, ${issuer ?? '-'}`;
    remarks.push({ at: start, words: cited });
  }
  const said = Object.entries(document).map(([field, value]) => `${field} ${value ?? '-'}`);
  const head = [`${source}: ${detected ? 'gives tasks' : 'gives no tasks'}`, `  ${said.join(' · ')}`];
  return [...head, ...byLine(text, remarks)].join('\n');
}

/** The remarks in order, each behind the number of its line (from 1). */
function byLine(text: string, remarks: readonly Remark[]): string[] {
  const starts = linesOf(text).map(({ start }) => start);
  let line = 0;
  return [...remarks]
    .sort((a, b) => a.at - b.at)
    .map(({ at, words }) => {
      while ((starts[line] ?? Number.POSITIVE_INFINITY) <= at) line += 1;
      return `${String(line).padStart(5)}  ${words.replaceAll('\n', '\n       ')}`;
    });
}

function shortened(quote: string): string {
  const flat = quote.replace(/\s+/gu, ' ');
  return flat.length <= SHOWN ? flat : `${flat.slice(0, SHOWN)}…`;
}
