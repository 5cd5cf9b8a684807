import { Icon } from '@/components/Icon';
import { useTranslation } from '@/components/translation';

interface Props {
  query: string;
  onQuery(query: string): void;
  onHelp(): void;
  /** Opens the list beside the page; null where there is no such place. */
  onPin: (() => void) | null;
  /** Opens the whole list on a page of its own. */
  onLedger(): void;
}

/** Looks through the list as one types; Escape empties it. Beside it the ways to the whole list, to the side panel and to the list of keys. */
export function SearchBox({ query, onQuery, onHelp, onPin, onLedger }: Props) {
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
      <button type="button" class="plain help" aria-label={t('popupLedger')} title={t('popupLedger')} onClick={onLedger}>
        <Icon name="book" />
      </button>
      {onPin !== null && (
        <button type="button" class="plain help" aria-label={t('popupPin')} title={t('popupPin')} onClick={onPin}>
          <Icon name="side" />
        </button>
      )}
      <button type="button" class="plain help" aria-label={t('keyTitle')} title={t('keyTitle')} onClick={onHelp}>
        ?
      </button>
    </search>
  );
}
