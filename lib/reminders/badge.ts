import type { DueSoon } from './count-due-soon';

/** What stands on the toolbar button. Colours are CSS colours; white text on either reaches a contrast of 4.5. */
export interface Badge {
  text: string;
  colour: string;
}

const OVERDUE = '#b42318';
const SOON = '#9a4a00';

/** The badge for what presses: nothing for none, `99+` where three digits would not fit. */
export function badgeFor({ overdue, soon }: DueSoon): Badge {
  const total = overdue + soon;
  return { text: total === 0 ? '' : total > 99 ? '99+' : String(total), colour: overdue > 0 ? OVERDUE : SOON };
}
