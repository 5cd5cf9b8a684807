import { Icon } from '@/components/Icon';
import { useTranslation } from '@/components/translation';
import type { Column } from '@/lib/ledger/columns';
import type { Sorting } from '@/lib/ledger/sort-rows';
import { COLUMN_WORDS } from './column-words';

interface Props {
  columns: readonly Column[];
  sorting: Sorting;
  /** How many rows there are, and how many of them are selected. */
  count: number;
  selected: number;
  onSort(sorting: Sorting): void;
  onSelectAll(selected: boolean): void;
}

/** The head of the table: a box for all rows, and for each column a button that sorts by it, or the other way round. */
export function TableHead({ columns, sorting, count, selected, onSort, onSelectAll }: Props) {
  const t = useTranslation();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" class="pick">
          <input
            type="checkbox"
            class="tick"
            aria-label={t('ledgerPickAll', String(count))}
            disabled={count === 0}
            checked={count > 0 && selected === count}
            ref={(box) => {
              if (box !== null) box.indeterminate = selected > 0 && selected < count;
            }}
            onClick={(event) => onSelectAll(event.currentTarget.checked)}
          />
        </th>
        {columns.map((column) => {
          const isSorted = sorting.column === column;
          const order = isSorted ? (sorting.descending ? 'descending' : 'ascending') : undefined;
          return (
            <th key={column} scope="col" class={`column-${column}`} {...(order === undefined ? {} : { 'aria-sort': order })}>
              <button type="button" onClick={() => onSort({ column, descending: isSorted && !sorting.descending })}>
                {t(COLUMN_WORDS[column])}
                {isSorted && <Icon name={sorting.descending ? 'down' : 'up'} />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
