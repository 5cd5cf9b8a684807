import { Icon } from '@/components/Icon';
import { type MessageKey, useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { DayItem } from '@/lib/ledger/calendar-days';
import { STATE_ICONS } from './DayCell';
import { dayWords } from './day-words';

interface Props {
  day: IsoDay;
  items: readonly DayItem[];
  working: boolean;
  onOpen(id: string): void;
}

const STATE_WORDS: Record<DayItem['state'], MessageKey> = {
  open: 'ledgerStateOpen',
  late: 'statusOverdue',
  done: 'ledgerStateDone',
  'let-go': 'ledgerStateLetGo',
};

/** All that is due on the day that is chosen; each opens its details. */
export function DayTasks({ day, items, working, onOpen }: Props) {
  const t = useTranslation();
  return (
    <section class="day-tasks" aria-label={dayWords(day, t)}>
      <h3>
        {dayWords(day, t)}
        {!working && <span class="detail"> · {t('ledgerDayOff')}</span>}
      </h3>
      {items.length === 0 && <p class="detail">{t('ledgerNothingOnDay')}</p>}
      <ul>
        {items.map(({ row, state }) => (
          <li key={row.followUp.id} class={`item ${state}`}>
            <p class="state">
              <Icon name={STATE_ICONS[state]} />
              {t(STATE_WORDS[state])}
              {row.document?.fields.number != null && <span class="detail">· {row.document.fields.number}</span>}
            </p>
            <button type="button" class="title" data-task={row.followUp.id} onClick={() => onOpen(row.followUp.id)}>
              {row.what}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
