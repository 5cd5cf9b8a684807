import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { DayField } from '@/components/DayField';
import { Field } from '@/components/Field';
import { useTranslation } from '@/components/translation';
import { parseDay } from '@/lib/calendar/parse-day';
import type { Edit } from '@/lib/store/schema';
import { ListMemoryContext } from './list-memory';

interface Props {
  onAdd(fields: Edit & { title: string }): Promise<boolean>;
  onClose(): void;
}

/** A task that comes from no page: its name, and what else is known at once. What is typed outlives the popup. */
export function AddTask({ onAdd, onClose }: Props) {
  const t = useTranslation();
  const { drafts, onDraft } = useContext(ListMemoryContext);
  const draft = drafts.new ?? {};
  const { title = '', day = '', assignee = '' } = draft;
  const [wrong, setWrong] = useState<'title' | 'day' | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const change = (field: string, value: string) => onDraft('new', { ...draft, [field]: value });
  const giveUp = () => {
    onDraft('new', null);
    onClose();
  };

  async function add(): Promise<void> {
    const due = parseDay(day);
    const problem = title.trim() === '' ? 'title' : day.trim() !== '' && due === null ? 'day' : null;
    setWrong(problem);
    if (problem !== null) return;
    const fields = { title: title.trim(), assignee: assignee.trim() || null, due: due === null ? null : { day: due } };
    if (await onAdd(fields)) giveUp();
  }

  return (
    <form
      class="form add"
      aria-label={t('popupAdd')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={t('formName')} error={wrong === 'title' ? t('formWrongTitle') : null}>
        {(control) => (
          <input
            {...control}
            ref={first}
            maxLength={500}
            value={title}
            onInput={(event) => change('title', event.currentTarget.value)}
          />
        )}
      </Field>
      <DayField
        label={t('formDue')}
        value={day}
        error={wrong === 'day' ? t('formWrongDay') : null}
        onInput={(text) => change('day', text)}
      />
      <Field label={t('formAssignee')}>
        {(control) => (
          <input
            {...control}
            maxLength={600}
            value={assignee}
            onInput={(event) => change('assignee', event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="line">
        <button type="submit" class="primary">
          {t('formAdd')}
        </button>
        <button type="button" onClick={giveUp}>
          {t('formGiveUp')}
        </button>
      </div>
    </form>
  );
}
