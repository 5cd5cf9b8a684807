import { daysBetween, formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import type { StoredDeadline } from '@/lib/store/schema';
import type { Translate } from './translation';

/** A deadline as the screen says it. */
export interface DeadlineWords {
  /** The day (`31/03/2024`, with a time of day where one is given), or the words of the text where no one day can be named. */
  when: string;
  /** How far away that day is (`còn 12 ngày`); null where there is none. */
  distance: string | null;
  urgency: 'overdue' | 'soon' | 'later' | 'none';
  /** Whether something was inferred rather than read, so that the reader must confirm it. */
  toConfirm: boolean;
}

/** Days within which a deadline counts as near. */
const SOON = 7;

/** Puts a deadline into words, as seen from the day `today`. */
export function deadlineWords(deadline: StoredDeadline, today: IsoDay, t: Translate): DeadlineWords {
  const toConfirm = !deadline.certain || deadline.value === null;
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
    distance: distance(days, t),
    urgency: days < 0 ? 'overdue' : days <= SOON ? 'soon' : 'later',
    toConfirm,
  };
}

function distance(days: number, t: Translate): string {
  if (days === 0) return t('deadlineToday');
  return days > 0 ? t('deadlineLeft', String(days)) : t('deadlineOverdue', String(-days));
}
