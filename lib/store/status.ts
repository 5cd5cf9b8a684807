import { addDays, type IsoDay } from '@/lib/calendar/iso-day';
import { dayOf, dueOf } from './due';
import type { FollowUp } from './schema';
import { SOON_IN_DAYS } from './soon-in-days';

/**
 * The state of a follow-up as offices count it: chưa đến hạn, sắp đến hạn, đến hạn hôm nay, quá hạn, hoàn thành đúng hạn,
 * hoàn thành quá hạn, chưa có hạn, đã huỷ. In the order in which they press.
 */
export const STATUSES = ['overdue', 'today', 'soon', 'notYet', 'noDay', 'doneInTime', 'doneLate', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * Computes the state from due day, finish day and today; it is never kept. What is finished without a day that it was
 * due on is finished in time. `soonInDays` is how many days after today count as soon.
 */
export function statusOf(followUp: FollowUp, today: IsoDay, soonInDays: number = SOON_IN_DAYS): Status {
  if (followUp.cancelledOn !== null) return 'cancelled';
  const day = dayOf(dueOf(followUp, today));
  if (followUp.finishedOn !== null) return day !== null && day < followUp.finishedOn ? 'doneLate' : 'doneInTime';
  if (day === null) return 'noDay';
  if (day < today) return 'overdue';
  if (day === today) return 'today';
  return day <= addDays(today, soonInDays) ? 'soon' : 'notYet';
}

/** Whether a follow-up is still to be done. */
export function isOpen({ finishedOn, cancelledOn }: FollowUp): boolean {
  return finishedOn === null && cancelledOn === null;
}
