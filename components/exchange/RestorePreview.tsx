import { useTranslation } from '@/components/translation';
import { formatInstant } from '@/lib/calendar/format-instant';
import type { RestoreMode, RestorePlan } from '@/lib/exchange/plan-restore';
import { RestoreChanges } from './RestoreChanges';

interface Props {
  /** ISO instant at which the backup was made, and how many tasks it holds. */
  savedAt: string;
  count: number;
  plan: RestorePlan;
  onMode(mode: RestoreMode): void;
  onRestore(): void;
  onGiveUp(): void;
}

const MODES = [
  { mode: 'merge', name: 'dataMerge', hint: 'dataMergeHint' },
  { mode: 'replace', name: 'dataReplace', hint: 'dataReplaceHint' },
] as const;

/** What restoring a backup would do, before it is done: how, and what is added, changed and dropped. */
export function RestorePreview({ savedAt, count, plan, onMode, onRestore, onGiveUp }: Props) {
  const t = useTranslation();
  const isEmpty = plan.list.changes.length === 0 && plan.list.history === null && plan.settings.names.length === 0;
  return (
    <form
      class="form preview"
      onSubmit={(event) => {
        event.preventDefault();
        onRestore();
      }}
    >
      <h3>{t('dataPreview', formatInstant(savedAt), String(count))}</h3>
      <fieldset>
        <legend>{t('dataMode')}</legend>
        {MODES.map(({ mode, name, hint }) => (
          <label key={mode} class="choice">
            <input type="radio" name="mode" checked={plan.mode === mode} onChange={() => onMode(mode)} />
            <span>
              <strong>{t(name)}</strong>
              <span class="detail">{t(hint)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {isEmpty ? <p>{t('dataNothing')}</p> : <RestoreChanges plan={plan} />}
      <div class="line">
        {!isEmpty && (
          <button type="submit" class="primary">
            {t('dataDo')}
          </button>
        )}
        <button type="button" onClick={onGiveUp}>
          {t('dataGiveUp')}
        </button>
      </div>
    </form>
  );
}
