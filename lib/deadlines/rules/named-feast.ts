import { lunarNewYear, lunarYearName } from '@/lib/calendar/lunar-calendar';
import type { TimeContext, TimeRule } from '@/lib/deadlines/time-expression';
import { words } from '@/lib/text/pattern';

/** `trước Tết Nguyên đán Đinh Mùi 2027`, `trước Tết Nguyên đán`: the first day of the lunar year named, else of the next one after the document. */
export const beforeLunarNewYear: TimeRule = {
  name: 'lunar-new-year',
  begins: ['dịp', 'ngày', 'tết'],
  pattern: words(
    `(?<=trước )(?<!(?:ngày|thời gian|dịp|tuần|tháng|đợt|giai đoạn) trước )(?:dịp |ngày )?tết (?:nguyên đán|cổ truyền|âm lịch|(?=năm 20\\d{2}|20\\d{2}))(?: (?:xuân )?(\\p{L}+ \\p{L}+)(?= năm 20\\d{2}| 20\\d{2}| ?[-–(] ?20\\d{2}|[,.;:)]|\\s*$))?(?:,? ?[-–(]? ?(?:năm )?(20\\d{2})\\)?)?`,
  ),
  read(match, context) {
    const [, name, written] = match;
    const year = written === undefined ? inferredYear(name, context) : Number(written);
    const day = year === null ? null : lunarNewYear(year);
    return { kind: 'date', value: day, first: day, last: day, certain: written !== undefined && day !== null };
  },
};

/** `trước Tết Dương lịch năm 2027`, `trước Tết Dương lịch`: the first of January named, else of the year after the document. */
export const beforeNewYear: TimeRule = {
  name: 'new-year',
  begins: ['dịp', 'ngày', 'tết'],
  pattern: words(
    `(?<=trước )(?<!(?:ngày|thời gian|dịp|tuần|tháng|đợt|giai đoạn) trước )(?:dịp |ngày )?tết dương lịch(?:,? (?:năm )?(20\\d{2}))?`,
  ),
  read([, written], { issued }) {
    const year = written === undefined ? (issued === null ? null : issued.year + 1) : Number(written);
    const day = year === null ? null : `${year}-01-01`;
    return { kind: 'date', value: day, first: day, last: day, certain: written !== undefined };
  },
};

/** The year whose lunar name is given, near the document's; without a known name that of the next feast. */
function inferredYear(name: string | undefined, { issued }: TimeContext): number | null {
  if (issued === null) return null;
  const near = [-1, 0, 1, 2].map((distance) => issued.year + distance);
  const named = near.find((year) => lunarYearName(year) === name);
  if (named !== undefined) return named;
  const { day } = issued;
  return near.find((year) => year >= issued.year && (day === null || (lunarNewYear(year) ?? '') > day)) ?? null;
}
