import { useState } from 'preact/hooks';
import { Field } from '@/components/Field';
import { useTranslation } from '@/components/translation';

/** Asks why a task was finished late; nobody has to answer. */
export function LateReason({ onSave, onSkip }: { onSave(reason: string): void; onSkip(): void }) {
  const t = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <form
      class="late-reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') onSkip();
        else onSave(reason.trim());
      }}
    >
      <Field label={t('popupLateReason')}>
        {(control) => (
          <input {...control} maxLength={2_000} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
        )}
      </Field>
      <div class="line">
        <button type="submit" class="primary">
          {t('popupLateSave')}
        </button>
        <button type="button" onClick={onSkip}>
          {t('popupLateSkip')}
        </button>
      </div>
    </form>
  );
}
