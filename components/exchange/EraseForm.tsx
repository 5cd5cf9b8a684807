import { useState } from 'preact/hooks';
import { Field } from '@/components/Field';
import { useTranslation } from '@/components/translation';
import { fold } from '@/lib/text/fold';

/** Asks once more before everything is deleted: a word has to be typed, with its tone mark anywhere or nowhere. */
export function EraseForm({ onErase, onGiveUp }: { onErase(): void; onGiveUp(): void }) {
  const t = useTranslation();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const word = t('dataEraseWord');
  return (
    <form
      class="form erase"
      onSubmit={(event) => {
        event.preventDefault();
        const isRight = fold(typed.trim()) === fold(word);
        setWrong(!isRight);
        if (isRight) onErase();
      }}
    >
      <h3>{t('dataEraseTitle')}</h3>
      <p>{t('dataEraseWhat')}</p>
      <Field label={t('dataEraseType', word)} error={wrong ? t('dataEraseWrong', word) : null}>
        {(control) => (
          <input
            {...control}
            autocomplete="off"
            value={typed}
            onInput={(event) => {
              setWrong(false);
              setTyped(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <div class="line">
        <button type="submit" class="danger">
          {t('dataEraseDo')}
        </button>
        <button type="button" onClick={onGiveUp}>
          {t('dataGiveUp')}
        </button>
      </div>
    </form>
  );
}
