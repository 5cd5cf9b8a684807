import { Field } from '@/components/Field';
import { useTranslation } from '@/components/translation';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The hour in Vietnam at which reminders come. */
export function HourField({ hour, onChange }: { hour: number; onChange(hour: number): void }) {
  const t = useTranslation();
  return (
    <Field label={t('optionsHour')}>
      {(control) => (
        <select {...control} value={String(hour)} onChange={(event) => onChange(Number(event.currentTarget.value))}>
          {HOURS.map((choice) => (
            <option key={choice} value={String(choice)}>
              {t('optionsHourOf', String(choice))}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
