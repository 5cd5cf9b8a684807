import type { Translate } from '@/components/translation';
import { formatDay, type IsoDay, weekday } from '@/lib/calendar/iso-day';
import { WEEKDAY_WORDS } from './weekday-words';

/** A day with its name: `Thứ Hai, 23/11/2026`. */
export function dayWords(day: IsoDay, t: Translate): string {
  const name = WEEKDAY_WORDS[(weekday(day) + 6) % 7];
  return name === undefined ? formatDay(day) : t('ledgerDay', t(name.long), formatDay(day));
}
