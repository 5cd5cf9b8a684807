import { browser } from 'wxt/browser';
import { loadTexts } from '@/entrypoints/list/texts';
import { extract } from '@/lib/extract';
import type { SavedTask } from '@/lib/messages';
import type { Handlers } from '@/lib/messages/listen';
import { packExtraction } from '@/lib/messages/page-extraction';
import { rememberMark } from '@/lib/policy/secret-pages';
import { readAppearance } from '@/lib/settings/appearance';
import { putReader } from '@/lib/sites/reader';
import type { Database } from '@/lib/store/database';
import { pageAddress } from '@/lib/store/page-address';
import { findEntry } from '@/lib/store/read-list';
import { rememberReveal, takeReveal } from '@/lib/store/reveal';
import { savedTasksOf, saveTasks, unsaveTasks } from '@/lib/store/save-tasks';
import type { FollowUp } from '@/lib/store/schema';
import { ownTasks, tasksByDocument } from './own-tasks';
import { refuseSecret, secretRefusal } from './refuse-secret';

/** When the list can be trusted. */
export interface ListCare {
  /** The list has been looked after once since the background started. */
  started: Promise<void>;
  /** Brings the list back if it has been lost, now too: nothing is saved, or copied, on top of a loss. */
  intact: () => Promise<void>;
}

/** The answers to every request; `afterChange` is called after each change of the list. */
export function handlersFor(database: Database, care: ListCare, afterChange: () => void): Handlers {
  let opening: Promise<unknown> = Promise.resolve();

  return {
    'page.start': async (_payload, sender) => {
      if (sender.tab?.id !== undefined) await putReader(sender.tab.id);
      return {};
    },
    // Reading runs here, not in the page: a long document holds up nobody's scrolling, and pages load a third of the code.
    'page.read': async ({ text, facts }, sender) => {
      const { published, ...known } = facts;
      const extraction = extract(text, published === undefined ? known : { ...known, published });
      const tabId = sender.tab?.id;
      if (tabId !== undefined) await rememberMark(browser.storage.session, tabId, facts.url, extraction.secrecy);
      const refusal = await secretRefusal(tabId, facts.url, true);
      const own = await ownTasks(tasksByDocument(extraction));
      return packExtraction(extraction, text, { own, secretForbidden: refusal === 'errorSecretForbidden' });
    },
    'tasks.saved': async ({ page }, sender) => {
      await care.intact();
      // The page may be there before we have noted what its tab was opened for.
      await opening;
      const saved = await savedTasksOf(database, page);
      const tabId = sender.tab?.id;
      const reveal = tabId === undefined ? null : await takeReveal(browser.storage.session, tabId, page);
      return { saved: saved.flatMap(asSavedTask), reveal };
    },
    'tasks.save': async ({ page, tasks, consent = false }, sender) => {
      await refuseSecret(sender.tab?.id, page.url, consent);
      await care.intact();
      const { saved, added } = await saveTasks(database, page, tasks, new Date().toISOString());
      if (added > 0) afterChange();
      return { saved: saved.flatMap(asSavedTask), added };
    },
    'tasks.unsave': async ({ page, ids }) => {
      await care.intact();
      const removed = await unsaveTasks(database, page, ids, new Date().toISOString());
      if (removed.length > 0) afterChange();
      return { removed };
    },
    'unit.tasks': ({ page, tasks }) => ownTasks(tasks.map((bodies) => ({ bodies, issuer: page.document.issuer }))),
    'page.look': async () => {
      const { language, theme, marks } = await readAppearance(browser.storage.local);
      return { texts: await loadTexts(language), theme, marks };
    },
    'source.open': async ({ id }) => {
      const entry = await findEntry(database, id);
      if (entry === null || entry.document === null || entry.followUp.quote === null) return { opened: false };
      const { key, url } = entry.document;
      const reveal = { documentKey: key, address: pageAddress(url), quote: entry.followUp.quote };
      const opened = browser.tabs.create({ url }).then(async (tab) => {
        if (tab.id !== undefined) await rememberReveal(browser.storage.session, tab.id, reveal);
      });
      opening = opened.catch(() => undefined);
      await opened;
      return { opened: true };
    },
    'list.changed': async () => {
      await care.started;
      afterChange();
      return {};
    },
    'list.look': async () => {
      await care.intact();
      return {};
    },
  };
}

/** What the page is told of a follow-up; nothing of one that it has no quote of. */
function asSavedTask({ id, quote, finishedOn }: FollowUp): SavedTask[] {
  return quote === null ? [] : [{ id, quote, status: finishedOn === null ? 'open' : 'done' }];
}
