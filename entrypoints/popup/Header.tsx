import { Icon } from '@/components/Icon';
import { StatusCounts } from '@/components/popup/StatusCounts';
import { useTranslation } from '@/components/translation';
import type { Scan } from './use-scan';

interface Props {
  /** How many tasks are in each state, only those states that there are. */
  counts: Readonly<Record<string, number>>;
  scan: Scan;
  onAdd(): void;
}

/** The name, how many tasks are in each state, and the buttons that add a task and read the open page. */
export function Header({ counts, scan, onAdd }: Props) {
  const t = useTranslation();
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
      {Object.keys(counts).length > 0 && <StatusCounts counts={counts} />}
    </header>
  );
}
