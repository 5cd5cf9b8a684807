import type { Database } from './database';
import { namesOf } from './failure';

/** How often a database that cannot be opened is tried before it is believed to be broken. */
const TRIES = 3;

/** What browsers call a store on the disk that they cannot read; everything else (no room, not allowed, newer) has another remedy. */
const BROKEN = 'UnknownError';

/**
 * Opens the database, if need be several times, with a `pause` in between. `broken`: its store cannot be read. `left`: it cannot be
 * opened for another reason, and is to be left as it is.
 */
export async function openPatiently(database: Database, pause: () => Promise<void>): Promise<'open' | 'broken' | 'left'> {
  for (let turn = 1; ; turn += 1) {
    try {
      await database.open();
      return 'open';
    } catch (error) {
      if (!namesOf(error).includes(BROKEN)) return 'left';
      if (turn === TRIES) return 'broken';
      await pause();
    }
  }
}
