import { useTranslation } from '@/components/translation';
import { formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import { FinishDay } from './FinishDay';
import type { Row, RowActions } from './row';
import { StatusLabel } from './StatusLabel';

/** How many occurrences are shown, the latest first: a year of a monthly duty. */
const SHOWN = 12;

/** The occurrences of a recurring duty that are dealt with: each can be set right, or opened again. */
export function Occurrences({ row, today, actions }: { row: Row; today: IsoDay; actions: RowActions }) {
  const t = useTranslation();
  const dealtWith = Object.entries(row.followUp.occurrences)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, SHOWN);
  if (dealtWith.length === 0) return null;
  return (
    <div class="occurrences">
      <h3>{t('occurrencesTitle')}</h3>
      <ul class="notes">
        {dealtWith.map(([day, { finishedOn, lateReason }]) => (
          <li key={day}>
            <b>{t('occurrenceOf', formatDay(day))}</b>{' '}
            {finishedOn === null ? (
              t('occurrenceSkipped')
            ) : (
              <>
                {t('popupDoneOn', formatDay(finishedOn))} · <StatusLabel status={day < finishedOn ? 'doneLate' : 'doneInTime'} />
              </>
            )}
            {lateReason !== '' && <span class="phrase"> {t('popupReason', lateReason)}</span>}
            <details>
              <summary aria-label={t('occurrenceChangeOf', formatDay(day))}>{t('occurrenceChange')}</summary>
              <FinishDay finishedOn={finishedOn ?? today} today={today} onSave={(on) => actions.onFinishedOn(row, day, on)} />
              <button type="button" class="quiet" onClick={() => actions.onReopenOccurrence(row, day)}>
                {t('occurrenceReopen')}
              </button>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
