import { StatusLabel } from '@/components/task/StatusLabel';
import { useTranslation } from '@/components/translation';
import { countedWithin, type LedgerFilter } from '@/lib/ledger/ledger-filter';
import type { LedgerRow } from '@/lib/ledger/ledger-row';

/**
 * The state of a row. Where a figure or a period has led to it, a recurring duty also says how many of its occurrences that counts, so that
 * the rows add up to the figure.
 */
export function StatusCell({ row, filter }: { row: LedgerRow; filter: LedgerFilter }) {
  const t = useTranslation();
  const isCounted = filter.outcome !== null || filter.from !== null || filter.to !== null;
  const occurrences = isCounted ? countedWithin(row, filter).length : 0;
  return (
    <>
      <StatusLabel status={row.status} />
      {occurrences > 1 && <span class="detail">{t('ledgerOccurrences', String(occurrences))}</span>}
    </>
  );
}
