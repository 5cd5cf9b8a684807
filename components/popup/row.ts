import type { FollowUp, StoredDeadline, StoredDocument } from '@/lib/store/schema';

/** What one row of the list shows: `deadline` is the one of the follow-up's deadlines that counts now, if there is any. */
export interface Row {
  followUp: FollowUp;
  /** Null where the task was typed by hand. */
  document: StoredDocument | null;
  deadline: StoredDeadline | null;
}

/** What can be done with a row. */
export interface RowActions {
  onDone(row: Row): void;
  onReopen(row: Row): void;
  onDelete(row: Row): void;
  onOpenSource(row: Row): void;
}
