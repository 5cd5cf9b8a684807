import { useTranslation } from '@/components/translation';
import { formatInstant } from '@/lib/calendar/format-instant';
import type { RowCounts } from '@/lib/store/count-rows';

interface Props {
  counts: RowCounts;
  /** In bytes; null where the browser does not tell. */
  size: number | null;
  /** ISO instant; null where there never was one. */
  lastBackup: string | null;
}

const NUMBER = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

/** How much is kept, and when it was last brought into safety. */
export function DataFigures({ counts, size, lastBackup }: Props) {
  const t = useTranslation();
  const { followUps, documents, steps } = counts;
  return (
    <ul class="figures">
      <li>{t('dataCounts', NUMBER.format(followUps), NUMBER.format(documents), NUMBER.format(steps))}</li>
      {size !== null && <li>{t('dataSize', sizeWords(size))}</li>}
      <li class={lastBackup === null && followUps > 0 ? 'missing' : undefined}>
        {lastBackup === null ? t('dataNoBackup') : t('dataLastBackup', formatInstant(lastBackup))}
      </li>
    </ul>
  );
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${NUMBER.format(Math.ceil(bytes / 1_000))} kB` : `${NUMBER.format(bytes / 1_000_000)} MB`;
}
