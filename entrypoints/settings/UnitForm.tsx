import { Field } from '@/components/Field';
import { useTranslation } from '@/components/translation';
import { PROVINCES } from '@/lib/agencies/data/provinces';
import type { MyUnit } from '@/lib/unit/my-unit';
import { UnitInput } from './UnitInput';
import { UnitNames } from './UnitNames';

interface Props {
  unit: MyUnit;
  /** Units that the organisation has laid down: they are shown and stay. */
  laidDown: readonly string[];
  /** Bodies of saved documents, the likeliest first. */
  met: readonly string[];
  onSave(unit: MyUnit): void;
}

const PLACES = Object.keys(PROVINCES).sort(new Intl.Collator('vi').compare);

/** Whose tasks are the official's own. Every change counts at once: there is nothing to forget to save. */
export function UnitForm({ unit, laidDown, met, onSave }: Props) {
  const t = useTranslation();
  const { names, place } = unit;
  return (
    <section class="form unit">
      <h2>{t('unitTitle')}</h2>
      <p class="detail">{t('unitHint')}</p>
      <UnitNames
        laidDown={laidDown}
        names={names.filter((name) => !laidDown.includes(name))}
        onRemove={(name) => onSave({ ...unit, names: names.filter((other) => other !== name) })}
      />
      <UnitInput names={names} met={met} onAdd={(name) => onSave({ ...unit, names: [...names, name] })} />
      <Field label={t('unitPlace')}>
        {(control) => (
          <select {...control} value={place} onChange={(event) => onSave({ ...unit, place: event.currentTarget.value })}>
            <option value="">{t('unitNoPlace')}</option>
            {PLACES.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}
