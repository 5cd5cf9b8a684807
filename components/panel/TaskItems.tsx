import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { PanelTask } from './panel-task';
import { TaskItem } from './TaskItem';

interface Props {
  tasks: readonly PanelTask[];
  today: IsoDay;
  onShow(task: PanelTask): void;
  onToggle(task: PanelTask): void;
}

/** So many tasks are drawn at first, and so many more whenever the reader comes near the last of them. */
const PORTION = 50;

/** The tasks in the panel, in order. Of a long list only as much is drawn as the reader has come to. */
export function TaskItems({ tasks, today, onShow, onToggle }: Props) {
  const t = useTranslation();
  const [drawn, setDrawn] = useState(PORTION);
  const end = useRef<HTMLLIElement>(null);
  const isMore = drawn < tasks.length;
  // Observed anew after each portion: an end that is still near would not be told again.
  useEffect(() => {
    if (end.current === null || !isMore) return;
    const nearness = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setDrawn(drawn + PORTION),
      { root: end.current.parentElement, rootMargin: '100%' },
    );
    nearness.observe(end.current);
    return () => nearness.disconnect();
  }, [drawn, isMore]);
  return (
    <ol class="tasks" aria-label={t('panelTasks')}>
      {tasks.slice(0, drawn).map((task, index) => (
        <TaskItem
          key={task.key}
          task={task}
          position={index + 1}
          count={tasks.length}
          today={today}
          onShow={onShow}
          onToggle={onToggle}
        />
      ))}
      {isMore && <li ref={end} class="more" aria-hidden="true" />}
    </ol>
  );
}
