import { Icon } from '@/components/Icon';
import { useTranslation } from '@/components/translation';

interface Props {
  /** Those that the organisation has laid down. */
  laidDown: readonly string[];
  names: readonly string[];
  onRemove(name: string): void;
}

/** The units that are set, each with a button that takes it away; a sentence on what that means where there is none. */
export function UnitNames({ laidDown, names, onRemove }: Props) {
  const t = useTranslation();
  if (names.length + laidDown.length === 0) return <p class="detail">{t('unitNone')}</p>;
  return (
    <ul class="units" aria-label={t('unitTitle')}>
      {laidDown.map((name) => (
        <li key={name}>
          <span>{name}</span>
          <span class="detail">{t('policyLaidDown')}</span>
        </li>
      ))}
      {names.map((name) => (
        <li key={name}>
          <span>{name}</span>
          <button type="button" class="plain" aria-label={t('unitRemoveOne', name)} onClick={() => onRemove(name)}>
            <Icon name="close" /> {t('unitRemove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
