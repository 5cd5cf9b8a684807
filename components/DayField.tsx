import { useRef } from 'preact/hooks';
import { formatDay } from '@/lib/calendar/iso-day';
import { parseDay } from '@/lib/calendar/parse-day';
import { Field } from './Field';
import { Icon } from './Icon';
import { useTranslation } from './translation';

interface Props {
  label: string;
  /** The day as it is typed. */
  value: string;
  error: string | null;
  onInput(text: string): void;
}

/**
 * A day, typed as offices write it or picked from the browser's calendar. The browser's own field for days would show it in
 * the order of the browser's language, and 03/04 must not be read as March.
 */
export function DayField({ label, value, error, onInput }: Props) {
  const t = useTranslation();
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <Field label={label} error={error}>
      {(control) => (
        <span class="day">
          <input
            {...control}
            type="text"
            inputMode="numeric"
            placeholder={t('formDayHint')}
            maxLength={10}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          <button type="button" class="quiet" aria-label={t('formPickDay')} onClick={() => calendar.current?.showPicker()}>
            <Icon name="later" />
          </button>
          <input
            ref={calendar}
            type="date"
            class="picker"
            tabIndex={-1}
            aria-hidden="true"
            value={parseDay(value) ?? ''}
            onInput={(event) => onInput(event.currentTarget.value === '' ? '' : formatDay(event.currentTarget.value))}
          />
        </span>
      )}
    </Field>
  );
}
