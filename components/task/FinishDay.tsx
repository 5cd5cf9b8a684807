import { useState } from 'preact/hooks';
import { DayField } from '@/components/DayField';
import { type MessageKey, useTranslation } from '@/components/translation';
import { formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import { parseDay } from '@/lib/calendar/parse-day';
import type { Row, RowActions } from './row';

/** The day on which a task was finished, to be set right where it was ticked off later; nothing where it is not finished. */
export function FinishDay({ row, today, actions }: { row: Row; today: IsoDay; actions: RowActions }) {
  const t = useTranslation();
  const { finishedOn } = row.followUp;
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<MessageKey | null>(null);
  if (finishedOn === null) return null;

  async function save(): Promise<void> {
    if (typed === null) return;
    const on = parseDay(typed);
    const error = on === null ? 'formWrongDay' : on > today ? 'formFutureDay' : null;
    setWrong(error);
    if (on !== null && error === null && (await actions.onFinishedOn(row, on))) setTyped(null);
  }

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="line">
        <DayField
          label={t('historyFinishedOn')}
          value={typed ?? formatDay(finishedOn)}
          error={wrong === null ? null : t(wrong)}
          onInput={setTyped}
        />
        <button type="submit">{t('formFinishDay')}</button>
      </div>
    </form>
  );
}
