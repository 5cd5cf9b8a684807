import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Message } from '@/components/popup/Message';
import { useTranslation } from '@/components/translation';
import { type ReminderSettings, readReminderSettings, writeReminderSettings } from '@/lib/reminders/reminder-settings';
import { ReminderForm } from './ReminderForm';

/** The settings of the extension. */
export function App() {
  const t = useTranslation();
  const [settings, setSettings] = useState<ReminderSettings | null>(null);
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  useEffect(() => {
    readReminderSettings(browser.storage.local).then(setSettings, (error) => {
      reportError(error);
      setSaid('failed');
    });
  }, []);

  const save = (changed: ReminderSettings) => {
    writeReminderSettings(browser.storage.local, changed).then(
      () => {
        setSettings(changed);
        setSaid('saved');
      },
      (error) => {
        reportError(error);
        setSaid('failed');
      },
    );
  };

  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      {settings !== null && <ReminderForm settings={settings} onChange={() => setSaid(null)} onSave={save} />}
      <Message words={said === 'saved' ? t('optionsSaved') : null} onClose={() => setSaid(null)} />
      <Message words={said === 'failed' ? t('errorSettings') : null} failure onClose={() => setSaid(null)} />
    </main>
  );
}
