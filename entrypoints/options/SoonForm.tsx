import { Field } from '@/components/Field';
import { useTranslation } from '@/components/translation';
import { MOST_SOON_DAYS } from '@/lib/store/soon-setting';

const DAYS = Array.from({ length: MOST_SOON_DAYS }, (_, index) => String(index + 1));

/** From how many days before its day on a task counts as due soon. The choice counts at once. */
export function SoonForm({ days, onSave }: { days: number; onSave(days: number): void }) {
  const t = useTranslation();
  return (
    <section class="form soon">
      <h2>{t('popupTitle')}</h2>
      <Field label={t('optionsSoon')}>
        {(control) => (
          <select {...control} value={String(days)} onChange={(event) => onSave(Number(event.currentTarget.value))}>
            {DAYS.map((day) => (
              <option key={day} value={day}>
                {t('optionsSoonDays', day)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}
