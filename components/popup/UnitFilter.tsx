import { shorten } from '@/components/shorten';
import { useTranslation } from '@/components/translation';

interface Props {
  /** The bodies that tasks are given to. */
  names: readonly string[];
  /** The one whose tasks are shown; empty for all. */
  chosen: string;
  /** How many there are, where they are not read yet. */
  count?: number | undefined;
  onChoose(name: string): void;
}

const NAME = 44;

/** Shows the tasks of one body alone. Nothing where there is no choice. */
export function UnitFilter({ names, count = names.length, chosen, onChoose }: Props) {
  const t = useTranslation();
  if (count < 2) return null;
  return (
    <div class="field filter">
      <select
        disabled={names.length === 0}
        aria-label={t('popupUnitFilter')}
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{t('popupUnitFilterAll', String(count))}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {shorten(name, NAME)}
          </option>
        ))}
      </select>
    </div>
  );
}
