import { foldedMarks } from '@/lib/text/folded-marks';

/** How many characters around what was found tell where it stands. */
const AROUND = 60;

/**
 * The piece of the first of `texts` that has what is looked for, cut between words, with `…` where more stands around it; null where none
 * has it.
 */
export function snippetOf(texts: readonly string[], query: string): string | null {
  for (const text of texts) {
    const [mark] = foldedMarks(text, query);
    if (mark === undefined) continue;
    const start = mark.start <= AROUND ? 0 : text.indexOf(' ', mark.start - AROUND) + 1 || mark.start;
    const end = mark.end + AROUND >= text.length ? text.length : Math.max(text.lastIndexOf(' ', mark.end + AROUND), mark.end);
    const piece = text.slice(Math.min(start, mark.start), end).replace(/\s+/g, ' ');
    return `${start === 0 ? '' : '…'}${piece}${end === text.length ? '' : '…'}`;
  }
  return null;
}
