import type { IconName } from '@/components/Icon';
import type { MessageKey } from '@/components/translation';
import type { Status } from '@/lib/store/status';

/** How each state looks and what it is called: a word and a shape beside the colour, which has the name of the state. */
export const STATUS_LOOKS: Record<Status, { icon: IconName; word: MessageKey }> = {
  overdue: { icon: 'overdue', word: 'statusOverdue' },
  today: { icon: 'today', word: 'statusToday' },
  soon: { icon: 'next7', word: 'statusSoon' },
  notYet: { icon: 'later', word: 'statusNotYet' },
  noDay: { icon: 'none', word: 'statusNoDay' },
  doneInTime: { icon: 'done', word: 'statusDoneInTime' },
  doneLate: { icon: 'doneLate', word: 'statusDoneLate' },
  cancelled: { icon: 'cancelled', word: 'statusCancelled' },
};
