import { useRef, useState } from 'preact/hooks';
import { shorten } from '@/components/shorten';
import { ACTION_WORDS } from '@/components/task/history-words';
import type { Row } from '@/components/task/row';
import type { MessageKey, Translate } from '@/components/translation';
import { formatInstant } from '@/lib/calendar/format-instant';
import { ask } from '@/lib/messages';
import type { Database } from '@/lib/store/database';
import { failureOf } from '@/lib/store/failure';
import { taskWords } from '@/lib/store/task-words';
import { undoLast } from '@/lib/store/undo';

interface Said {
  id: number;
  /** The follow-up that it was done to. */
  row: string;
  words: string;
}

/** How many characters of a task are enough to know what was just ticked or deleted. */
const NAME = 60;
/** How far back undoing reaches, in milliseconds: a day's work, and never what was settled long ago. */
const UNDO_REACH = 86_400_000;

/** Makes changes of the list, says them, and takes them back one after another, the latest first. */
export interface Changes {
  /** Makes a task of that name and says it; `work` gives its id. Gives whether it was made; why not is said. */
  make(said: MessageKey, name: string, work: (now: Date) => Promise<string>): Promise<boolean>;
  /** Makes a change of a row and says it; `work` tells whether the row was there. Gives whether it was made; why not is said. */
  change(said: MessageKey, row: Row, work: (id: string, now: Date) => Promise<boolean>): Promise<boolean>;
  /** Makes one change of several rows and says of how many; `work` gives their ids. Gives whether any was changed; why not is said. */
  changeMany(said: MessageKey, rows: readonly Row[], work: (ids: string[], now: Date) => Promise<string[]>): Promise<boolean>;
  /** What was done last since the popup was opened, and is not taken back. */
  last: Said | null;
  /** The row that was brought back last; null once something else was done. */
  returned: string | null;
  /** What was taken back last, where that was done elsewhere or in an earlier popup, so that this one never said it. */
  undone: string | null;
  failure: string | null;
  onFailure(key: MessageKey | null): void;
  /** Takes back the latest change, of an earlier popup too. */
  undo(): Promise<void>;
  close(): void;
}

/**
 * What can be done with the list, what was done last and how to take it back. A failure becomes a sentence and leaves the
 * list as it is.
 */
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

  function say(said: MessageKey, row: string, name: string): void {
    count.current += 1;
    const change = { id: count.current, row, words: t(said, shorten(name, NAME)) };
    setReturned(null);
    setUndone(null);
    setDone((changes) => [...changes, change]);
  }

  return {
    make: async (said, name, work) => {
      const row = await attempt(work);
      if (row !== null) say(said, row, name);
      return row !== null;
    },
    change: async (said, { followUp }, work) => {
      const made = await attempt((now) => work(followUp.id, now));
      if (made !== null) say(said, followUp.id, taskWords(followUp));
      return made !== null;
    },
    changeMany: async (said, rows, work) => {
      const ids = rows.map(({ followUp }) => followUp.id);
      const changed = await attempt(async (now) => {
        const done = await work(ids, now);
        return done.length === 0 ? null : done;
      }, 'errorNothingChanged');
      if (changed !== null) say(said, changed[0] ?? '', String(changed.length));
      return changed !== null;
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
      const own = done.at(-1);
      const isOwn = own !== undefined && step.followUpIds.includes(own.row);
      if (isOwn) setDone(done.slice(0, -1));
      setReturned(step.followUpIds[0] ?? null);
      setUndone(isOwn ? null : t('popupUndoneEarlier', t(ACTION_WORDS[step.action]), formatInstant(step.at)));
    },
    close: () => {
      setDone([]);
      setUndone(null);
    },
  };
}
