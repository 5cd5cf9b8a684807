import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { useTranslation } from './translation';

interface Props {
  /** What was done, or null; each change has its own `id`. */
  change: { id: number; words: string } | null;
  /** Whether the last thing that was done was to undo: it is said, though there is nothing to see but the list as it was. */
  undone: boolean;
  onUndo(): void;
  onClose(): void;
}

/**
 * Says what was just done and offers to undo it. It takes the focus, which the row that is gone has lost, and stays until
 * it is closed or another change takes its place: nobody has to hurry.
 */
export function UndoBar({ change, undone, onUndo, onClose }: Props) {
  const t = useTranslation();
  const undo = useRef<HTMLButtonElement>(null);
  const id = change?.id;
  useEffect(() => {
    if (id !== undefined) undo.current?.focus();
  }, [id]);

  return (
    <div role="status">
      {undone && <p class="unseen">{t('popupUndone')}</p>}
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
