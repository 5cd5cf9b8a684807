import { browser } from 'wxt/browser';
import { shorten } from '@/components/shorten';
import type { Translate } from '@/components/translation';
import { addByHand } from '@/lib/store/add-by-hand';
import type { Database } from '@/lib/store/database';
import { saveTasks } from '@/lib/store/save-tasks';
import type { TaskInput } from '@/lib/store/schema';
import { say } from './notify';
import type { SecretRefusal } from './refuse-secret';
import { inBackground, reportFailure } from './report-failure';
import { selectedPage, selectedTask } from './selected-task';

const ADD = 'add-selection';
const LONGEST_NAME = 500;
const LONGEST_NOTE = 10_000;

/** Puts “Thêm vào Sổ Việc” into the menu of selected words; browsers keep it until the extension is installed anew. */
export async function makeContextMenu(t: Translate): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ADD, title: t('menuAdd'), contexts: ['selection'] });
}

/** What was chosen in the menu, as far as it matters. */
interface Chosen {
  menuItemId: string | number;
  selectionText?: string | undefined;
  pageUrl?: string | undefined;
  /** Why words of that page may not be kept; null where they may. */
  refusal: SecretRefusal | null;
}

/**
 * Adds the selected words to the list and says so, or why not. Of a page with an address of the web the place is kept; of
 * others, such as a file, the words alone. Gives whether the list was changed. Never throws.
 */
export async function addSelection(
  database: Database,
  chosen: Chosen,
  title: string,
  now: string,
  t: Translate,
): Promise<boolean> {
  const task = chosen.menuItemId === ADD ? selectedTask(chosen.selectionText ?? '') : null;
  if (task === null) return false;
  const { exact } = task.quote;
  if (chosen.refusal !== null) {
    inBackground(say(null, t('menuRefused'), t(chosen.refusal)));
    return false;
  }
  try {
    const { id, added } = await save(database, task, chosen.pageUrl ?? '', title, now);
    inBackground(say(id, t(added ? 'menuAdded' : 'menuKnown'), exact));
    return added;
  } catch (error) {
    inBackground(say(null, t(reportFailure(error)), exact));
    return false;
  }
}

async function save(database: Database, task: TaskInput, url: string, title: string, now: string) {
  const { exact } = task.quote;
  if (!/^https?:/i.test(url)) {
    const fields = { title: shorten(exact, LONGEST_NAME), note: exact.slice(0, LONGEST_NOTE) };
    return { id: await addByHand(database, fields, now), added: true };
  }
  const { saved, added } = await saveTasks(database, selectedPage(url, title), [task], now);
  const own = saved.find(({ quote }) => quote?.exact === exact);
  return { id: own?.id ?? null, added: added > 0 };
}
