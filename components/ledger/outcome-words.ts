import type { MessageKey } from '@/components/translation';
import type { Outcome } from '@/lib/store/outcomes';

/** What each of the four ways of counting is called, as the Government's reports do. */
export const OUTCOME_WORDS: Record<Outcome, MessageKey> = {
  doneInTime: 'statusDoneInTime',
  doneLate: 'statusDoneLate',
  openInTime: 'ledgerOpenInTime',
  openLate: 'ledgerOpenLate',
};
