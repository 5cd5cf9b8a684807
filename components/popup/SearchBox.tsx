import { useTranslation } from '@/components/translation';
import { Icon } from './Icon';

interface Props {
  query: string;
  onQuery(query: string): void;
  onHelp(): void;
}

/** Looks through the list as one types; Escape empties it. Beside it the way to the list of keys. */
export function SearchBox({ query, onQuery, onHelp }: Props) {
  const t = useTranslation();
  return (
    <search class="search">
      <Icon name="search" />
      <input
        type="search"
        data-key="/"
        aria-label={t('popupSearch')}
        placeholder={t('popupSearchHint')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          // Escape would close the popup with the list that is looked for.
          event.preventDefault();
          onQuery('');
        }}
      />
      <button type="button" class="plain help" aria-label={t('keyTitle')} title={t('keyTitle')} onClick={onHelp}>
        ?
      </button>
    </search>
  );
}
