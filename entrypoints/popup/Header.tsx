import { Icon } from '@/components/Icon';
import { StatusCounts } from '@/components/popup/StatusCounts';
import { useSoon } from '@/components/soon';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { ListEntry } from '@/lib/store/read-list';
import { statusOf } from '@/lib/store/status';
import type { Scan } from './use-scan';

interface Props {
  entries: readonly ListEntry[];
  today: IsoDay;
  scan: Scan;
  onAdd(): void;
}

/** The name, how many tasks are in each state, and the buttons that add a task and read the open page. */
export function Header({ entries, today, scan, onAdd }: Props) {
  const t = useTranslation();
  const soon = useSoon();
  return (
    <header>
      <h1>{t('popupTitle')}</h1>
      <button type="button" class="plain" onClick={onAdd}>
        <Icon name="add" />
        {t('popupAdd')}
      </button>
      <button type="button" class="scan" title={t('popupScanHint')} aria-disabled={scan.running} onClick={scan.start}>
        <Icon name="scan" />
        {t('popupScan')}
      </button>
      {entries.length > 0 && <StatusCounts statuses={entries.map(({ followUp }) => statusOf(followUp, today, soon))} />}
    </header>
  );
}
