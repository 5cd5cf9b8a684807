import { useMemo, useState } from 'preact/hooks';
import { DayTasks } from '@/components/ledger/DayTasks';
import { MonthCalendar } from '@/components/ledger/MonthCalendar';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { isWorkingDay } from '@/lib/calendar/working-days';
import { itemsByDay } from '@/lib/ledger/calendar-days';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { type Month, monthOf, weeksOf } from '@/lib/ledger/month';
import { useWorkingTable } from './use-working-table';

interface Props {
  rows: readonly LedgerRow[];
  /** The month that the address asks for; null for that of today. */
  month: Month | null;
  today: IsoDay;
  onMonth(month: Month): void;
  onOpen(id: string): void;
}

/** A month, and what is due on the day that is chosen in it. */
export function CalendarView({ rows, month, today, onMonth, onOpen }: Props) {
  const table = useWorkingTable();
  const asked = month ?? monthOf(today);
  const [chosen, setChosen] = useState(monthOf(today) === asked ? today : `${asked}-01`);
  // The address may ask for another month, as the browser's back button does.
  const day = monthOf(chosen) === asked ? chosen : `${asked}-01`;
  const weeks = weeksOf(asked);
  const first = weeks[0]?.[0] ?? day;
  const last = weeks.at(-1)?.[6] ?? day;
  const items = useMemo(() => itemsByDay(rows, first, last, today), [rows, first, last, today]);
  const isWorking = (one: IsoDay) => isWorkingDay(one, table);
  return (
    <div class="calendar-view">
      <MonthCalendar
        day={day}
        today={today}
        items={items}
        isWorking={isWorking}
        onDay={(next) => {
          setChosen(next);
          if (monthOf(next) !== asked) onMonth(monthOf(next));
        }}
      />
      <DayTasks day={day} items={items.get(day) ?? []} working={isWorking(day)} onOpen={onOpen} />
    </div>
  );
}
