import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useTranslation } from '@/components/translation';
import { addDays, type IsoDay, weekday } from '@/lib/calendar/iso-day';
import type { DayItem } from '@/lib/ledger/calendar-days';
import { addMonths, monthOf, weeksOf } from '@/lib/ledger/month';
import { DayCell } from './DayCell';
import { WEEKDAY_WORDS } from './weekday-words';

interface Props {
  /** The day that is chosen; its month is shown. */
  day: IsoDay;
  today: IsoDay;
  items: ReadonlyMap<IsoDay, readonly DayItem[]>;
  isWorking(day: IsoDay): boolean;
  onDay(day: IsoDay): void;
}

/**
 * A month with what is due on its days. One day takes part in the order of the Tab key: arrows go a day or a week, Home and End to the ends of the
 * week, PageUp and PageDown a month (with Shift a year); what is chosen follows.
 */
export function MonthCalendar({ day, today, items, isWorking, onDay }: Props) {
  const t = useTranslation();
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const month = monthOf(day);
  const title = t('ledgerMonth', month.slice(5), month.slice(0, 4));
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
    moved.current = false;
  }, [day]);
  const press = (event: KeyboardEvent) => {
    const ofWeek = (weekday(day) + 6) % 7;
    const steps: Record<string, IsoDay> = {
      ArrowLeft: addDays(day, -1),
      ArrowRight: addDays(day, 1),
      ArrowUp: addDays(day, -7),
      ArrowDown: addDays(day, 7),
      Home: addDays(day, -ofWeek),
      End: addDays(day, 6 - ofWeek),
      PageUp: addMonths(day, event.shiftKey ? -12 : -1),
      PageDown: addMonths(day, event.shiftKey ? 12 : 1),
    };
    const next = steps[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    moved.current = true;
    onDay(next);
  };
  return (
    <section class="calendar" aria-label={t('ledgerViewCalendar')}>
      <div class="month">
        <button type="button" class="plain" aria-label={t('ledgerPreviousMonth')} onClick={() => onDay(addMonths(day, -1))}>
          <Icon name="previous" />
        </button>
        <h2 aria-live="polite">{title}</h2>
        <button type="button" class="plain" aria-label={t('ledgerFollowingMonth')} onClick={() => onDay(addMonths(day, 1))}>
          <Icon name="next" />
        </button>
        <button type="button" class="plain" onClick={() => onDay(today)}>
          {t('ledgerToday')}
        </button>
        <p class="detail">{t('ledgerCalendarHint')}</p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern of a calendar is a grid. */}
      <table role="grid" ref={grid} aria-label={title} onKeyDown={press}>
        <thead>
          <tr>
            {WEEKDAY_WORDS.map(({ short, long }) => (
              <th key={short} scope="col" abbr={t(long)}>
                {t(short)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <DayCell
                  key={one}
                  day={one}
                  items={items.get(one) ?? []}
                  inMonth={monthOf(one) === month}
                  working={isWorking(one)}
                  isToday={one === today}
                  chosen={one === day}
                  onChoose={() => onDay(one)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
