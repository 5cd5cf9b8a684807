import { useTranslation } from './translation';

/** What an empty list says: how to begin. */
export function EmptyList() {
  const t = useTranslation();
  return (
    <section class="empty">
      <h2>{t('popupEmptyTitle')}</h2>
      <ol>
        <li>{t('popupEmptyOpen')}</li>
        <li>{t('popupEmptySave')}</li>
      </ol>
      <p>{t('popupEmptyScan')}</p>
    </section>
  );
}
