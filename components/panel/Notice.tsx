import { useTranslation } from '@/components/translation';

interface Props {
  text: string;
  onDismiss(): void;
}

/** Something the reader must know: what went wrong or could not be found. It stays until it is closed or something newer is said. */
export function Notice({ text, onDismiss }: Props) {
  const t = useTranslation();
  return (
    <div class="notice" role="alert">
      <p>{text}</p>
      <button type="button" aria-label={t('panelDismiss')} onClick={onDismiss}>
        ×
      </button>
    </div>
  );
}
