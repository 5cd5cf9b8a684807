import { useEffect, useRef } from 'preact/hooks';
import { useTranslation } from '@/components/translation';
import { Icon } from './Icon';

interface Props {
  /** What was done, or null; each change has its own `id`. */
  change: { id: number; words: string } | null;
  onUndo(): void;
  onClose(): void;
}

/**
 * Says what was just done and offers to undo it. It takes the focus, which the row that is gone has lost, and stays until
 * it is closed or another change takes its place: nobody has to hurry.
 */
export function UndoBar({ change, onUndo, onClose }: Props) {
  const t = useTranslation();
  const undo = useRef<HTMLButtonElement>(null);
  const id = change?.id;
  useEffect(() => {
    if (id !== undefined) undo.current?.focus();
  }, [id]);

  return (
    <div class="undo" role="status">
      {change !== null && (
        <div class="undo-bar">
          <p>{change.words}</p>
          <button type="button" ref={undo} onClick={onUndo}>
            {t('popupUndo')}
          </button>
          <button type="button" class="close" aria-label={t('popupClose')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
