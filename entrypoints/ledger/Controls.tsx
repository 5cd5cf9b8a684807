import { useMemo } from 'preact/hooks';
import { FilterBar } from '@/components/ledger/FilterBar';
import { LedgerSearch } from '@/components/ledger/LedgerSearch';
import { ScopeSwitch } from '@/components/task/ScopeSwitch';
import type { OwnRows } from '@/entrypoints/list/own-rows';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Facets } from '@/lib/ledger/facets';
import type { LedgerFilter } from '@/lib/ledger/ledger-filter';
import type { ListScope } from '@/lib/unit/list-scope';

interface Props {
  filter: LedgerFilter;
  facets: Facets;
  /** How many rows are found. */
  found: number;
  today: IsoDay;
  own: OwnRows;
  /** Whose tasks are shown; null where no unit is set, so that there is no choice. */
  scope: ListScope | null;
  onScope(scope: ListScope): void;
  /** Changes what narrows the list; `kept` where the browser's back button is to return from it. */
  onFilter(changed: Partial<LedgerFilter>, kept: boolean): void;
}

/** All that narrows the ledger. What does not depend on the words is not drawn again while they are typed. */
export function Controls({ filter, facets, found, today, own, scope, onScope, onFilter }: Props) {
  const { text, ...rest } = filter;
  const narrowing = JSON.stringify(rest);
  const bar = useMemo(
    () => <FilterBar filter={rest} facets={facets} today={today} onFilter={(changed) => onFilter(changed, true)} />,
    [narrowing, facets, today],
  );
  return (
    <search class="controls">
      <LedgerSearch query={text} found={found} onQuery={(words) => onFilter({ text: words }, false)} />
      {scope !== null && (
        <ScopeSwitch
          mineAlone={scope === 'mine'}
          mine={own.mine}
          all={own.all}
          onMineAlone={(alone) => onScope(alone ? 'mine' : 'all')}
        />
      )}
      {bar}
    </search>
  );
}
