import type { RefCallback } from 'preact';
import { shorten } from '@/components/shorten';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { Column } from '@/lib/ledger/columns';
import type { LedgerFilter } from '@/lib/ledger/ledger-filter';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { quoteWords } from '@/lib/text/quote-words';
import { Marked } from './Marked';
import { snippetOf } from './snippet';
import { TableCell } from './TableCell';

interface Props {
  row: LedgerRow;
  /** Its place among all rows that are found, from 0. */
  index: number;
  columns: readonly Column[];
  today: IsoDay;
  filter: LedgerFilter;
  selected: boolean;
  /** Whether its details are open. */
  open: boolean;
  /** Whether it is the one that the Tab key comes to. */
  current: boolean;
  measure: RefCallback<Element>;
  onSelect(index: number, selected: boolean, toHere: boolean): void;
  onOpen(id: string, index: number): void;
}

/** About three lines of the widest column. */
const LONGEST = 220;
const NAME = 60;

/** A line of the table. What was found outside the columns that are shown stands below what is to be done. */
export function TableRow({ row, index, columns, today, filter, selected, open, current, measure, onSelect, onOpen }: Props) {
  const t = useTranslation();
  const { followUp, what } = row;
  const query = filter.text;
  const name = shorten(what, NAME);
  const shown = shorten(what, LONGEST);
  const found = query === '' ? null : snippetOf([shown, ...textsIn(columns, row)], query);
  const beyond =
    found !== null || query === '' ? null : snippetOf([quoteWords(followUp.quote?.exact ?? ''), followUp.note], query);
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      class={[selected ? 'selected' : '', open ? 'open' : ''].join(' ')}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('input, button, a') === null) onOpen(followUp.id, index);
      }}
    >
      <td class="pick">
        <input
          type="checkbox"
          class="tick"
          tabIndex={current ? 0 : -1}
          checked={selected}
          aria-label={t('ledgerPickRow', name)}
          onClick={(event) => onSelect(index, event.currentTarget.checked, event.shiftKey)}
        />
      </td>
      {columns.map((column) => (
        <td key={column} class={`column-${column}`}>
          {column === 'what' ? (
            <>
              <button
                type="button"
                class="title"
                data-task={followUp.id}
                tabIndex={current ? 0 : -1}
                aria-expanded={open}
                onClick={() => onOpen(followUp.id, index)}
              >
                {followUp.label !== null && <span class="label">{followUp.label}</span>}
                <Marked text={shown} query={query} />
              </button>
              {beyond !== null && (
                <p class="detail snippet">
                  <Marked text={beyond} query={query} />
                </p>
              )}
            </>
          ) : (
            <TableCell column={column} row={row} today={today} filter={filter} />
          )}
        </td>
      ))}
    </tr>
  );
}

function textsIn(columns: readonly Column[], { document, followUp, assignees }: LedgerRow): string[] {
  const texts = { number: document?.fields.number ?? '', issuer: document?.fields.issuer ?? '', assignee: assignees.join('; ') };
  const shown = Object.entries(texts).flatMap(([column, text]) => (columns.some((one) => one === column) ? [text] : []));
  return columns.includes('note') ? [...shown, followUp.note] : shown;
}
