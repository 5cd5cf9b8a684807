import { Menu } from '@/components/Menu';
import { type MessageKey, useTranslation } from '@/components/translation';

/** What the list can be made into. */
export type ExportChoice = 'excel' | 'csv' | 'calendar' | 'print' | 'month';

const CHOICES: readonly { choice: ExportChoice; words: MessageKey }[] = [
  { choice: 'excel', words: 'exportExcel' },
  { choice: 'csv', words: 'exportCsv' },
  { choice: 'calendar', words: 'exportCalendar' },
  { choice: 'print', words: 'exportPrint' },
  { choice: 'month', words: 'exportMonth' },
];

interface Props {
  /** How many tasks would be exported, and whether they were chosen one by one. */
  count: number;
  isSelection: boolean;
  onChoose(choice: ExportChoice): void;
}

/** A button that unfolds what the tasks can be made into; without any there is nothing to make. */
export function ExportMenu({ count, isSelection, onChoose }: Props) {
  const t = useTranslation();
  return (
    <Menu label={t('exportMenu')} icon="export" disabled={count === 0}>
      {(close) => (
        <div class="export-choices">
          <p class="detail">{t(isSelection ? 'exportSelected' : 'exportShown', String(count))}</p>
          <ul>
            {CHOICES.map(({ choice, words }) => (
              <li key={choice}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    onChoose(choice);
                  }}
                >
                  {t(words)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Menu>
  );
}
