import { useTranslation } from '@/components/translation';

interface Props {
  /** Whether the tasks of the official's own unit are shown alone. */
  mineAlone: boolean;
  /** How many tasks are still to be done, of the unit and of all. */
  mine: number;
  all: number;
  onMineAlone(alone: boolean): void;
}

/** Switches between the tasks of the official's own unit and all of them. */
export function ScopeSwitch({ mineAlone, mine, all, onMineAlone }: Props) {
  const t = useTranslation();
  return (
    <fieldset class="scope" aria-label={t('popupScope')}>
      <button type="button" aria-pressed={mineAlone} onClick={() => onMineAlone(true)}>
        {t('popupScopeMine', String(mine))}
      </button>
      <button type="button" aria-pressed={!mineAlone} onClick={() => onMineAlone(false)}>
        {t('popupScopeAll', String(all))}
      </button>
    </fieldset>
  );
}
