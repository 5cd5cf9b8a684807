import { Field } from '@/components/Field';
import { type MessageKey, useTranslation } from '@/components/translation';
import type { Appearance } from '@/lib/settings/appearance';

interface Props {
  appearance: Appearance;
  onSave(appearance: Appearance): void;
}

const LANGUAGES: Record<Appearance['language'], MessageKey> = {
  browser: 'lookLanguageBrowser',
  vi: 'lookLanguageVietnamese',
  en: 'lookLanguageEnglish',
};
const THEMES: Record<Appearance['theme'], MessageKey> = {
  system: 'lookThemeSystem',
  light: 'lookThemeLight',
  dark: 'lookThemeDark',
};
const STYLES: Record<Appearance['marks']['style'], MessageKey> = { tint: 'lookStyleTint', line: 'lookStyleLine' };
const KINDS = { tasks: 'lookMarkTasks', assignees: 'lookMarkAssignees', deadlines: 'lookMarkDeadlines' } as const;

/** Language, theme, and what is marked in documents and how. Every choice counts at once, in open pages too. */
export function AppearanceForm({ appearance, onSave }: Props) {
  const t = useTranslation();
  const { language, theme, marks } = appearance;
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  return (
    <section class="form look">
      <h2>{t('lookTitle')}</h2>
      <Choice
        label={t('lookLanguage')}
        words={LANGUAGES}
        value={language}
        onChange={(chosen) => onSave({ ...appearance, language: chosen })}
      />
      <Choice
        label={t('lookTheme')}
        words={THEMES}
        value={theme}
        onChange={(chosen) => onSave({ ...appearance, theme: chosen })}
      />
      <fieldset>
        <legend>{t('lookMarks')}</legend>
        {kinds.map((kind) => (
          <label key={kind} class="check">
            <input
              type="checkbox"
              checked={marks[kind]}
              onChange={(event) => onSave({ ...appearance, marks: { ...marks, [kind]: event.currentTarget.checked } })}
            />
            <span class={`mark ${marks.style} ${kind}`}>{t(KINDS[kind])}</span>
          </label>
        ))}
      </fieldset>
      <Choice
        label={t('lookStyle')}
        words={STYLES}
        value={marks.style}
        onChange={(style) => onSave({ ...appearance, marks: { ...marks, style } })}
      />
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  words: Record<Value, MessageKey>;
  value: Value;
  onChange(value: Value): void;
}

/** One of a few named choices. */
function Choice<Value extends string>({ label, words, value, onChange }: ChoiceProps<Value>) {
  const t = useTranslation();
  const choices = Object.keys(words) as Value[];
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {t(words[choice])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
