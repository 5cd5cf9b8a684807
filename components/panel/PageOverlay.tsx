import { Notice } from './Notice';
import { SaveButton } from './SaveButton';
import { TaskPanel, type TaskPanelProps } from './TaskPanel';

interface Props extends TaskPanelProps {
  /** A problem to be shown; null where there is none. */
  notice: string | null;
  /** What screen readers announce when it changes. */
  announcement: string;
  onDismiss(): void;
}

/** All that is shown over a page: save buttons beside the tasks, the panel, what is to be said. */
export function PageOverlay({ notice, announcement, onDismiss, ...panel }: Props) {
  return (
    <>
      <div class="marks">
        {panel.tasks.map((task) => (
          <SaveButton key={task.key} task={task} onToggle={panel.onToggle} />
        ))}
      </div>
      <div class="dock">
        {notice !== null && <Notice text={notice} onDismiss={onDismiss} />}
        <TaskPanel {...panel} />
      </div>
      <div class="announcement" role="status" aria-live="polite">
        {announcement}
      </div>
    </>
  );
}
