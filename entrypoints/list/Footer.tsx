import { LateReason } from '@/components/task/LateReason';
import { UndoBar } from '@/components/UndoBar';
import type { Database } from '@/lib/store/database';
import { explainDelay } from '@/lib/store/finish';
import type { Late } from './row-actions';
import type { Changes } from './use-changes';

interface Props {
  database: Database;
  changes: Changes;
  /** The task that was just finished late and may be explained. */
  late: Late | null;
  onLate(late: Late | null): void;
}

/** What was just done, how to take it back, and the question why it was late: within reach wherever the list is scrolled to. */
export function Footer({ database, changes, late, onLate }: Props) {
  const explain = async ({ row, occurrence }: Late, reason: string) => {
    const explained = await changes.change('popupSaidExplained', row, (id, now) => {
      return explainDelay(database, id, occurrence, reason, now.toISOString());
    });
    if (explained) onLate(null);
  };
  return (
    <footer class="bottom">
      <UndoBar
        change={changes.last}
        undone={changes.returned !== null}
        onUndo={() => {
          onLate(null);
          changes.undo();
        }}
        onClose={changes.close}
      />
      {late !== null && (
        <LateReason
          key={`${late.row.followUp.id} ${late.occurrence}`}
          onSave={(reason) => explain(late, reason)}
          onSkip={() => onLate(null)}
        />
      )}
    </footer>
  );
}
