import { DayField } from '@/components/DayField';
import { Field } from '@/components/Field';
import { RHYTHM_WORDS } from '@/components/rhythm-words';
import { useTranslation } from '@/components/translation';
import { addDays, formatDay } from '@/lib/calendar/iso-day';
import { parseDay } from '@/lib/calendar/parse-day';
import { nextOccurrence } from '@/lib/calendar/recurrence';
import { firstOf, RHYTHMS, type Rhythm, ruleOfRhythm } from '@/lib/calendar/rhythm';
import type { TaskFields } from './task-fields';

interface Props {
  fields: Pick<TaskFields, 'rhythm' | 'first'>;
  /** What is wrong with the first day; null where nothing is. */
  error: string | null;
  onChange(name: 'rhythm' | 'first', value: string): void;
}

/** How many days to come are shown, so that nobody has to work out what a rhythm means. */
const SHOWN = 3;

/** How a duty comes back: its rhythm, its first day, and the days that follow from them. */
export function RhythmFields({ fields, error, onChange }: Props) {
  const t = useTranslation();
  const days = daysOf(fields.rhythm, fields.first);
  return (
    <>
      <Field label={t('formRhythm')}>
        {(control) => (
          <select {...control} value={fields.rhythm} onChange={(event) => onChange('rhythm', event.currentTarget.value)}>
            {RHYTHMS.map((rhythm) => (
              <option key={rhythm} value={rhythm}>
                {t(RHYTHM_WORDS[rhythm])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DayField label={t('formFirstDay')} value={fields.first} error={error} onInput={(text) => onChange('first', text)} />
      {days.length > 0 && (
        <p class="detail" aria-live="polite">
          {t('formComingDays', days.join(', '))}
        </p>
      )}
    </>
  );
}

/** The first days of a rhythm as offices write them; none while the first day is not written out. */
function daysOf(rhythm: Rhythm, typed: string): string[] {
  const day = parseDay(typed);
  if (day === null) return [];
  const first = firstOf(rhythm, day);
  const days: string[] = [];
  for (let next: string | null = first; next !== null && days.length < SHOWN; ) {
    next = nextOccurrence(ruleOfRhythm(rhythm, first), first, next);
    if (next === null) break;
    days.push(formatDay(next));
    next = addDays(next, 1);
  }
  return days;
}
