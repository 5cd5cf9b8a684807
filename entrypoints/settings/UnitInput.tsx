import { useRef, useState } from 'preact/hooks';
import { Field } from '@/components/Field';
import { Icon } from '@/components/Icon';
import { useTranslation } from '@/components/translation';
import { LONGEST_UNIT } from '@/lib/unit/my-unit';
import { suggestUnits } from '@/lib/unit/suggest-units';
import { unitError } from './unit-error';

interface Props {
  names: readonly string[];
  /** Bodies of saved documents, the likeliest first. */
  met: readonly string[];
  onAdd(name: string): void;
}

/** Where a unit is typed. Names that fit stand below as buttons: one click, or Enter for what is typed. */
export function UnitInput({ names, met, onAdd }: Props) {
  const t = useTranslation();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const suggestions = suggestUnits(typed, met, names);

  const add = (written: string) => {
    const name = written.replace(/\s+/g, ' ').trim();
    const wrong = unitError(name, names);
    setError(wrong === null ? null : t(wrong));
    // The button that was pressed may be gone.
    input.current?.focus();
    if (wrong !== null) return;
    setTyped('');
    onAdd(name);
  };

  return (
    <form
      class="adding"
      onSubmit={(event) => {
        event.preventDefault();
        add(typed);
      }}
    >
      <Field label={t('unitName')} error={error}>
        {(control) => (
          <div class="with-button">
            <input
              {...control}
              ref={input}
              autocomplete="off"
              maxLength={LONGEST_UNIT}
              placeholder={t('unitNameHint')}
              value={typed}
              onInput={(event) => {
                setError(null);
                setTyped(event.currentTarget.value);
              }}
            />
            <button type="submit" class="plain">
              {t('unitAdd')}
            </button>
          </div>
        )}
      </Field>
      {suggestions.length > 0 && (
        <ul class="suggestions" aria-label={t('unitSuggestions')}>
          {suggestions.map((name) => (
            <li key={name}>
              <button type="button" onClick={() => add(name)}>
                <Icon name="add" /> {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
