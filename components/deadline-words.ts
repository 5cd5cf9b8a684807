import { daysBetween, formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import type { StoredDeadline } from '@/lib/store/schema';
import { SOON_IN_DAYS } from '@/lib/store/soon-in-days';
import type { MessageKey, Translate } from './translation';

/** A deadline as the screen says it. */
export interface DeadlineWords {
  /** The day (`31/03/2024`, with a time of day where one is given), or the words of the text where no one day can be named. */
  when: string;
  /** How far away that day is (`còn 12 ngày`); null where there is none. */
  distance: string | null;
  urgency: 'overdue' | 'soon' | 'later' | 'none';
  /** What was inferred or looks wrong, for the reader to confirm (`cần xác nhận: năm suy ra`); null where it stands as written. */
  toConfirm: string | null;
}

/** What each flag is called on screen. */
const REMARKS: Readonly<Record<NonNullable<StoredDeadline['flags']>[number], MessageKey>> = {
  'inferred-year': 'deadlineInferredYear',
  'no-year': 'deadlineNoYear',
  'inferred-day': 'deadlineInferredDay',
  counted: 'deadlineCounted',
  impossible: 'deadlineImpossible',
  weekday: 'deadlineWeekday',
  'before-document': 'deadlineBeforeDocument',
  contradicts: 'deadlineContradicts',
};

/** Puts a deadline into words, as seen from the day `today`; it is near in the next `soonInDays` days. */
export function deadlineWords(
  deadline: StoredDeadline,
  today: IsoDay,
  t: Translate,
  soonInDays: number = SOON_IN_DAYS,
): DeadlineWords {
  const toConfirm = confirmation(deadline, t);
  if (deadline.kind === 'recurring') {
    return {
      when: t('deadlineRecurring', deadline.phrase.replace(/^định kỳ\s+/iu, '')),
      distance: null,
      urgency: 'none',
      toConfirm,
    };
  }
  if (deadline.due === null) return { when: deadline.phrase, distance: null, urgency: 'none', toConfirm };
  const time = /T(\d{2}:\d{2})/.exec(deadline.value ?? '')?.[1];
  const day = formatDay(deadline.due);
  const days = daysBetween(today, deadline.due);
  return {
    when: time ? t('deadlineTime', time, day) : day,
    distance: distanceWords(days, t),
    urgency: days < 0 ? 'overdue' : days <= soonInDays ? 'soon' : 'later',
    toConfirm,
  };
}

function confirmation({ certain, value, flags = [] }: StoredDeadline, t: Translate): string | null {
  if (flags.length > 0) return t('deadlineToConfirmWhat', flags.map((flag) => t(REMARKS[flag])).join(', '));
  return certain && value !== null ? null : t('deadlineToConfirm');
}

/** How far away a day is that lies so many days ahead; behind, where negative. */
export function distanceWords(days: number, t: Translate): string {
  if (days === 0) return t('deadlineToday');
  return days > 0 ? t('deadlineLeft', String(days)) : t('deadlineOverdue', String(-days));
}
