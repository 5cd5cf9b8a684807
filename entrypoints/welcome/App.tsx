import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Message } from '@/components/Message';
import { type MessageKey, useTranslation } from '@/components/translation';
import { useChosenUnit } from '@/entrypoints/list/use-my-unit';
import { useSetting } from '@/entrypoints/list/use-setting';
import { HourField } from '@/entrypoints/settings/HourField';
import { SitesForm } from '@/entrypoints/settings/SitesForm';
import { UnitForm } from '@/entrypoints/settings/UnitForm';
import { usePolicies } from '@/entrypoints/settings/use-policies';
import { useSites } from '@/entrypoints/settings/use-sites';
import {
  DEFAULT_SETTINGS,
  REMINDER_SETTINGS,
  readReminderSettings,
  writeReminderSettings,
} from '@/lib/reminders/reminder-settings';
import { writeMyUnit } from '@/lib/unit/my-unit';

const NOBODY: readonly string[] = [];

/** What an official sets once, on one screen, and a notice to try it on. Every choice counts at once and can be left out. */
export function App() {
  const t = useTranslation();
  const unit = useChosenUnit();
  const policies = usePolicies();
  const sites = useSites();
  const reminders = useSetting(REMINDER_SETTINGS, readReminderSettings, DEFAULT_SETTINGS);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const keep = (writing: Promise<void>) => {
    writing.then(
      () => setProblem(null),
      (error) => {
        reportError(error);
        setProblem('errorSettings');
      },
    );
  };
  const open = (page: '/sample.html' | '/options.html') => () => {
    browser.tabs.create({ url: browser.runtime.getURL(page) }).catch(reportError);
  };

  return (
    <main>
      <header>
        <img src="/icon/48.png" alt="" width="48" height="48" />
        <div>
          <h1>{t('welcomeTitle')}</h1>
          <p>{t('welcomeHint')}</p>
        </div>
      </header>
      <Message words={problem === null ? null : t(problem)} failure onClose={() => setProblem(null)} />
      <ol class="steps">
        <li>
          {unit !== null && (
            <UnitForm
              unit={unit}
              laidDown={policies.units}
              met={NOBODY}
              onSave={(changed) => keep(writeMyUnit(browser.storage.local, changed))}
            />
          )}
        </li>
        <li>
          <SitesForm sites={sites} laidDown={policies.portals} />
        </li>
        <li>
          <section class="form">
            <h2>{t('optionsReminders')}</h2>
            {reminders !== null && (
              <HourField
                hour={reminders.hour}
                onChange={(hour) => keep(writeReminderSettings(browser.storage.local, { ...reminders, hour }))}
              />
            )}
            <p class="detail">{t('welcomeReminders')}</p>
          </section>
        </li>
        <li>
          <section class="form">
            <h2>{t('welcomeTry')}</h2>
            <p class="detail">{t('welcomeTryHint')}</p>
            <div class="line">
              <button type="button" class="primary" onClick={open('/sample.html')}>
                {t('welcomeOpenSample')}
              </button>
              <button type="button" onClick={open('/options.html')}>
                {t('welcomeMore')}
              </button>
            </div>
          </section>
        </li>
      </ol>
      <p class="promise">{t('welcomePromise')}</p>
    </main>
  );
}
