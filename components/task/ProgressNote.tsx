import { useState } from 'preact/hooks';
import { DayField } from '@/components/DayField';
import { Field } from '@/components/Field';
import { useTranslation } from '@/components/translation';
import { formatDay } from '@/lib/calendar/iso-day';
import { parseDay } from '@/lib/calendar/parse-day';

interface Note {
  on: string;
  text: string;
}

interface Props {
  note: Note;
  /** Keeps the changed note, or takes it out (null). Tells whether that was done. */
  onChange(note: Note | null): Promise<boolean>;
}

/** One note of progress: as it was written, or, once asked, in a form that sets it right. */
export function ProgressNote({ note, onChange }: Props) {
  const t = useTranslation();
  const [typed, setTyped] = useState<Note | null>(null);
  const [wrong, setWrong] = useState(false);
  const day = formatDay(note.on);
  if (typed === null) {
    return (
      <li>
        <b>{day}</b> {note.text}{' '}
        <button
          type="button"
          class="quiet"
          aria-label={t('formProgressChangeOf', day)}
          onClick={() => setTyped({ on: day, text: note.text })}
        >
          {t('formProgressChange')}
        </button>
      </li>
    );
  }
  const close = () => {
    setTyped(null);
    setWrong(false);
  };

  async function save({ on: text, text: words }: Note): Promise<void> {
    const on = parseDay(text);
    setWrong(on === null);
    if (on !== null && words.trim() !== '' && (await onChange({ on, text: words.trim() }))) close();
  }

  return (
    <li>
      <form
        class="form"
        aria-label={t('formProgressChangeOf', day)}
        onSubmit={(event) => {
          event.preventDefault();
          save(typed);
        }}
      >
        <Field label={t('formProgressText')}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={2000}
              value={typed.text}
              onInput={(event) => setTyped({ ...typed, text: event.currentTarget.value })}
            />
          )}
        </Field>
        <DayField
          label={t('formProgressOn')}
          value={typed.on}
          error={wrong ? t('formWrongDay') : null}
          onInput={(on) => setTyped({ ...typed, on })}
        />
        <div class="line">
          <button type="submit" class="primary">
            {t('formProgressSave')}
          </button>
          <button type="button" onClick={() => onChange(null)}>
            {t('formProgressRemove')}
          </button>
          <button type="button" onClick={close}>
            {t('formGiveUp')}
          </button>
        </div>
      </form>
    </li>
  );
}
