import { shorten } from '@/components/shorten';
import { useTranslation } from '@/components/translation';

/** A choice: its value, its name and how many rows have it. */
export interface Choice {
  value: string;
  name: string;
  count: number;
}

interface Props {
  label: string;
  choices: readonly Choice[];
  /** Empty for all. */
  chosen: string;
  onChoose(value: string): void;
}

const NAME = 60;

/** Narrows to one value of many. What was chosen stays among the choices though no row has it any more. */
export function FacetSelect({ label, choices, chosen, onChoose }: Props) {
  const t = useTranslation();
  const isGone = chosen !== '' && !choices.some(({ value }) => value === chosen);
  return (
    <select
      class={chosen === '' ? 'facet' : 'facet chosen'}
      aria-label={label}
      value={chosen}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{label}</option>
      {isGone && <option value={chosen}>{t('ledgerFacet', shorten(chosen, NAME), '0')}</option>}
      {choices.map(({ value, name, count }) => (
        <option key={value} value={value}>
          {t('ledgerFacet', shorten(name, NAME), String(count))}
        </option>
      ))}
    </select>
  );
}
