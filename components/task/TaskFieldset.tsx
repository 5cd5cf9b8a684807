import { Field } from '@/components/Field';
import { type MessageKey, useTranslation } from '@/components/translation';
import { type FollowUp, PRIORITIES } from '@/lib/store/schema';
import { taskWords } from '@/lib/store/task-words';
import { DueFields } from './DueFields';
import type { FieldErrors, TaskFields } from './task-fields';

interface Props {
  fields: TaskFields;
  errors: FieldErrors;
  followUp: FollowUp;
  onChange(name: keyof TaskFields, value: string): void;
}

/** The fields that are one line of text, with their longest length. */
const LINES: { name: 'assignee' | 'product' | 'evidence' | 'tags'; label: MessageKey; length: number }[] = [
  { name: 'assignee', label: 'formAssignee', length: 600 },
  { name: 'product', label: 'formProduct', length: 1_000 },
  { name: 'evidence', label: 'formEvidence', length: 4_000 },
  { name: 'tags', label: 'formTags', length: 500 },
];
const PRIORITY_WORDS = { high: 'formPriorityHigh', normal: 'formPriorityNormal', low: 'formPriorityLow' } as const;

/** The fields of a task; where one is empty, what was read from the document shows through. */
export function TaskFieldset({ fields, errors, followUp, onChange }: Props) {
  const t = useTranslation();
  const read = { assignee: followUp.assignees.join('; '), product: '', evidence: 'https://', tags: '' };
  const errorOf = (name: keyof TaskFields) => {
    const key = errors[name];
    return key === undefined ? null : t(key);
  };
  return (
    <>
      <Field label={t('formName')} error={errorOf('title')}>
        {(control) => (
          <input
            {...control}
            maxLength={500}
            placeholder={taskWords({ ...followUp, title: null }).slice(0, 80)}
            value={fields.title}
            onInput={(event) => onChange('title', event.currentTarget.value)}
          />
        )}
      </Field>
      <DueFields fields={fields} error={errorOf('day') ?? errorOf('first')} followUp={followUp} onChange={onChange} />
      <Field label={t('formPriority')}>
        {(control) => (
          <select {...control} value={fields.priority} onChange={(event) => onChange('priority', event.currentTarget.value)}>
            {PRIORITIES.map((priority) => (
              <option key={priority} value={priority}>
                {t(PRIORITY_WORDS[priority])}
              </option>
            ))}
          </select>
        )}
      </Field>
      {LINES.map(({ name, label, length }) => (
        <Field key={name} label={t(label)} error={errorOf(name)}>
          {(control) => (
            <input
              {...control}
              maxLength={length}
              placeholder={read[name].slice(0, 80)}
              value={fields[name]}
              onInput={(event) => onChange(name, event.currentTarget.value)}
            />
          )}
        </Field>
      ))}
      {(['note', 'lateReason'] as const).map((name) => (
        <Field key={name} label={t(name === 'note' ? 'formNote' : 'formLateReason')}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={2_000}
              value={fields[name]}
              onInput={(event) => onChange(name, event.currentTarget.value)}
            />
          )}
        </Field>
      ))}
    </>
  );
}
