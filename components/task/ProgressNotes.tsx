import { useContext, useState } from 'preact/hooks';
import { DayField } from '@/components/DayField';
import { Field } from '@/components/Field';
import { useTranslation } from '@/components/translation';
import { formatDay, type IsoDay } from '@/lib/calendar/iso-day';
import { parseDay } from '@/lib/calendar/parse-day';
import { ListMemoryContext } from './list-memory';
import { ProgressNote } from './ProgressNote';
import type { Row, RowActions } from './row';

/** How a task went on, note by note in the order of their days, and a form for the next one. */
export function ProgressNotes({ row, today, actions }: { row: Row; today: IsoDay; actions: RowActions }) {
  const t = useTranslation();
  const { id, progress } = row.followUp;
  const { drafts, onDraft } = useContext(ListMemoryContext);
  const draft = drafts[id] ?? {};
  const { progressText = '', progressOn = formatDay(today) } = draft;
  const [wrong, setWrong] = useState(false);
  const notes = Object.entries(progress).sort(([, a], [, b]) => (a.on < b.on ? -1 : 1));

  async function add(): Promise<void> {
    const on = parseDay(progressOn);
    setWrong(on === null);
    if (on === null || progressText.trim() === '' || !(await actions.onProgress(row, on, progressText.trim()))) return;
    const { progressText: _text, progressOn: _on, ...rest } = draft;
    onDraft(id, Object.keys(rest).length === 0 ? null : rest);
  }

  return (
    <div>
      <h3>{t('formProgress')}</h3>
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map(([key, note]) => (
            <ProgressNote key={key} note={note} onChange={(changed) => actions.onProgressChange(row, key, changed)} />
          ))}
        </ul>
      )}
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field label={t('formProgressText')}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={2000}
              value={progressText}
              onInput={(event) => onDraft(id, { ...draft, progressText: event.currentTarget.value })}
            />
          )}
        </Field>
        <div class="line">
          <DayField
            label={t('formProgressOn')}
            value={progressOn}
            error={wrong ? t('formWrongDay') : null}
            onInput={(text) => onDraft(id, { ...draft, progressOn: text })}
          />
          <button type="submit">{t('formProgressAdd')}</button>
        </div>
      </form>
    </div>
  );
}
