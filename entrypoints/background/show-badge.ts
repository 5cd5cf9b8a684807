import { browser } from 'wxt/browser';
import type { Translate } from '@/components/translation';
import { readOwnUnit } from '@/entrypoints/list/own-unit';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import { badgeFor } from '@/lib/reminders/badge';
import { countDueSoon } from '@/lib/reminders/count-due-soon';
import type { Database } from '@/lib/store/database';
import { readList } from '@/lib/store/read-list';
import { readSoonDays } from '@/lib/store/soon-setting';
import { ownEntries } from '@/lib/unit/follow-up-concern';

/** Writes on the toolbar button how many follow-ups press, those of the official's own unit where one is set, and says in its title what the number means. */
export async function showBadge(database: Database, t: Translate): Promise<void> {
  const [unit, soon, entries] = await Promise.all([
    readOwnUnit(browser.storage.local),
    readSoonDays(browser.storage.local),
    readList(database),
  ]);
  const own = ownEntries(entries, unit).map(({ followUp }) => followUp);
  const due = countDueSoon(own, todayInVietnam(new Date()), soon);
  const { text, colour } = badgeFor(due);
  await browser.action.setBadgeBackgroundColor({ color: colour });
  // Chrome before 110 chooses the text colour itself.
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title: titleFor([due.overdue, due.soon, soon], unit.names.length > 0, t) });
}

function titleFor([overdue, soon, days]: [number, number, number], isOwn: boolean, t: Translate): string {
  if (overdue + soon === 0) return t('extShortName');
  return t(isOwn ? 'badgeTitleMine' : 'badgeTitle', ...[overdue, soon, days].map(String));
}
