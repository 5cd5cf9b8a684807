import { useState } from 'preact/hooks';
import { DayField } from '@/components/DayField';
import { useTranslation } from '@/components/translation';
import { parseDay } from '@/lib/calendar/parse-day';
import type { PutOff, Row, RowActions } from './row';

/** Until when the reminders of a task are to be silent. Its due day stays what it is. */
export function SnoozeMenu({ row, actions, onClose }: { row: Row; actions: RowActions; onClose(): void }) {
  const t = useTranslation();
  const [day, setDay] = useState('');
  const [wrong, setWrong] = useState(false);
  const choose = async (until: PutOff) => {
    if (await actions.onSnooze(row, until)) onClose();
  };
  return (
    <fieldset class="snooze">
      <legend>{t('popupSnoozeUntil')}</legend>
      <div class="choices">
        <button type="button" onClick={() => choose('tonight')}>
          {t('popupSnoozeTonight')}
        </button>
        <button type="button" onClick={() => choose('tomorrow')}>
          {t('popupSnoozeTomorrow')}
        </button>
        <button type="button" onClick={() => choose('monday')}>
          {t('popupSnoozeMonday')}
        </button>
        {row.followUp.snoozedUntil !== null && (
          <button type="button" onClick={() => choose(null)}>
            {t('popupSnoozeEnd')}
          </button>
        )}
      </div>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = parseDay(day);
          setWrong(chosen === null);
          if (chosen !== null) choose({ day: chosen });
        }}
      >
        <DayField label={t('popupSnoozeDay')} value={day} error={wrong ? t('formWrongDay') : null} onInput={setDay} />
        <button type="submit">{t('popupSnoozeSet')}</button>
      </form>
    </fieldset>
  );
}
