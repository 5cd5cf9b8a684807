import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A deadline as a sentence's author marked it. `undefined` leaves a field open. */
export interface MarkedDeadline {
  phrase: string;
  /** Words after the phrase that may belong to it or not. */
  optionalTail: string;
  kind: string | undefined;
  relation: string | undefined;
  value: string | null | undefined;
  due: string | null | undefined;
  calendar: string | undefined;
  anchor: string | undefined;
}

export interface MarkedSentence {
  issuedOn: string | null;
  text: string;
  deadlines: MarkedDeadline[];
}

/** Reads a file of `sentences/`: `2026-03-05 Gửi báo cáo {trước ngày 31/3/2026| before 2026-03-31}.`; `#` begins a comment. */
export function readSentences(name: string): MarkedSentence[] {
  const path = fileURLToPath(new URL(`./sentences/${name}.txt`, import.meta.url));
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(readSentence);
}

function readSentence(line: string): MarkedSentence {
  const space = line.indexOf(' ');
  const issued = line.slice(0, space);
  const marked = line.slice(space + 1);
  const deadlines = [...marked.matchAll(/\{([^|}]*)\|([^}]*)\}/gu)].map((match) => readMark(match[1] ?? '', match[2] ?? ''));
  const text = marked.replace(/\{([^|}]*)\|[^}]*\}/gu, (_mark, phrase: string) => phrase.replace('~', ''));
  return { issuedOn: issued === '?' ? null : issued, text, deadlines };
}

function readMark(words: string, fields: string): MarkedDeadline {
  const [phrase = '', optionalTail = ''] = words.split('~');
  const [relation, written = '*', ...rest] = fields.trim().split(/\s+/u);
  const value = open(written);
  const day = rest.find((field) => /^(?:\d{4}-\d{2}-\d{2}|-|\*)$/u.test(field)) ?? written;
  return {
    phrase,
    optionalTail,
    kind: value === undefined ? undefined : kindOf(value),
    relation: relation === '*' ? undefined : relation,
    value,
    due: day === '-' ? null : open(day),
    calendar: rest.find((field) => field === 'calendar' || field === 'working'),
    anchor: rest.find((field) => ['issue', 'receipt', 'event'].includes(field)),
  };
}

function open(field: string): string | null | undefined {
  if (field === '*') return undefined;
  return field === 'null' ? null : field;
}

function kindOf(value: string | null): string {
  if (value === null || /^(?:--|\d{4}-\d{2}-\d{2}(?:T|$))/u.test(value)) return 'date';
  if (value.startsWith('FREQ')) return 'recurring';
  return value.startsWith('P') ? 'relative' : 'period';
}
