import { Notice } from './Notice';
import { SaveButton } from './SaveButton';
import { type Secret, SecretQuestion } from './SecretQuestion';
import { TaskPanel, type TaskPanelProps } from './TaskPanel';

interface Props extends TaskPanelProps {
  /** The keys of the tasks that the reader sees or will soon see: those have their buttons. */
  near: readonly number[];
  /** A problem to be shown; null where there is none. */
  notice: string | null;
  /** What screen readers announce when it changes. */
  announcement: string;
  onDismiss(): void;
  /** What must be agreed to before tasks of a marked document are kept; null where nothing is asked. */
  secret: Secret | null;
  /** The reader has agreed, or not. */
  onSecret(agreed: boolean): void;
}

/** All that is shown over a page: save buttons beside the tasks, the panel, what is to be said. */
export function PageOverlay({ near, notice, announcement, onDismiss, secret, onSecret, ...panel }: Props) {
  return (
    <>
      <div class="marks">
        {near.map((key) => {
          const task = panel.tasks[key];
          return task && <SaveButton key={key} task={task} onToggle={panel.onToggle} />;
        })}
      </div>
      <div class="dock">
        {notice !== null && <Notice text={notice} onDismiss={onDismiss} />}
        {secret !== null && <SecretQuestion {...secret} onAnswer={onSecret} />}
        <TaskPanel {...panel} />
      </div>
      <div class="announcement" role="status" aria-live="polite">
        {announcement}
      </div>
    </>
  );
}
