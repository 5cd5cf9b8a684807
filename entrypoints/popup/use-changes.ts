import { useRef, useState } from 'preact/hooks';
import type { Row, RowActions } from '@/components/popup/row';
import { shorten } from '@/components/popup/shorten';
import { quoteWords } from '@/components/quote-words';
import type { MessageKey, Translate } from '@/components/translation';
import { ask } from '@/lib/messages';
import type { Database } from '@/lib/store/database';
import { failureOf } from '@/lib/store/failure';
import { removeFollowUp, restoreFollowUp, setDone, setOpen } from '@/lib/store/follow-ups';

interface Change {
  id: number;
  /** The row that it was made to. */
  row: string;
  words: string;
  undo(): Promise<unknown>;
}

/** How many characters of a task are enough to know what was just ticked or deleted. */
const NAME = 60;

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

  /** Runs one change at a time of the click; gives whether it was made. */
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      const result = await work();
      if (result === false || result === null) {
        setFailure(t('errorMissing'));
        return false;
      }
      setFailure(null);
      const told = await ask('list.changed', {});
      if (!told.ok) setFailure(t('errorNotTold'));
      return true;
    } catch (error) {
      reportError(error);
      setFailure(t(failureOf(error)));
      return false;
    }
  }

  function remember(said: MessageKey, row: Row, undo: Change['undo']): void {
    count.current += 1;
    const { id, quote } = row.followUp;
    const change = { id: count.current, row: id, words: t(said, shorten(quoteWords(quote.exact), NAME)), undo };
    setReturned(null);
    setDoneChanges((changes) => [...changes, change]);
  }

  const actions: RowActions = {
    onDone: async (row) => {
      const { id } = row.followUp;
      const made = await attempt(() => setDone(database, id, new Date().toISOString()));
      if (made) remember('popupSaidDone', row, () => setOpen(database, id));
    },
    onReopen: async (row) => {
      const { id, doneAt } = row.followUp;
      const made = await attempt(() => setOpen(database, id));
      if (made) remember('popupSaidOpen', row, () => setDone(database, id, doneAt ?? new Date().toISOString()));
    },
    onDelete: async (row) => {
      let undo: Change['undo'] | null = null;
      await attempt(async () => {
        const removed = await removeFollowUp(database, row.followUp.id);
        if (removed !== null) undo = () => restoreFollowUp(database, removed);
        return removed;
      });
      if (undo !== null) remember('popupSaidDeleted', row, undo);
    },
    onOpenSource: async (row) => {
      const answer = await ask('source.open', { id: row.followUp.id });
      if (!answer.ok) setFailure(t(answer.error));
      else if (!answer.value.opened) setFailure(t('errorMissing'));
    },
  };

  const last = done.at(-1) ?? null;
  return {
    actions,
    last,
    returned,
    failure,
    closeFailure: () => setFailure(null),
    undo: async () => {
      if (last === null) return;
      const undone = await attempt(last.undo);
      if (!undone) return;
      setDoneChanges((changes) => changes.filter((change) => change !== last));
      setReturned(last.row);
    },
    close: () => setDoneChanges([]),
  };
}
