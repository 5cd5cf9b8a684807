import { describe, expect, it } from 'vitest';
import type { Deadline } from '@/lib/deadlines/deadline';
import { findDeadlines } from '@/lib/deadlines/find-deadlines';
import { type MarkedDeadline, readSentences } from './marked-sentence';

describe.each([
  'days',
  'periods',
  'counts-and-recurrences',
  'mixed',
  'second-look',
  'third-look',
  'fourth-look',
  'fifth-look',
  'sixth-look',
  'seventh-look',
  'eighth-look',
  'ninth-look',
  'tenth-look',
  'eleventh-look',
  'twelfth-look',
  'thirteenth-look',
  'fourteenth-look',
  'fifteenth-look',
  'bans-debts-weekdays',
  'explained-found-offered',
  'told-or-bound',
  'found-or-charged',
  'vain-defined-over',
  'looked-back-built-customs',
  'morning-covered-figures',
  'work-that-ends',
  'without-preposition',
])('%s', (file) => {
  it.each(readSentences(file).map((sentence) => [sentence.text, sentence] as const))('%s', (text, { issuedOn, deadlines }) => {
    const found = findDeadlines(text, issuedOn);
    expect(found.map((deadline, index) => seen(deadline, deadlines[index]))).toEqual(deadlines.map(wanted));
  });
});

describe('no deadline', () => {
  it.each(readSentences('without').map((sentence) => [sentence.text, sentence] as const))('%s', (text, { issuedOn }) => {
    expect(findDeadlines(text, issuedOn).map(({ phrase, value, rule }) => ({ phrase, value, rule }))).toEqual([]);
  });
});

/** What was found, as far as its mark asks: open fields and optional words left out. */
function seen(found: Deadline, mark: MarkedDeadline | undefined): object {
  if (mark === undefined) return found;
  const { phrase, optionalTail } = mark;
  const fits = found.phrase.startsWith(phrase) && (phrase + optionalTail).startsWith(found.phrase);
  return {
    phrase: fits ? phrase : found.phrase,
    ...(mark.kind === undefined ? {} : { kind: found.kind }),
    ...(mark.relation === undefined ? {} : { relation: found.relation }),
    ...(mark.value === undefined ? {} : { value: found.value }),
    ...(mark.due === undefined ? {} : { due: found.due }),
    ...(mark.calendar === undefined ? {} : { calendar: found.calendar }),
    ...(mark.anchor === undefined ? {} : { anchor: found.anchor }),
  };
}

function wanted({ optionalTail: _optional, ...mark }: MarkedDeadline): object {
  return Object.fromEntries(Object.entries(mark).filter(([, value]) => value !== undefined));
}
