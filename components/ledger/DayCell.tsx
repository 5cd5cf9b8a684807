import { Icon, type IconName } from '@/components/Icon';
import { shorten } from '@/components/shorten';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { DayItem } from '@/lib/ledger/calendar-days';
import { dayWords } from './day-words';

interface Props {
  day: IsoDay;
  items: readonly DayItem[];
  /** Whether it is of the month that is shown. */
  inMonth: boolean;
  /** Whether offices work on it. */
  working: boolean;
  isToday: boolean;
  chosen: boolean;
  onChoose(): void;
}

/** How many tasks are named in the cell, and how long their names are; all of them stand beside the calendar. */
const SHOWN = 3;
const NAME = 34;

/** How each state looks; the word for it stands beside the calendar. */
export const STATE_ICONS: Record<DayItem['state'], IconName> = {
  open: 'later',
  late: 'overdue',
  done: 'done',
  'let-go': 'cancelled',
};

/** A day of the calendar: its number, the first of its tasks, and how many there are. */
export function DayCell({ day, items, inMonth, working, isToday, chosen, onChoose }: Props) {
  const t = useTranslation();
  const late = items.filter(({ state }) => state === 'late').length;
  const said = [
    dayWords(day, t),
    working ? null : t('ledgerDayOff'),
    items.length === 0 ? null : t('popupGroupCount', String(items.length)),
    late === 0 ? null : t('ledgerLateCount', String(late)),
  ].filter((part) => part !== null);
  const look = [inMonth ? '' : 'outside', working ? '' : 'off', isToday ? 'today' : '', chosen ? 'chosen' : ''].join(' ');
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern of a calendar is a grid.
    // biome-ignore lint/a11y/useFocusableInteractive: the button in the cell has the focus.
    <td role="gridcell" class={look} aria-selected={chosen}>
      <button
        type="button"
        tabIndex={chosen ? 0 : -1}
        {...(isToday ? { 'aria-current': 'date' as const } : {})}
        onClick={onChoose}
      >
        <span class="unseen">{said.join(', ')}</span>
        <span class="number" aria-hidden="true">
          {Number(day.slice(8))}
        </span>
        {items.slice(0, SHOWN).map(({ row, state }) => (
          <span key={row.followUp.id} class={`item ${state}`}>
            <Icon name={STATE_ICONS[state]} />
            {shorten(row.what, NAME)}
          </span>
        ))}
        {items.length > SHOWN && <span class="item rest">{t('ledgerMoreOnDay', String(items.length - SHOWN))}</span>}
      </button>
    </td>
  );
}
