import type { Rhythm } from '@/lib/calendar/rhythm';
import type { MessageKey } from './translation';

/** What each rhythm is called. */
export const RHYTHM_WORDS: Readonly<Record<Rhythm, MessageKey>> = {
  daily: 'rhythmDaily',
  weekly: 'rhythmWeekly',
  monthly: 'rhythmMonthly',
  monthEnd: 'rhythmMonthEnd',
  quarterly: 'rhythmQuarterly',
  quarterEnd: 'rhythmQuarterEnd',
  halfYearly: 'rhythmHalfYearly',
  yearly: 'rhythmYearly',
};
