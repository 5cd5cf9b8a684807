import { useTranslation } from '@/components/translation';
import type { PanelTask } from './panel-task';

interface Props {
  tasks: readonly PanelTask[];
  /** Saves the tasks with these keys. */
  onSave(keys: number[]): void;
}

/** The buttons that save several tasks at once: those of the official's own unit, where there are any, and all of them. */
export function SaveActions({ tasks, onSave }: Props) {
  const t = useTranslation();
  const busy = tasks.some((task) => task.busy);
  const unsaved = tasks.filter((task) => task.saved === 'no');
  const mine = unsaved.filter(({ concern }) => concern !== null);
  const save = (wanted: readonly PanelTask[]) => !busy && wanted.length > 0 && onSave(wanted.map(({ key }) => key));
  const isSecond = mine.length > 0;
  return (
    <div class="save-actions">
      {isSecond && (
        <button type="button" class="save-all" aria-disabled={busy} onClick={() => save(mine)}>
          {t('panelSaveMine', String(mine.length))}
        </button>
      )}
      <button
        type="button"
        class={['save-all', unsaved.length === 0 && 'all-saved', isSecond && 'second'].filter(Boolean).join(' ')}
        aria-disabled={busy || unsaved.length === 0}
        onClick={() => save(unsaved)}
      >
        {unsaved.length > 0 ? t('panelSaveAll', String(unsaved.length)) : t('panelAllSaved', String(tasks.length))}
      </button>
    </div>
  );
}
