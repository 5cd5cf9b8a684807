import { useTranslation } from '@/components/translation';
import { formatDay, type IsoDay } from '@/lib/calendar/iso-day';

/** A document that the page's document refers to. */
export interface CitedDocument {
  /** `Nghị định số 60/2021/NĐ-CP`. */
  name: string;
  issuedOn: IsoDay | null;
  issuer: string | null;
}

/** The documents referred to, folded away: what an official must have read to carry the tasks out. */
export function CitedDocuments({ cited }: { cited: readonly CitedDocument[] }) {
  const t = useTranslation();
  if (cited.length === 0) return null;
  return (
    <details class="cited">
      <summary>{t('panelCited', String(cited.length))}</summary>
      <ul>
        {cited.map(({ name, issuedOn, issuer }) => (
          <li key={name}>
            {[name, issuedOn === null ? null : t('panelIssued', formatDay(issuedOn)), issuer].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
