import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { StoredDocumentFields } from '@/lib/store/schema';
import { type CitedDocument, CitedDocuments } from './CitedDocuments';
import { DocumentHeading } from './DocumentHeading';
import { type PanelTask, panelTitle } from './panel-task';
import { TaskItem } from './TaskItem';

export interface TaskPanelProps {
  document: StoredDocumentFields;
  tasks: readonly PanelTask[];
  today: IsoDay;
  open: boolean;
  /** The documents that this one refers to. */
  cited: readonly CitedDocument[];
  /** What must be said about the page as a whole: too long, no highlights in this browser. */
  remarks: readonly string[];
  onOpen(open: boolean): void;
  onShow(task: PanelTask): void;
  onToggle(task: PanelTask): void;
  onSaveAll(): void;
}

/** The panel in the corner of the page: folded to one line, or the document with all its tasks. Escape folds it. */
export function TaskPanel(props: TaskPanelProps) {
  const { document, tasks, today, open, cited, remarks, onOpen, onShow, onToggle, onSaveAll } = props;
  const t = useTranslation();
  const toggle = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  // Before the next key is pressed, however fast: the button that had the focus is gone.
  useLayoutEffect(() => {
    if (wasOpen.current !== open) toggle.current?.focus();
    wasOpen.current = open;
  }, [open]);

  const title = panelTitle(tasks, t);
  if (!open) {
    return (
      <button ref={toggle} type="button" class="pill" aria-expanded={false} onClick={() => onOpen(true)}>
        {title}
      </button>
    );
  }
  const unsaved = tasks.filter((task) => task.saved === 'no');
  const busy = tasks.some((task) => task.busy);
  return (
    <section class="panel" aria-label={t('panelRegion')} onKeyDown={(event) => event.key === 'Escape' && onOpen(false)}>
      <header>
        <button
          ref={toggle}
          type="button"
          class="title"
          aria-expanded={true}
          title={t('panelCollapse')}
          onClick={() => onOpen(false)}
        >
          {title}
        </button>
        <DocumentHeading document={document} />
        {remarks.map((remark) => (
          <p key={remark} class="remark">
            {remark}
          </p>
        ))}
        <button
          type="button"
          class={unsaved.length > 0 ? 'save-all' : 'save-all all-saved'}
          aria-disabled={busy || unsaved.length === 0}
          onClick={() => !busy && unsaved.length > 0 && onSaveAll()}
        >
          {unsaved.length > 0 ? t('panelSaveAll', String(unsaved.length)) : t('panelAllSaved', String(tasks.length))}
        </button>
      </header>
      <ol class="tasks" aria-label={t('panelTasks')}>
        {tasks.map((task) => (
          <TaskItem key={task.key} task={task} today={today} onShow={onShow} onToggle={onToggle} />
        ))}
      </ol>
      <CitedDocuments cited={cited} />
    </section>
  );
}
