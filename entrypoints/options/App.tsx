import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Message } from '@/components/Message';
import { useTranslation } from '@/components/translation';
import { useChosenUnit } from '@/entrypoints/list/use-my-unit';
import { useSetting } from '@/entrypoints/list/use-setting';
import { useSoonDays } from '@/entrypoints/list/use-soon-days';
import { SitesForm } from '@/entrypoints/settings/SitesForm';
import { UnitForm } from '@/entrypoints/settings/UnitForm';
import { usePolicies } from '@/entrypoints/settings/use-policies';
import { useSites } from '@/entrypoints/settings/use-sites';
import { type ReminderSettings, readReminderSettings, writeReminderSettings } from '@/lib/reminders/reminder-settings';
import { APPEARANCE, DEFAULT_APPEARANCE, readAppearance, writeAppearance } from '@/lib/settings/appearance';
import type { Database } from '@/lib/store/database';
import { readList } from '@/lib/store/read-list';
import { writeSoonDays } from '@/lib/store/soon-setting';
import { metUnits } from '@/lib/unit/met-units';
import { writeMyUnit } from '@/lib/unit/my-unit';
import { AppearanceForm } from './AppearanceForm';
import { DataSection } from './data/DataSection';
import { ReminderForm } from './ReminderForm';
import { SoonForm } from './SoonForm';

/** The settings of the extension; the list is asked for the bodies that its documents name. */
export function App({ database }: { database: Database }) {
  const t = useTranslation();
  const unit = useChosenUnit();
  const soon = useSoonDays();
  const policies = usePolicies();
  const sites = useSites();
  const appearance = useSetting(APPEARANCE, readAppearance, DEFAULT_APPEARANCE);
  const [met, setMet] = useState<string[]>([]);
  const [settings, setSettings] = useState<ReminderSettings | null>(null);
  // Settings that were restored or deleted take the place of what stands in the form.
  const [edition, setEdition] = useState(0);
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  const fail = (error: unknown) => {
    reportError(error);
    setSaid('failed');
  };
  useEffect(() => {
    readReminderSettings(browser.storage.local).then(setSettings, fail);
    // Without the list there are fewer names to choose from, and the settings are still the settings.
    readList(database).then((entries) => setMet(metUnits(entries)), reportError);
  }, [database]);
  const say = (writing: Promise<void>) => writing.then(() => setSaid('saved'), fail);

  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      {unit !== null && (
        <UnitForm
          unit={unit}
          laidDown={policies.units}
          met={met}
          onSave={(changed) => say(writeMyUnit(browser.storage.local, changed))}
        />
      )}
      <SitesForm sites={sites} laidDown={policies.portals} />
      {appearance !== null && (
        <AppearanceForm appearance={appearance} onSave={(changed) => say(writeAppearance(browser.storage.local, changed))} />
      )}
      {soon !== null && <SoonForm days={soon} onSave={(days) => say(writeSoonDays(browser.storage.local, days))} />}
      {settings !== null && (
        <ReminderForm
          key={edition}
          settings={settings}
          onChange={() => setSaid(null)}
          onSave={(changed) => say(writeReminderSettings(browser.storage.local, changed).then(() => setSettings(changed)))}
        />
      )}
      <DataSection
        database={database}
        onSettings={() => {
          readReminderSettings(browser.storage.local).then((kept) => {
            setSettings(kept);
            setEdition((count) => count + 1);
          }, fail);
        }}
      />
      <Message words={said === 'saved' ? t('optionsSaved') : null} onClose={() => setSaid(null)} />
      <Message words={said === 'failed' ? t('errorSettings') : null} failure onClose={() => setSaid(null)} />
    </main>
  );
}
