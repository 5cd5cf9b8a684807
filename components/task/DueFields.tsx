import { DayField } from '@/components/DayField';
import { Field } from '@/components/Field';
import { useTranslation } from '@/components/translation';
import { formatDay } from '@/lib/calendar/iso-day';
import type { FollowUp } from '@/lib/store/schema';
import { RhythmFields } from './RhythmFields';
import type { TaskFields } from './task-fields';

interface Props {
  fields: TaskFields;
  /** What is wrong with the day, or the first one of many; null where nothing is. */
  error: string | null;
  followUp: FollowUp;
  onChange(name: 'due' | 'day' | 'rhythm' | 'first', value: string): void;
}

/** Which deadline counts: the one that was read, which stays visible here, one set by hand, again and again, or none. */
export function DueFields({ fields, error, followUp, onChange }: Props) {
  const t = useTranslation();
  const read = followUp.deadlines.map(({ due, phrase }) => (due === null ? phrase : formatDay(due))).join('; ');
  return (
    <div class="line">
      <Field label={t('formDue')}>
        {(control) => (
          <select {...control} value={fields.due} onChange={(event) => onChange('due', event.currentTarget.value)}>
            {read !== '' && <option value="read">{t('formDueRead', read)}</option>}
            <option value="day">{t('formDueDay')}</option>
            <option value="every">{t('formDueEvery')}</option>
            <option value="none">{t('formDueNone')}</option>
          </select>
        )}
      </Field>
      {fields.due === 'day' && (
        <DayField label={t('formDay')} value={fields.day} error={error} onInput={(text) => onChange('day', text)} />
      )}
      {fields.due === 'every' && <RhythmFields fields={fields} error={error} onChange={onChange} />}
    </div>
  );
}
