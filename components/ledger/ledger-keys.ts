import type { Key } from '@/components/KeyHelp';

/** The keys of the ledger. */
export const LEDGER_KEYS: readonly Key[] = [
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['Enter', 'keyOpen'],
  ['Space', 'keySelect'],
  ['x', 'keyDone'],
  ['n', 'popupAdd'],
  ['u', 'keyUndo'],
  ['/', 'keySearch'],
  ['Esc', 'ledgerClosePane'],
  ['?', 'keyHelp'],
];
