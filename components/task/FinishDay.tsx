import { useState } from 'preact/hooks';
import { DayField } from '@/components/DayField';
import { type MessageKey, useTranslation } from '@/components/translation';
import { formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import { parseDay } from '@/lib/calendar/parse-day';

interface Props {
  finishedOn: IsoDay;
  today: IsoDay;
  /** Tells whether the day was kept, so that the form knows whether to forget what was typed. */
  onSave(on: IsoDay): Promise<boolean>;
}

/** The day on which something was finished, to be set right where it was ticked off later. */
export function FinishDay({ finishedOn, today, onSave }: Props) {
  const t = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<MessageKey | null>(null);

  async function save(): Promise<void> {
    if (typed === null) return;
    const on = parseDay(typed);
    const error = on === null ? 'formWrongDay' : on > today ? 'formFutureDay' : null;
    setWrong(error);
    if (on !== null && error === null && (await onSave(on))) setTyped(null);
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
