import { useContext, useState } from 'preact/hooks';
import { useTranslation } from '@/components/translation';
import { taskWords } from '@/lib/store/task-words';
import { ListMemoryContext } from './list-memory';
import type { Row, RowActions } from './row';
import { TaskFieldset } from './TaskFieldset';
import { editOf, type FieldErrors, fieldsOf, type TaskFields } from './task-fields';

/** All fields of a task that can be changed. What is typed is kept as a draft until it is saved or given up. */
export function TaskEditor({ row, actions }: { row: Row; actions: RowActions }) {
  const t = useTranslation();
  const { followUp } = row;
  const { drafts, onDraft } = useContext(ListMemoryContext);
  const draft = drafts[followUp.id] ?? {};
  const [errors, setErrors] = useState<FieldErrors>({});
  const fields = fieldsOf(followUp, draft);
  // The note on progress has a form, and a button, of its own.
  const { progressText, progressOn } = draft;
  const changed = Object.keys(draft).some((name) => !name.startsWith('progress'));
  const others = { ...(progressText === undefined ? {} : { progressText }), ...(progressOn === undefined ? {} : { progressOn }) };
  const giveUp = () => {
    setErrors({});
    onDraft(followUp.id, Object.keys(others).length > 0 ? others : null);
  };

  async function save(): Promise<void> {
    const result = editOf(fields, followUp.quote !== null);
    if ('errors' in result) setErrors(result.errors);
    else if (await actions.onEdit(row, result.edit)) giveUp();
  }

  return (
    <form
      class="form"
      aria-label={t('formOf', taskWords(followUp).slice(0, 60))}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3>{t('formTitle')}</h3>
      <TaskFieldset
        fields={fields}
        errors={errors}
        followUp={followUp}
        onChange={(name: keyof TaskFields, value) => onDraft(followUp.id, { ...draft, [name]: value })}
      />
      <div class="line">
        <button type="submit" class="primary">
          {t('formSave')}
        </button>
        {changed && (
          <button type="button" onClick={giveUp}>
            {t('formGiveUp')}
          </button>
        )}
        {changed && <span class="detail">{t('formDraft')}</span>}
      </div>
    </form>
  );
}
