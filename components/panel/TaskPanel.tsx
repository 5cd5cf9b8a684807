import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useTranslation } from '@/components/translation';
import type { IsoDay } from '@/lib/calendar/iso-day';
import type { StoredDocumentFields } from '@/lib/store/schema';
import { type CitedDocument, CitedDocuments } from './CitedDocuments';
import { DocumentHeading } from './DocumentHeading';
import { MineAlone } from './MineAlone';
import { type PanelTask, panelTitle } from './panel-task';
import { SaveActions } from './SaveActions';
import { TaskItems } from './TaskItems';

export interface TaskPanelProps {
  document: StoredDocumentFields;
  tasks: readonly PanelTask[];
  today: IsoDay;
  open: boolean;
  /** Whether the official has set a unit. */
  unitIsSet: boolean;
  /** Whether the tasks of that unit are shown alone. */
  mineAlone: boolean;
  /** The documents that this one refers to. */
  cited: readonly CitedDocument[];
  /** What must be said about the page as a whole: too long, no highlights in this browser. */
  remarks: readonly string[];
  onOpen(open: boolean): void;
  onMineAlone(alone: boolean): void;
  onShow(task: PanelTask): void;
  onToggle(task: PanelTask): void;
  /** Saves the tasks with these keys. */
  onSave(keys: number[]): void;
}

/** The panel in the corner of the page: folded to one line, or the document with all its tasks. Escape folds it. */
export function TaskPanel(props: TaskPanelProps) {
  const { document, tasks, today, open, unitIsSet, mineAlone, cited, remarks, onOpen, onMineAlone, onShow, onToggle, onSave } =
    props;
  const t = useTranslation();
  const toggle = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  // Before the next key is pressed, however fast: the button that had the focus is gone.
  useLayoutEffect(() => {
    if (wasOpen.current !== open) toggle.current?.focus();
    wasOpen.current = open;
  }, [open]);

  // Drawn anew whenever other tasks come near; the tasks are the same then.
  const title = useMemo(() => panelTitle(tasks, t), [tasks, t]);
  if (!open) {
    return (
      <button ref={toggle} type="button" class="pill" aria-expanded={false} onClick={() => onOpen(true)}>
        {title}
      </button>
    );
  }
  const mine = tasks.filter(({ concern }) => concern !== null);
  const shown = mineAlone && mine.length > 0 ? mine : tasks;
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
        <SaveActions tasks={tasks} onSave={onSave} />
        {unitIsSet && <MineAlone count={mine.length} alone={mineAlone} onAlone={onMineAlone} />}
      </header>
      <TaskItems tasks={shown} today={today} onShow={onShow} onToggle={onToggle} />
      <CitedDocuments cited={cited} />
    </section>
  );
}
