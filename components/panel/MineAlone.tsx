import { useTranslation } from '@/components/translation';

interface Props {
  /** How many tasks concern the official's own unit. */
  count: number;
  alone: boolean;
  onAlone(alone: boolean): void;
}

/** Whether the panel shows the tasks of the official's own unit alone; a sentence where there are none. */
export function MineAlone({ count, alone, onAlone }: Props) {
  const t = useTranslation();
  if (count === 0) return <p class="quiet">{t('panelNoneMine')}</p>;
  return (
    <label class="alone">
      <input type="checkbox" checked={alone} onChange={(event) => onAlone(event.currentTarget.checked)} />
      {t('panelMineAlone', String(count))}
    </label>
  );
}
