import { Icon } from '@/components/popup/Icon';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { countDueSoon } from '@/lib/reminders/count-due-soon';
import type { ListEntry } from '@/lib/store/read-list';
import type { Scan } from './use-scan';

/** The name, what presses in one line, and the button that reads the open page. `entries` is null while unknown. */
export function Header({ entries, today, scan }: { entries: ListEntry[] | null; today: IsoDay; scan: Scan }) {
  const t = useTranslation();
  const followUps = entries?.map(({ followUp }) => followUp) ?? [];
  const { overdue, soon } = countDueSoon(followUps, today);
  const presses = overdue + soon > 0;
  return (
    <header>
      <h1>{t('popupTitle')}</h1>
      <button type="button" class="scan" title={t('popupScanHint')} aria-disabled={scan.running} onClick={scan.start}>
        <Icon name="scan" />
        {t('popupScan')}
      </button>
      {followUps.length > 0 && <p>{presses ? t('popupSummary', String(overdue), String(soon)) : t('popupSummaryCalm')}</p>}
    </header>
  );
}
