import { Icon } from '@/components/Icon';
import { useTranslation } from '@/components/translation';

interface Props {
  query: string;
  /** How many rows are found, announced as one types. */
  found: number;
  onQuery(query: string): void;
}

/** Looks through the ledger as one types; Escape empties it. */
export function LedgerSearch({ query, found, onQuery }: Props) {
  const t = useTranslation();
  return (
    <div class="search">
      <Icon name="search" />
      <input
        type="search"
        data-key="/"
        maxLength={200}
        aria-label={t('popupSearch')}
        placeholder={t('ledgerSearchHint')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') onQuery('');
        }}
      />
      <p class="found" role="status">
        {t('popupGroupCount', String(found))}
      </p>
    </div>
  );
}
