import { browser } from 'wxt/browser';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import { badgeFor } from '@/lib/reminders/badge';
import { countDueSoon } from '@/lib/reminders/count-due-soon';
import type { Database } from '@/lib/store/database';

/** Writes on the toolbar button how many follow-ups press, and says in its title what the number means. */
export async function showBadge(database: Database): Promise<void> {
  const due = countDueSoon(await database.followUps.toArray(), todayInVietnam(new Date()));
  const { text, colour } = badgeFor(due);
  await browser.action.setBadgeBackgroundColor({ color: colour });
  // Chrome before 110 chooses the text colour itself.
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title: titleFor(due.overdue, due.soon) });
}

function titleFor(overdue: number, soon: number): string {
  if (overdue + soon === 0) return browser.i18n.getMessage('extShortName');
  return browser.i18n.getMessage('badgeTitle', [String(overdue), String(soon)]);
}
