import type { Key } from '@/components/KeyHelp';

/** The keys of the popup. */
export const POPUP_KEYS: readonly Key[] = [
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['x', 'keyDone'],
  ['e', 'keyOpen'],
  ['s', 'keySnooze'],
  ['u', 'keyUndo'],
  ['/', 'keySearch'],
  ['o', 'keyLedger'],
  ['?', 'keyHelp'],
];
