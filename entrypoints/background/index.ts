import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '@/lib/messages/listen';
import { nextMidnightInVietnam } from '@/lib/reminders/next-midnight';
import { openDatabase } from '@/lib/store/database';
import { oneAtATime } from '@/lib/store/one-at-a-time';
import { forgetReveal } from '@/lib/store/reveal';
import { handlersFor } from './handlers';
import { keepCopy, recoverList } from './keep-copy';
import { inBackground, reportFailure } from './report-failure';
import { showBadge } from './show-badge';

const MIDNIGHT = 'midnight';

/** Every listener is registered before the first await, or the event that wakes the background is lost. */
export default defineBackground(() => {
  const database = openDatabase();
  const refreshBadge = oneAtATime(() => showBadge(database));
  const refreshCopy = oneAtATime(() => keepCopy(database));
  let copied: Promise<unknown> = Promise.resolve();
  const afterChange = () => {
    inBackground(refreshBadge());
    const copying = refreshCopy();
    copied = copying.catch(() => undefined);
    inBackground(copying);
  };

  // A failed recovery is reported and holds nobody up: a database that cannot be read says so in every answer.
  const recover = oneAtATime(() => recoverList(database).catch(reportError));
  const started = recover();
  inBackground(started.then(refreshBadge));
  // The browser may lose the database while we live, too. A copy that is being taken comes first: it may be of an emptied list.
  const intact = () => started.then(() => copied).then(recover);
  listen(handlersFor(database, { started, intact }, afterChange), reportFailure);

  // Recovery and the badge run whenever the background starts; these two are what makes it start with the browser.
  browser.runtime.onInstalled.addListener(() => undefined);
  browser.runtime.onStartup.addListener(() => undefined);

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === MIDNIGHT) inBackground(refreshBadge());
  });
  // Setting an alarm again only moves it; browsers may forget alarms when they are closed.
  inBackground(browser.alarms.create(MIDNIGHT, { when: nextMidnightInVietnam(new Date()), periodInMinutes: 24 * 60 }));

  browser.tabs.onRemoved.addListener((tabId) => {
    inBackground(forgetReveal(browser.storage.session, tabId));
  });
});
