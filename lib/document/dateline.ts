import { type IsoDay, isoDay } from '@/lib/calendar/iso-day';
import { quick } from '@/lib/text/letters';
import { linesOf } from '@/lib/text/lines';

/** A line so long is the first paragraph of an article; a shorter one a title or a part of a menu. In characters. */
const PARAGRAPH = 60;
/** Portals have no articles of earlier years: what begins so is history. */
const FIRST_YEAR = 2000;
/** `KHO - Chiều 13/10/2026, …`, `(hoalac.gov.vn) – Ngày 05 tháng 3 năm 2026, …`, `Sáng ngày 05/3/2026, tại …`. */
const DATELINE = quick(
  /(?:\([^()]{2,40}\)|[\p{L}.]{2,20}) ?[-–] ?|(?:vào )?(?:(?:rạng )?(?:sáng|trưa|chiều|tối|đêm),? ?)?(?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4}),/uy,
);

/** "(Baohoalac.vn) - ", "HNP – ", "(PLVN) ": where a report comes from, in the text's own case; no bodies joined by a dash ("HĐND - UBND xã"). */
const SOURCE = quick(
  /(?:\([^()\n]{2,40}\) ?[-–:] ?|\([\p{L}.]{2,30}\) ?|(?!(?:UBND|HĐND|UBMTTQ|MTTQ|BCH|BTV|BCĐ)[ -])\p{Lu}{2,8}(?: \p{Lu}{2,8}){0,3} ?[-–] ?)(?=["“]?\p{Lu})/uy,
);

/** Where the first sentence of an article's paragraph begins that starts at `at`: behind the name of where it comes from. */
export function behindSource(text: string, at: number): number {
  SOURCE.lastIndex = at;
  return SOURCE.test(text) ? SOURCE.lastIndex : at;
}

/** The day with which the first paragraph of an article begins: that of what it reports, which is its own or the day before; null where it begins otherwise. `folded` is a match form. */
export function datelineDay(folded: string): IsoDay | null {
  const first = linesOf(folded).find(({ start, end }) => end - start >= PARAGRAPH);
  if (first === undefined) return null;
  let at = first.start;
  for (let rounds = 0; rounds < 2; rounds += 1) {
    DATELINE.lastIndex = at;
    const match = DATELINE.exec(folded);
    if (match === null) return null;
    if (match[3] !== undefined)
      return Number(match[3]) < FIRST_YEAR ? null : isoDay(Number(match[3]), Number(match[2]), Number(match[1]));
    at = DATELINE.lastIndex;
  }
  return null;
}
