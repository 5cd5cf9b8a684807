import { browser } from 'wxt/browser';
import { openingOf } from '@/entrypoints/list/opening-of';
import { ownRows } from '@/entrypoints/list/own-rows';
import { readOwnUnit } from '@/entrypoints/list/own-unit';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import type { Database } from '@/lib/store/database';
import { writeOpening } from '@/lib/store/opening';
import { readListWithMark } from '@/lib/store/read-list';
import { readSoonDays } from '@/lib/store/soon-setting';
import { readScope } from '@/lib/unit/list-scope';

/** Keeps in mind what a long list begins with after a change, so that the popup shows it at once when it is opened next. */
export async function keepOpening(database: Database): Promise<void> {
  const area = browser.storage.local;
  const [unit, soon, scope, { entries, until }] = await Promise.all([
    readOwnUnit(area),
    readSoonDays(area),
    readScope(area),
    readListWithMark(database),
  ]);
  const circumstances = { today: todayInVietnam(new Date()), soon, scope, unit };
  await writeOpening(area, openingOf(ownRows(entries, unit, scope, null), entries.length, until, circumstances));
}
