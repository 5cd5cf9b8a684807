import { Icon } from '@/components/Icon';
import { useSoon } from '@/components/soon';
import { useTranslation } from '@/components/translation';
import { formatInstant } from '@/lib/calendar/format-instant';
import { formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import { statusOf } from '@/lib/store/status';
import { DueLabel } from './DueLabel';
import type { Row, RowActions } from './row';
import { StatusLabel } from './StatusLabel';

interface Props {
  row: Row;
  today: IsoDay;
  /** A few words of the task, so that a button's name is its own. */
  name: string;
  actions: RowActions;
}

/** The time of a task: when it is due and until when it is silent, or how and when it came to its end. */
export function RowWhen({ row, today, name, actions }: Props) {
  const t = useTranslation();
  const soon = useSoon();
  const { followUp } = row;
  const { finishedOn, cancelledOn, snoozedUntil } = followUp;
  if (finishedOn !== null || cancelledOn !== null) {
    return (
      <p class="due">
        <StatusLabel status={statusOf(followUp, today, soon)} />
        {cancelledOn === null && finishedOn !== null && <span>{t('popupDoneOn', formatDay(finishedOn))}</span>}
        {cancelledOn !== null && <span>{t('popupCancelledOn', formatDay(cancelledOn))}</span>}
        {followUp.lateReason !== '' && <span class="phrase">{t('popupReason', followUp.lateReason)}</span>}
      </p>
    );
  }
  return (
    <>
      <DueLabel followUp={followUp} today={today} name={name} onConfirm={() => actions.onConfirm(row)} />
      {snoozedUntil !== null && Date.parse(snoozedUntil) > Date.parse(`${today}T00:00:00+07:00`) && (
        <p class="detail">
          <Icon name="bell" /> {t('popupSnoozed', formatInstant(snoozedUntil))}
        </p>
      )}
    </>
  );
}
