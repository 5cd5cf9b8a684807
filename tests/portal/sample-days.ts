import { addDays, formatDay, type IsoDay } from '@/lib/calendar/iso-day';

/**
 * Fills in the days of a sample that must lie around the day it is shown: `{{day+3}}` becomes `24/11/2026`, `{{long-4}}`
 * `ngày 17 tháng 11 năm 2026`, `{{iso+3}}` `2026-11-24`, counted from `today`. Text without such places comes back as it was.
 */
export function fillDays(text: string, today: IsoDay): string {
  return text.replace(/\{\{(day|long|iso)([+-]\d+)\}\}/g, (_place, form: string, count: string) => {
    const day = addDays(today, Number(count));
    if (form === 'iso') return day;
    if (form === 'day') return formatDay(day);
    const [year, month, date] = day.split('-');
    return `ngày ${date} tháng ${month} năm ${year}`;
  });
}
