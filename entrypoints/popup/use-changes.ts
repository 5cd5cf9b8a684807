import { useRef, useState } from 'preact/hooks';
import type { Row, RowActions } from '@/components/popup/row';
import { shorten } from '@/components/popup/shorten';
import { taskWords } from '@/components/task-words';
import type { MessageKey, Translate } from '@/components/translation';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import { ask } from '@/lib/messages';
import type { Database } from '@/lib/store/database';
import { failureOf } from '@/lib/store/failure';
import { finishFollowUp } from '@/lib/store/finish';
import { removeFollowUp, reopenFollowUp } from '@/lib/store/follow-ups';
import { undoLast } from '@/lib/store/undo';

interface Change {
  id: number;
  words: string;
}

/** How many characters of a task are enough to know what was just ticked or deleted. */
const NAME = 60;
/** How far back undoing reaches, in milliseconds: a day's work, and never what was settled long ago. */
const UNDO_REACH = 86_400_000;

/**
 * What can be done with a row, what was done last and how to take it back; changes can be undone one after another, the
 * latest first. A failure becomes a sentence and leaves the list as it is.
 */
export function useChanges(database: Database, t: Translate) {
  const [done, setDoneChanges] = useState<Change[]>([]);
  /** The row that was brought back last; null once something else was done. */
  const [returned, setReturned] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const count = useRef(0);

  /** Runs one change at a time of the click; gives what it gave, or null where it was not made. */
  async function attempt<Result>(work: (now: Date) => Promise<Result>): Promise<Result | null> {
    try {
      const result = await work(new Date());
      if (result === false || result === null) {
        setFailure(t('errorMissing'));
        return null;
      }
      setFailure(null);
      const told = await ask('list.changed', {});
      if (!told.ok) setFailure(t('errorNotTold'));
      return result;
    } catch (error) {
      reportError(error);
      setFailure(t(failureOf(error)));
      return null;
    }
  }

  /** Makes a change of a row and says so. */
  async function change(said: MessageKey, row: Row, work: (id: string, now: Date) => Promise<boolean>): Promise<void> {
    const { followUp } = row;
    if ((await attempt((now) => work(followUp.id, now))) === null) return;
    count.current += 1;
    const words = t(said, shorten(taskWords(followUp), NAME));
    setReturned(null);
    setDoneChanges((changes) => [...changes, { id: count.current, words }]);
  }

  const actions: RowActions = {
    onDone: (row) =>
      change('popupSaidDone', row, (id, now) => finishFollowUp(database, id, todayInVietnam(now), now.toISOString())),
    onReopen: (row) => change('popupSaidOpen', row, (id, now) => reopenFollowUp(database, id, now.toISOString())),
    onDelete: (row) => change('popupSaidDeleted', row, (id, now) => removeFollowUp(database, id, now.toISOString())),
    onOpenSource: async (row) => {
      const answer = await ask('source.open', { id: row.followUp.id });
      if (!answer.ok) setFailure(t(answer.error));
      else if (!answer.value.opened) setFailure(t('errorMissing'));
    },
  };

  return {
    actions,
    last: done.at(-1) ?? null,
    returned,
    failure,
    closeFailure: () => setFailure(null),
    undo: async () => {
      const since = new Date(Date.now() - UNDO_REACH).toISOString();
      const step = await attempt((now) => undoLast(database, since, now.toISOString()));
      if (step === null) return;
      setDoneChanges((changes) => changes.slice(0, -1));
      setReturned(step.followUpIds[0] ?? null);
    },
    close: () => setDoneChanges([]),
  };
}
