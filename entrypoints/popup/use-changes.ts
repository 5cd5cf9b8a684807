import { useRef, useState } from 'preact/hooks';
import { ACTION_WORDS } from '@/components/popup/history-words';
import type { Row } from '@/components/popup/row';
import { shorten } from '@/components/popup/shorten';
import { taskWords } from '@/components/task-words';
import type { MessageKey, Translate } from '@/components/translation';
import { formatInstant } from '@/lib/calendar/format-instant';
import { ask } from '@/lib/messages';
import type { Database } from '@/lib/store/database';
import { failureOf } from '@/lib/store/failure';
import { undoLast } from '@/lib/store/undo';

interface Said {
  id: number;
  words: string;
}

/** How many characters of a task are enough to know what was just ticked or deleted. */
const NAME = 60;
/** How far back undoing reaches, in milliseconds: a day's work, and never what was settled long ago. */
const UNDO_REACH = 86_400_000;

/** Makes changes of the list, says them, and takes them back one after another, the latest first. */
export interface Changes {
  /** Makes a change at one instant; gives what it gave, or null where it was not made, which is then said. */
  attempt<Result>(work: (now: Date) => Promise<Result>): Promise<Result | null>;
  /** Makes a change of a row and says it; `work` tells whether the row was there. Gives whether it was made. */
  change(said: MessageKey, row: Row, work: (id: string, now: Date) => Promise<boolean>): Promise<boolean>;
  /** What was done last since the popup was opened, and is not taken back. */
  last: Said | null;
  /** The row that was brought back last; null once something else was done. */
  returned: string | null;
  /** What was taken back last, where an earlier popup had done it and this one never said it. */
  undone: string | null;
  failure: string | null;
  onFailure(key: MessageKey | null): void;
  /** Takes back the latest change, of an earlier popup too. */
  undo(): Promise<void>;
  close(): void;
}

/** What can be done with the list, what was done last and how to take it back. A failure becomes a sentence and leaves the list as it is. */
export function useChanges(database: Database, t: Translate): Changes {
  const [done, setDone] = useState<Said[]>([]);
  const [returned, setReturned] = useState<string | null>(null);
  const [undone, setUndone] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const count = useRef(0);

  async function attempt<Result>(
    work: (now: Date) => Promise<Result>,
    missing: MessageKey = 'errorMissing',
  ): Promise<Result | null> {
    try {
      const result = await work(new Date());
      if (result === false || result === null) {
        setFailure(t(missing));
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

  return {
    attempt,
    change: async (said, { followUp }, work) => {
      if ((await attempt((now) => work(followUp.id, now))) === null) return false;
      count.current += 1;
      setUndone(null);
      const words = t(said, shorten(taskWords(followUp), NAME));
      setReturned(null);
      setDone((changes) => [...changes, { id: count.current, words }]);
      return true;
    },
    last: done.at(-1) ?? null,
    returned,
    undone,
    failure,
    onFailure: (key) => setFailure(key === null ? null : t(key)),
    undo: async () => {
      const since = new Date(Date.now() - UNDO_REACH).toISOString();
      const step = await attempt((now) => undoLast(database, since, now.toISOString()), 'errorNoUndo');
      if (step === null) return;
      setDone((changes) => changes.slice(0, -1));
      setReturned(step.followUpIds[0] ?? null);
      setUndone(done.length > 0 ? null : t('popupUndoneEarlier', t(ACTION_WORDS[step.action]), formatInstant(step.at)));
    },
    close: () => {
      setDone([]);
      setUndone(null);
    },
  };
}
