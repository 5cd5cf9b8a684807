import { ConcernTag } from '@/components/ConcernTag';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { quoteWords } from '@/lib/text/quote-words';
import { DeadlineLine } from './DeadlineLine';
import { type PanelTask, taskName } from './panel-task';

interface Props {
  task: PanelTask;
  /** Which of how many it is, from 1: not all of a long list are drawn. */
  position: number;
  count: number;
  today: IsoDay;
  onShow(task: PanelTask): void;
  onToggle(task: PanelTask): void;
}

/** What the save button is called: its name begins with what is written on it. */
const NAMES = { no: 'panelSaveItem', open: 'panelUnsaveItem', done: 'panelUnsaveDoneItem' } as const;

/** One task in the panel: a click on its words shows it in the page, the button beside saves it. */
export function TaskItem({ task, position, count, today, onShow, onToggle }: Props) {
  const t = useTranslation();
  const saved = task.saved !== 'no';
  const name = taskName(task);
  return (
    <li class={task.concern === null ? 'task' : 'task mine'} aria-posinset={position} aria-setsize={count}>
      {task.concern !== null && <ConcernTag concern={task.concern} />}
      <button type="button" class="show" title={t('panelShow')} onClick={() => onShow(task)}>
        {task.label !== null && <b>{task.label}. </b>}
        {quoteWords(task.quote)}
      </button>
      <div class="facts">
        {task.deadlines.length > 0 ? (
          <ul class="deadlines">
            {task.deadlines.map((deadline) => (
              <DeadlineLine key={`${deadline.phrase} ${deadline.value}`} deadline={deadline} today={today} />
            ))}
          </ul>
        ) : (
          <p class="quiet">{t('panelNoDeadline')}</p>
        )}
        <p>{task.assignees.length > 0 ? t('panelAssignees', task.assignees.join('; ')) : t('panelNoAssignee')}</p>
        {task.collaborators.length > 0 && <p class="quiet">{t('panelCollaborators', task.collaborators.join('; '))}</p>}
        {task.product !== null && <p class="quiet">{t('panelProduct', task.product)}</p>}
        {task.targets.length > 0 && <p class="quiet">{t('panelTargets', task.targets.join('; '))}</p>}
      </div>
      <button
        type="button"
        class={saved ? 'save saved' : 'save'}
        aria-label={t(NAMES[task.saved], name)}
        aria-disabled={task.busy}
        onClick={() => !task.busy && onToggle(task)}
      >
        {task.saved === 'done' ? t('panelDone') : t(saved ? 'panelSaved' : 'panelSave')}
      </button>
    </li>
  );
}
