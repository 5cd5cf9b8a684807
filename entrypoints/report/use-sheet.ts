import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Translate } from '@/components/translation';
import { useList } from '@/entrypoints/list/use-list';
import { useMyUnit } from '@/entrypoints/list/use-my-unit';
import { useSoonDays } from '@/entrypoints/list/use-soon-days';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { readChosenRows } from '@/lib/exchange/chosen-rows';
import { followUpReport } from '@/lib/exchange/follow-up-report';
import type { Month } from '@/lib/exchange/month-outcomes';
import { monthReport } from '@/lib/exchange/month-report';
import type { Sheet } from '@/lib/exchange/sheet';
import type { Database } from '@/lib/store/database';
import { compare, dayOf, dueOf } from '@/lib/store/due';
import type { ListEntry } from '@/lib/store/read-list';

/** Behind every day that there is. */
const LAST = '9999-12-31';

/** What the page shows: the follow-up table, or the sheet of a month. */
export type ReportKind = 'print' | 'month';

/** A report as far as it is known; `chosen` is how many tasks were chosen for it, null where it is about all. */
export type ReportState = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; sheet: Sheet; chosen: number | null };

/**
 * The report of the follow-ups that were chosen under the name `rows`, kept up to date; of all of them without a name, or where `all` is
 * asked for.
 */
export function useSheet(
  database: Database,
  kind: ReportKind,
  rows: string | null,
  all: boolean,
  month: Month,
  today: IsoDay,
  t: Translate,
): ReportState {
  const list = useList(database);
  const unit = useMyUnit();
  const soon = useSoonDays();
  const [chosen, setChosen] = useState<ReadonlySet<string> | null | undefined>(rows === null ? null : undefined);
  useEffect(() => {
    if (rows === null) return;
    readChosenRows(browser.storage.session, rows).then(setChosen, (error) => {
      // All of them, and the page says so: better than none.
      reportError(error);
      setChosen(null);
    });
  }, [rows]);
  const entries = list.state === 'ready' ? list.entries : null;
  const sheet = useMemo(() => {
    if (entries === null || unit === null || soon === null || chosen === undefined) return null;
    const sorted = all || chosen === null ? byDueDay(entries, today) : inOrder(entries, chosen);
    const drawn = { today, unit: unit.names, soonInDays: soon };
    return kind === 'month' ? monthReport(sorted, month, drawn, t) : followUpReport(sorted, drawn, t);
  }, [entries, unit, soon, chosen, all, kind, month, today]);
  if (list.state === 'failed') return { state: 'failed' };
  return sheet === null ? { state: 'loading' } : { state: 'ready', sheet, chosen: chosen?.size ?? null };
}

/** What has no day comes last. */
function byDueDay(entries: readonly ListEntry[], today: IsoDay): ListEntry[] {
  const dayOfEntry = ({ followUp }: ListEntry) => dayOf(dueOf(followUp, today)) ?? LAST;
  return [...entries].sort((a, b) => compare(dayOfEntry(a), dayOfEntry(b)));
}

/** The entries that were chosen, in the order in which they were. */
function inOrder(entries: readonly ListEntry[], chosen: ReadonlySet<string>): ListEntry[] {
  const byId = new Map(entries.map((entry) => [entry.followUp.id, entry]));
  return [...chosen].flatMap((id) => byId.get(id) ?? []);
}
