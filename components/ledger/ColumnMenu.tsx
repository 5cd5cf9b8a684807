import { Menu } from '@/components/Menu';
import { useTranslation } from '@/components/translation';
import { COLUMNS, type Column, USUAL_COLUMNS } from '@/lib/ledger/columns';
import { COLUMN_WORDS } from './column-words';

interface Props {
  columns: readonly Column[];
  onColumns(columns: readonly Column[]): void;
}

/** Which columns the table shows. */
export function ColumnMenu({ columns, onColumns }: Props) {
  const t = useTranslation();
  return (
    <Menu label={t('ledgerColumns')} icon="columns">
      {() => (
        <>
          <ul class="choices-list">
            {COLUMNS.filter((column) => column !== 'what').map((column) => (
              <li key={column}>
                <label>
                  <input
                    type="checkbox"
                    class="tick"
                    checked={columns.includes(column)}
                    onChange={(event) => {
                      const others = columns.filter((one) => one !== column);
                      onColumns(event.currentTarget.checked ? [...others, column] : others);
                    }}
                  />
                  {t(COLUMN_WORDS[column])}
                </label>
              </li>
            ))}
          </ul>
          <button type="button" class="quiet" onClick={() => onColumns(USUAL_COLUMNS)}>
            {t('optionsDefault')}
          </button>
        </>
      )}
    </Menu>
  );
}
