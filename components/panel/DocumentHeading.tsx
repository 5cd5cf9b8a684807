import { useTranslation } from '@/components/translation';
import { formatDay } from '@/lib/calendar/iso-day';
import type { StoredDocumentFields } from '@/lib/store/schema';

interface Props {
  document: StoredDocumentFields;
}

/** Which document this is: number, who issued it, its date, as far as the page says. */
export function DocumentHeading({ document }: Props) {
  const t = useTranslation();
  const date = document.issuedOn && written(document.issuedOn);
  return (
    <div class="document">
      <p class="number">{document.number ?? document.symbol ?? t('panelNoNumber')}</p>
      {document.issuer !== null && <p>{document.issuer}</p>}
      {date && <p class="quiet">{t('panelIssued', date)}</p>}
    </div>
  );
}

/** `2024-03-27` → `27/03/2024`, `2024-03` → `03/2024`. */
function written(date: string): string {
  return date.length === 10 ? formatDay(date) : date.split('-').reverse().join('/');
}
