import { quick } from '@/lib/text/letters';

/** Years of cited papers say nothing of when a text was written. */
const CITED = quick(/số:? [\p{L}\d][^ ]{0,40}(?: [^.;\d]{0,30}ngày \d{1,2}(?: tháng |[/.-])\d{1,2}(?: năm |[/.-])\d{4})?/gu);
const NAMED = /(?<![\d/.-])năm (20\d{2})(?! ?[\d–-])|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](20\d{2})(?!\d)/gu;

/**
 * The one year that a text names, or, of several, the one of which all its whole days are ("từ ngày 5/8 đến ngày 20/11/2026 … quy hoạch năm
 * 2030"), for a text without a date of its own; null where it names none, or days of several. `folded`: its match form.
 */
export function onlyYear(folded: string): string | null {
  const named = [...folded.replace(CITED, '').matchAll(NAMED)];
  const ofDays = new Set(named.flatMap(([, , ofDay]) => ofDay ?? []));
  const years = ofDays.size > 0 ? ofDays : new Set(named.flatMap(([, year]) => year ?? []));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}
