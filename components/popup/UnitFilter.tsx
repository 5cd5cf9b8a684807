import { shorten } from '@/components/shorten';
import { useTranslation } from '@/components/translation';

interface Props {
  /** The bodies that tasks are given to. */
  names: readonly string[];
  /** The one whose tasks are shown; empty for all. */
  chosen: string;
  onChoose(name: string): void;
}

const NAME = 44;

/** Shows the tasks of one body alone. Nothing where there is no choice. */
export function UnitFilter({ names, chosen, onChoose }: Props) {
  const t = useTranslation();
  if (names.length < 2) return null;
  return (
    <div class="field filter">
      <select aria-label={t('popupUnitFilter')} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t('popupUnitFilterAll', String(names.length))}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {shorten(name, NAME)}
          </option>
        ))}
      </select>
    </div>
  );
}
