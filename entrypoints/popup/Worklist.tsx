import { useMemo, useState } from 'preact/hooks';
import { DocumentFilter } from '@/components/popup/DocumentFilter';
import { SearchBox } from '@/components/popup/SearchBox';
import { UnitFilter } from '@/components/popup/UnitFilter';
import type { RowActions } from '@/components/task/row';
import { useTranslation } from '@/components/translation';
import { documentsOf } from '@/entrypoints/list/documents-of';
import type { OwnRow } from '@/entrypoints/list/own-rows';
import { unitsOf } from '@/entrypoints/list/units-of';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Opening } from '@/lib/store/opening';
import { searchList } from '@/lib/store/search-list';
import { entriesOfBody } from '@/lib/unit/follow-up-concern';
import type { MyUnit } from '@/lib/unit/my-unit';
import { FollowUpList } from './FollowUpList';

interface Props {
  rows: OwnRow[];
  unit: MyUnit;
  /** Whether others are there that are not the unit's own. */
  hasOthers: boolean;
  today: IsoDay;
  /** What is known of the list where `rows` are only its beginning; null where they are all. */
  opening: Opening | null;
  actions: RowActions;
  onHelp(): void;
  /** Opens the list beside the page; null where there is no such place. */
  onPin: (() => void) | null;
  /** Opens the whole list. */
  onLedger(): void;
}

/** The list and what narrows it: words that are looked for, a body, a document. */
export function Worklist({ rows, unit, hasOthers, today, opening, actions, onHelp, onPin, onLedger }: Props) {
  const t = useTranslation();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState('');
  const [body, setBody] = useState('');
  const documents = useMemo(() => documentsOf(rows), [rows]);
  const bodies = useMemo(() => unitsOf(rows, unit), [rows, unit]);
  // The last task of the document or body that was chosen may be gone.
  const key = documents.some(({ document }) => document.key === chosen) ? chosen : '';
  const name = bodies.includes(body) ? body : '';
  const narrow = useMemo(() => {
    const ofDocument = key === '' ? rows : rows.filter(({ document }) => document?.key === key);
    return name === '' ? ofDocument : entriesOfBody(ofDocument, name, unit.place);
  }, [rows, key, name, unit.place]);
  const found = useMemo(() => searchList(narrow, query), [narrow, query]);
  const narrowed = query !== '' || key !== '' || name !== '';
  return (
    <>
      {(rows.length > 0 || hasOthers) && (
        <SearchBox query={query} onQuery={setQuery} onHelp={onHelp} onPin={onPin} onLedger={onLedger} />
      )}
      <div class="filters">
        <UnitFilter names={opening === null ? bodies : []} count={opening?.bodies} chosen={name} onChoose={setBody} />
        <DocumentFilter
          documents={opening === null ? documents : []}
          count={opening?.documents}
          chosen={key}
          onChoose={setChosen}
        />
      </div>
      {narrowed && opening !== null ? (
        <p class="loading">{t('popupLoading')}</p>
      ) : found.length === 0 && (narrowed || hasOthers) ? (
        <p class="loading">{t(hasOthers ? (narrowed ? 'popupNothingMine' : 'popupNoneMine') : 'popupNothingFound')}</p>
      ) : (
        <FollowUpList entries={found} today={today} searching={query !== ''} opening={opening} actions={actions} />
      )}
    </>
  );
}
