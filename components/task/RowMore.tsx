import { useSoon } from '@/components/soon';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { dueOf } from '@/lib/store/due';
import { isOpen, statusOf } from '@/lib/store/status';
import { taskWords } from '@/lib/store/task-words';
import { FinishDay } from './FinishDay';
import { Occurrences } from './Occurrences';
import { ProgressNotes } from './ProgressNotes';
import type { Row, RowActions } from './row';
import { StatusLabel } from './StatusLabel';
import { TaskEditor } from './TaskEditor';
import { TaskHistory } from './TaskHistory';
import { TaskSource } from './TaskSource';

/** What a row shows when it is opened: its state, the words it comes from, every field, how it went on, all that was done to it. */
export function RowMore({ row, today, actions }: { row: Row; today: IsoDay; actions: RowActions }) {
  const t = useTranslation();
  const soon = useSoon();
  const { followUp } = row;
  const due = dueOf(followUp, today);
  const missed = due.kind === 'recurring' ? due.missed.length : 0;
  return (
    <section class="more" aria-label={t('popupMoreOf', taskWords(followUp).slice(0, 60))}>
      <p class="state">
        <StatusLabel status={statusOf(followUp, today, soon)} />
        {missed > 0 && (
          <button type="button" class="quiet" onClick={() => actions.onSkipMissed(row)}>
            {t('popupSkipMissed', String(missed))}
          </button>
        )}
        {isOpen(followUp) && (
          <button type="button" class="quiet" onClick={() => actions.onCancel(row)}>
            {t('popupCancel')}
          </button>
        )}
      </p>
      {followUp.finishedOn !== null && (
        <FinishDay finishedOn={followUp.finishedOn} today={today} onSave={(on) => actions.onFinishedOn(row, null, on)} />
      )}
      <Occurrences row={row} today={today} actions={actions} />
      <TaskSource row={row} />
      <ProgressNotes row={row} today={today} actions={actions} />
      <TaskEditor row={row} actions={actions} />
      <TaskHistory id={followUp.id} />
    </section>
  );
}
