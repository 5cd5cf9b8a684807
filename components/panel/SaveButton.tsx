import { concernWords } from '@/components/concern-words';
import { useTranslation } from '@/components/translation';
import { type PanelTask, taskName } from './panel-task';

interface Props {
  task: PanelTask;
  /** Saves the task, or takes its save back where it is saved. */
  onToggle(task: PanelTask): void;
}

/** The small button in the page beside a task's first line. Whoever shows it puts it in its place by `data-task`. */
export function SaveButton({ task, onToggle }: Props) {
  const t = useTranslation();
  const saved = task.saved !== 'no';
  const own = task.concern === null ? '' : concernWords(task.concern, t);
  const name = t(saved ? 'panelUnsaveTask' : 'panelSaveTask', taskName(task));
  const hint = t(saved ? 'panelSaved' : 'panelSave');
  return (
    <button
      type="button"
      class={['mark', saved && 'saved', own !== '' && 'mine', task.concern?.certain === false && 'unsure']
        .filter(Boolean)
        .join(' ')}
      data-task={task.key}
      aria-label={own === '' ? name : t('panelOwnTask', name, own)}
      aria-disabled={task.busy}
      title={own === '' ? hint : t('panelOwnTask', hint, own)}
      onClick={() => !task.busy && onToggle(task)}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={saved ? 'M3 8.5 6.5 12 13 4.5' : 'M8 3v10M3 8h10'} />
      </svg>
    </button>
  );
}
