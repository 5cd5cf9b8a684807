import { linesOf } from '@/lib/text/lines';
import { forEachWord } from '@/lib/text/word-starts';
import { readIssueDate } from './issue-date';
import { TIME_RULES } from './rules';
import type { TimeContext, TimeExpression, TimeRule } from './time-expression';
import { yearNear } from './year-near';

/** A rule as it is tried at the start of a word. */
interface TriedRule {
  rule: TimeRule;
  rank: number;
  /** The rule's pattern, held to where it is tried. */
  pattern: RegExp;
}

/** Which rules are tried at a word, by that word; those for figures under `#`. */
const BY_FIRST_WORD = new Map<string, TriedRule[]>();
TIME_RULES.forEach((rule, rank) => {
  const tried = { rule, rank, pattern: new RegExp(rule.pattern.source, 'uy') };
  for (const word of rule.begins) BY_FIRST_WORD.set(word, [...(BY_FIRST_WORD.get(word) ?? []), tried]);
});

/** The first two letters of a word (of one letter: it alone) as a place in a table of twelve bits. */
const beginning = (words: string, start: number, end: number) =>
  (words.charCodeAt(start) * 37 + (end - start > 1 ? words.charCodeAt(start + 1) : 0)) & 0xfff;
/** How those words begin: most words of a text are passed over by this alone. */
const BEGINNINGS = new Uint8Array(0x1000);
for (const word of BY_FIRST_WORD.keys()) BEGINNINGS[beginning(word, 0, word.length)] = 1;

/** The word before a day; the space behind it may be missing ("trước ngày15/4"). */
const DAY = 'ngày';

/** The rules that are tried at a word of a line; undefined where there are none. */
function rulesAt(line: string, start: number, end: number): readonly TriedRule[] | undefined {
  const first = line.charCodeAt(start);
  if (first >= 48 && first <= 57) return BY_FIRST_WORD.get('#');
  if (BEGINNINGS[beginning(line, start, end)] !== 1) return undefined;
  const word = line.slice(start, end);
  return BY_FIRST_WORD.get(word.startsWith(DAY) ? DAY : word);
}

/**
 * Every time expression of a text, overlaps resolved: where two overlap the one that begins first is kept, then the longer, then that
 * of the earlier rule. Each rule is tried only at the words that it begins with, so that a text costs little more than its words.
 *
 * @param text with its broken lines joined
 * @param folded its match form, of equal length
 * @param issuedOn the document's own date, as much as is known
 */
export function readTimes(text: string, folded: string, issuedOn: string | null): TimeExpression[] {
  const issued = readIssueDate(issuedOn);
  const found: (TimeExpression & { rank: number })[] = [];
  let lineStart = 0;
  const context: TimeContext = {
    ...{ text, folded, issued },
    yearNear: (offset) => yearNear(folded, offset, issued),
    dayBefore: (offset) =>
      found.findLast(({ kind, start, end }) => kind === 'date' && start >= lineStart && end <= offset)?.last ?? null,
  };
  for (const line of linesOf(folded)) {
    lineStart = line.start;
    const words = folded.slice(line.start, line.end);
    /** Where each rule's last match ends: a rule's own matches do not overlap. */
    const until: number[] = [];
    forEachWord(words, (start, end) => {
      for (const { rule, rank, pattern } of rulesAt(words, start, end) ?? []) {
        if (start < (until[rank] ?? 0)) continue;
        pattern.lastIndex = start;
        const match = pattern.exec(words);
        if (match === null) continue;
        until[rank] = start + match[0].length;
        match.index += line.start;
        const time = rule.read(match, context);
        if (time === null) continue;
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          certain: true,
          selfBinding: false,
          ...time,
          rule: rule.name,
          rank,
        });
      }
    });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const kept: TimeExpression[] = [];
  let end = 0;
  for (const { rank: _rank, ...time } of found) {
    if (time.start < end) continue;
    kept.push(time);
    end = time.end;
  }
  return kept;
}
