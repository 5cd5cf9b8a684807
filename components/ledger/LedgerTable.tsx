import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslation } from '@/components/translation';
import { useVirtualRows } from '@/components/use-virtual-rows';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Column } from '@/lib/ledger/columns';
import type { LedgerFilter } from '@/lib/ledger/ledger-filter';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import type { Sorting } from '@/lib/ledger/sort-rows';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';

interface Props {
  rows: readonly LedgerRow[];
  columns: readonly Column[];
  sorting: Sorting;
  today: IsoDay;
  /** What the rows were narrowed by: what is looked for is marked, and counted occurrences are told. */
  filter: LedgerFilter;
  selection: ReadonlySet<string>;
  /** The follow-up whose details are open; null where none is. */
  open: string | null;
  onSort(sorting: Sorting): void;
  onSelect(ids: readonly string[], selected: boolean): void;
  onOpen(id: string): void;
  /** Ticks a row off, or takes that back. */
  onTick(row: LedgerRow): void;
}

/** A row with one line of text, in pixels at the usual text size; real heights are measured. */
const ROW = 45;
const PAGE = 10;

/**
 * The ledger as a table; of thousands of rows those that can be seen are drawn. One row takes part in the order of the Tab key; arrows,
 * Home, End, PageUp and PageDown go from row to row, Enter opens it, Space selects it, x ticks it off.
 */
export function LedgerTable(props: Props) {
  const { rows, columns, sorting, today, filter, selection, open, onSort, onSelect, onOpen, onTick } = props;
  const t = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  const [current, setCurrent] = useState(0);
  const [from, setFrom] = useState(0);
  const toFocus = useRef<number | null>(null);
  const at = Math.min(current, Math.max(rows.length - 1, 0));
  const virtual = useVirtualRows({
    scroller,
    count: rows.length,
    estimate: ROW,
    above,
    keyOf: (index) => rows[index]?.followUp.id ?? String(index),
    kept: at,
  });
  useLayoutEffect(() => setAbove(scroller.current?.querySelector('thead')?.offsetHeight ?? 0), [columns]);
  // Another order, another search: one begins at its top.
  useEffect(() => scroller.current?.scrollTo(0, 0), [sorting, filter.text]);
  useEffect(() => {
    if (toFocus.current === null) return;
    const title = scroller.current?.querySelector<HTMLElement>(`tr[data-index="${toFocus.current}"] .title`);
    toFocus.current = null;
    title?.focus({ preventScroll: true });
  });

  const goTo = (index: number) => {
    const next = Math.min(Math.max(index, 0), rows.length - 1);
    toFocus.current = next;
    setCurrent(next);
    virtual.show(next);
  };
  const select = (index: number, selected: boolean, toHere: boolean) => {
    const [first, last] = toHere ? [Math.min(from, index), Math.max(from, index)] : [index, index];
    setFrom(index);
    setCurrent(index);
    onSelect(
      rows.slice(first, last + 1).map(({ followUp }) => followUp.id),
      selected,
    );
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[at];
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: rows.length - 1,
      j: at + 1,
      k: at - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) goTo(next);
    else if (event.key === 'x' && row !== undefined) onTick(row);
    else if (event.key === ' ' && row !== undefined && !(event.target instanceof HTMLInputElement)) {
      select(at, !selection.has(row.followUp.id), event.shiftKey);
    } else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
    <section class="scroller" ref={scroller} aria-label={t('ledgerTable')} tabIndex={0}>
      <table class="ledger" aria-rowcount={rows.length + 1} aria-label={t('ledgerTable')}>
        <TableHead
          columns={columns}
          sorting={sorting}
          count={rows.length}
          selected={selection.size}
          onSort={onSort}
          onSelectAll={(selected) =>
            onSelect(
              rows.map(({ followUp }) => followUp.id),
              selected,
            )
          }
        />
        <tbody onKeyDown={press}>
          {virtual.rows.flatMap(({ index, key, gap }) => {
            const row = rows[index];
            if (row === undefined) return [];
            const line = (
              <TableRow
                key={key}
                row={row}
                index={index}
                columns={columns}
                today={today}
                filter={filter}
                selected={selection.has(row.followUp.id)}
                open={open === row.followUp.id}
                current={index === at}
                measure={virtual.measure}
                onSelect={select}
                onOpen={(id, opened) => {
                  setCurrent(opened);
                  onOpen(id);
                }}
              />
            );
            return gap > 0 ? [<Gap key={`gap ${key}`} height={gap} columns={columns.length + 1} />, line] : [line];
          })}
          {virtual.rest > 0 && <Gap key="rest" height={virtual.rest} columns={columns.length + 1} />}
        </tbody>
      </table>
    </section>
  );
}

/** As high as the rows that are not drawn. */
function Gap({ height, columns }: { height: number; columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row cannot have the focus.
    <tr class="gap" aria-hidden="true">
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  );
}
