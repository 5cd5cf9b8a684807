import { useState } from 'preact/hooks';
import { Field } from '@/components/Field';
import { useTranslation } from '@/components/translation';
import { HourField } from '@/entrypoints/settings/HourField';
import { DEFAULT_SETTINGS, type ReminderSettings } from '@/lib/reminders/reminder-settings';
import { type SettingsErrors, type SettingsFields, settingsFields, settingsOf } from './settings-fields';

interface Props {
  settings: ReminderSettings;
  onChange(): void;
  onSave(settings: ReminderSettings): void;
}

/** When to remind: how many days ahead, at which hour, on which days. */
export function ReminderForm({ settings, onChange, onSave }: Props) {
  const t = useTranslation();
  const [fields, setFields] = useState(() => settingsFields(settings));
  const [errors, setErrors] = useState<SettingsErrors>({});
  const errorOf = (name: keyof SettingsFields) => {
    const key = errors[name];
    return key === undefined ? null : t(key);
  };
  const change = (name: keyof SettingsFields, value: string) => {
    onChange();
    setFields((known) => ({ ...known, [name]: value }));
  };

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        const result = settingsOf(fields);
        setErrors('errors' in result ? result.errors : {});
        if ('settings' in result) onSave(result.settings);
      }}
    >
      <h2>{t('optionsReminders')}</h2>
      <Field label={t('optionsLead')} error={errorOf('leadDays')}>
        {(control) => (
          <input {...control} value={fields.leadDays} onInput={(event) => change('leadDays', event.currentTarget.value)} />
        )}
      </Field>
      <HourField hour={Number(fields.hour)} onChange={(hour) => change('hour', String(hour))} />
      <h2>{t('optionsDays')}</h2>
      <p class="detail">{t('optionsDaysHint')}</p>
      {(['off', 'worked'] as const).map((name) => (
        <Field key={name} label={t(name === 'off' ? 'optionsOff' : 'optionsWorked')} error={errorOf(name)}>
          {(control) => (
            <textarea
              {...control}
              rows={name === 'off' ? 16 : 5}
              value={fields[name]}
              onInput={(event) => change(name, event.currentTarget.value)}
            />
          )}
        </Field>
      ))}
      <div class="line">
        <button type="submit" class="primary">
          {t('formSave')}
        </button>
        <button
          type="button"
          onClick={() => {
            onChange();
            setErrors({});
            setFields(settingsFields(DEFAULT_SETTINGS));
          }}
        >
          {t('optionsDefault')}
        </button>
      </div>
    </form>
  );
}
