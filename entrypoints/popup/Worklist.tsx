import { useMemo, useState } from 'preact/hooks';
import { DocumentFilter } from '@/components/popup/DocumentFilter';
import type { RowActions } from '@/components/popup/row';
import { SearchBox } from '@/components/popup/SearchBox';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { ListEntry } from '@/lib/store/read-list';
import { searchList } from '@/lib/store/search-list';
import { documentsOf } from './documents-of';
import { FollowUpList } from './FollowUpList';

interface Props {
  entries: ListEntry[];
  today: IsoDay;
  actions: RowActions;
  onHelp(): void;
  /** Opens the list beside the page; null where there is no such place. */
  onPin: (() => void) | null;
}

/** The list and what narrows it: words that are looked for, and a document. */
export function Worklist({ entries, today, actions, onHelp, onPin }: Props) {
  const t = useTranslation();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState('');
  const documents = useMemo(() => documentsOf(entries), [entries]);
  // The last task of the document that was chosen may be gone.
  const key = documents.some(({ document }) => document.key === chosen) ? chosen : '';
  const found = useMemo(() => {
    return searchList(key === '' ? entries : entries.filter(({ document }) => document?.key === key), query);
  }, [entries, key, query]);
  return (
    <>
      {entries.length > 0 && <SearchBox query={query} onQuery={setQuery} onHelp={onHelp} onPin={onPin} />}
      <DocumentFilter documents={documents} chosen={key} onChoose={setChosen} />
      {query !== '' && found.length === 0 ? (
        <p class="loading">{t('popupNothingFound')}</p>
      ) : (
        <FollowUpList entries={found} today={today} searching={query !== ''} actions={actions} />
      )}
    </>
  );
}
