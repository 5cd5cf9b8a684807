import type { Edit, FollowUp, StoredDocument } from '@/lib/store/schema';
import type { Concern } from '@/lib/unit/concern';

/** What one row of the list shows. */
export interface Row {
  followUp: FollowUp;
  /** Null where the task was typed by hand. */
  document: StoredDocument | null;
  /** What is to be said of how it concerns the official's own unit, if anything. */
  tag?: Concern | null;
}

/** Until when a reminder can be put off; null lets it be heard again. */
export type PutOff = 'tonight' | 'tomorrow' | 'monday' | { day: string } | null;

/**
 * What can be done with a row. Those that give a promise tell whether it was done, so that a form knows whether to empty
 * itself.
 */
export interface RowActions {
  onDone(row: Row): void;
  onReopen(row: Row): void;
  onCancel(row: Row): void;
  onDelete(row: Row): void;
  onSkipMissed(row: Row): void;
  onConfirm(row: Row): void;
  onSnooze(row: Row, until: PutOff): Promise<boolean>;
  onEdit(row: Row, edit: Edit): Promise<boolean>;
  /** Sets the finish day right; of a recurring duty, that of the occurrence of that day. */
  onFinishedOn(row: Row, occurrence: string | null, on: string): Promise<boolean>;
  onReopenOccurrence(row: Row, occurrence: string): void;
  onProgress(row: Row, on: string, text: string): Promise<boolean>;
  /** Sets the note written at the instant `key` right, or takes it out (null). */
  onProgressChange(row: Row, key: string, note: { on: string; text: string } | null): Promise<boolean>;
  onOpenSource(row: Row): void;
}
