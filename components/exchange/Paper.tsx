import { useTranslation } from '@/components/translation';
import { formatDay } from '@/lib/calendar/iso-day';
import type { Cell, Sheet } from '@/lib/exchange/sheet';

/** A report as it comes out of the printer: unit, title, table, figures, and where it is signed. */
export function Paper({ sheet, empty }: { sheet: Sheet; empty: string }) {
  const t = useTranslation();
  const { unit, title, period, columns, rows, summary } = sheet;
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <article class="paper">
      {unit !== '' && <p class="unit-name">{unit}</p>}
      <h1>{title}</h1>
      <p class="period">{period}</p>
      <table>
        <colgroup>
          {columns.map(({ heading, width }) => (
            <col key={heading} width={`${(100 * width) / total}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ heading }) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, index) => (
                <td key={columns[index]?.heading} class={typeof cell === 'string' ? undefined : 'short'}>
                  {wordsOf(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {summary.length > 0 && (
        <ul class="summary">
          {summary.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div class="signatures">
        {(['sheetSigner', 'sheetHead'] as const).map((who) => (
          <p key={who}>
            <strong>{t(who)}</strong>
            <br />
            <em>{t('sheetSignerHint')}</em>
          </p>
        ))}
      </div>
    </article>
  );
}

function wordsOf(cell: Cell): string {
  if (typeof cell === 'object') return formatDay(cell.day);
  return String(cell);
}
