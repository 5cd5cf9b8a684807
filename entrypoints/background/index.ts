import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '@/lib/messages/listen';
import { forgetMark } from '@/lib/policy/secret-pages';
import { APPEARANCE } from '@/lib/settings/appearance';
import { openDatabase } from '@/lib/store/database';
import { oneAtATime } from '@/lib/store/one-at-a-time';
import { forgetReveal } from '@/lib/store/reveal';
import { SOON } from '@/lib/store/soon-setting';
import { MY_UNIT } from '@/lib/unit/my-unit';
import { answerNotifications } from './answer-notifications';
import { addSelection, makeContextMenu } from './context-menu';
import { keepFurtherSites, readOpenPages } from './further-sites';
import { handlersFor } from './handlers';
import { HEARTBEAT, keepHeartbeat } from './heartbeat';
import { COPY, keepCopy, recoverList } from './keep-copy';
import { keepOpening } from './keep-opening';
import { secretRefusal } from './refuse-secret';
import { remind } from './remind';
import { inBackground, reportFailure } from './report-failure';
import { showBadge } from './show-badge';
import { tellSettings } from './tell-settings';
import { startTexts } from './texts';
import { tidyRecord } from './tidy-record';

/** Every listener is registered before the first await, or the event that wakes the background is lost. */
export default defineBackground(() => {
  const database = openDatabase();
  const texts = startTexts();
  const { translate } = texts;
  // Where the chosen language cannot be loaded, the browser's own is spoken.
  const spoken = texts.load().catch(reportError);
  const refreshBadge = oneAtATime(async () => {
    await spoken;
    await showBadge(database, translate);
    await keepOpening(database);
  });
  const refreshCopy = oneAtATime(async () => {
    await keepCopy(database);
    await tidyRecord(database, new Date());
  });
  const afterChange = () => {
    inBackground(refreshBadge());
    inBackground(refreshCopy());
  };

  // A failed recovery is reported and holds nobody up: a database that cannot be read says so in every answer.
  const recover = oneAtATime(() => recoverList(database).then(() => undefined, reportError));
  const started = recover();
  const look = oneAtATime(async () => {
    await Promise.all([refreshBadge(), remind(database, new Date(), translate)]);
  });
  inBackground(started.then(look));
  // A background that was stopped after a change may have left it without a copy.
  inBackground(started.then(refreshCopy));
  // The browser may lose the database while we live, too.
  const intact = () => started.then(recover);
  listen(handlersFor(database, { started, intact }, afterChange), reportFailure);

  answerNotifications(database, intact, afterChange);

  // Recovery, the badge and reminders run whenever the background starts; these two make it start with the browser.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    inBackground(spoken.then(() => makeContextMenu(translate)));
    if (reason === 'install') inBackground(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
  });
  browser.runtime.onStartup.addListener(() => undefined);

  const keepSites = oneAtATime(keepFurtherSites);
  inBackground(keepSites());
  browser.permissions.onAdded.addListener(({ origins = [] }) => inBackground(keepSites().then(() => readOpenPages(origins))));
  browser.permissions.onRemoved.addListener(() => inBackground(keepSites()));

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === HEARTBEAT) inBackground(started.then(look));
    if (name === HEARTBEAT || name === COPY) inBackground(started.then(refreshCopy));
  });
  inBackground(keepHeartbeat(new Date()));

  browser.contextMenus.onClicked.addListener((chosen, tab) => {
    const adding = intact()
      .then(() => secretRefusal(tab?.id, chosen.pageUrl ?? '', false))
      .then((refusal) => {
        return addSelection(database, { ...chosen, refusal }, tab?.title ?? '', new Date().toISOString(), translate);
      });
    inBackground(adding.then((added) => added && afterChange()));
  });

  browser.storage.onChanged.addListener((changed, area) => {
    if (area !== 'local' || !(MY_UNIT in changed || SOON in changed || APPEARANCE in changed)) return;
    const known = APPEARANCE in changed ? texts.load().then(() => makeContextMenu(translate)) : Promise.resolve();
    inBackground(known.then(refreshBadge));
    inBackground(known.then(tellSettings));
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    inBackground(forgetReveal(browser.storage.session, tabId));
    inBackground(forgetMark(browser.storage.session, tabId));
  });
});
