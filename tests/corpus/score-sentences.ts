import { readFileSync } from 'node:fs';
import type { Deadline } from '@/lib/deadlines/deadline';
import { findDeadlines } from '@/lib/deadlines/find-deadlines';
import { normalise } from '@/lib/text/normal-form';

/** A sentence as its author annotated it, by the rules of the corpus; none where nothing binds anybody. */
interface AnnotatedSentence {
  id: string;
  text: string;
  issuedOn: string | null;
  deadlines: Pick<Deadline, 'phrase' | 'kind' | 'value' | 'due'>[];
}

/** What came of the sentences of one file: deadlines, and how many of the sentences without any were left clean. */
export interface SentenceScore {
  found: number;
  expected: number;
  predicted: number;
  plain: number;
  clean: number;
  /** One line for every sentence that was read otherwise than annotated. */
  errors: string[];
}

/** Reads every sentence of a file of JSON lines and compares what was found with its annotation. Throws where the file is none. */
export function scoreSentences(path: string): SentenceScore {
  const score: SentenceScore = { found: 0, expected: 0, predicted: 0, plain: 0, clean: 0, errors: [] };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const sentence = JSON.parse(line) as AnnotatedSentence;
    const predicted = findDeadlines(normalise(sentence.text), sentence.issuedOn);
    const left = [...predicted];
    const missed = sentence.deadlines.filter((gold) => {
      const at = left.findIndex((deadline) => isSame(gold, deadline));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    score.expected += sentence.deadlines.length;
    score.predicted += predicted.length;
    score.found += sentence.deadlines.length - missed.length;
    if (sentence.deadlines.length === 0) {
      score.plain += 1;
      if (predicted.length === 0) score.clean += 1;
    }
    const said = (deadlines: readonly Pick<Deadline, 'phrase' | 'value'>[]) =>
      deadlines.map(({ phrase, value }) => `“${phrase}” = ${value}`).join(', ') || 'nothing';
    if (missed.length + left.length > 0)
      score.errors.push(`${sentence.id}: missed ${said(missed)}; found instead ${said(left)} in: ${sentence.text.slice(0, 160)}`);
  }
  return score;
}

/** As the corpus' own score compares: the rhythm of what recurs, the due day of all else, the value where there is no day. */
function isSame(gold: AnnotatedSentence['deadlines'][number], found: Deadline): boolean {
  const words = letters(found.phrase);
  if (!words.includes(letters(gold.phrase).slice(-6)) && !letters(gold.phrase).includes(words.slice(-6))) return false;
  if (gold.kind === 'recurring' || found.kind === 'recurring')
    return gold.kind === found.kind && rhythm(gold.value) === rhythm(found.value);
  return gold.due === null && found.due === null ? letters(gold.value) === letters(found.value) : gold.due === found.due;
}

function letters(text: string | null): string {
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** `FREQ=MONTHLY;BYMONTH=3,6,9,12` and `FREQ=MONTHLY;INTERVAL=3` are one rhythm: how many months, weeks or days. */
function rhythm(rule: string | null): string {
  const parts = new Map((rule ?? '').split(';').map((part) => part.split('=') as [string, string]));
  const months = parts.get('BYMONTH')?.split(',').length;
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (months !== undefined) return `months ${12 / months}`;
  if (parts.get('FREQ') === 'YEARLY') return `months ${12 * interval}`;
  return parts.get('FREQ') === 'MONTHLY' ? `months ${interval}` : `${parts.get('FREQ')} ${interval}`;
}
