import { onScreen } from '../../e2e/on-screen';
import { findSavedButtons, saveAll, waitForSaveButtons } from '../../e2e/panel';
import { until } from '../../e2e/until';
import { enterContentWorld } from '../content-world';
import { manyTasks, PAGE } from '../many-tasks';
import { type Hostile, LINES } from './hostile-page';

const MARKUP = '&lt;img src=x onerror="window.harmed=1"&gt;&lt;script&gt;window.harmed=1&lt;/script&gt;';

/** Markup in every field that is read: it is text on the page, in the list, and wherever it is shown. */
export const markup: Hostile = {
  name: 'markup in every text field',
  lines: [
    `ỦY BAN NHÂN DÂN ${MARKUP}`,
    `Số: 41/TB-UBND ${MARKUP}`,
    'Hòa Giang, ngày 03 tháng 11 năm 2026',
    'THÔNG BÁO',
    `1. Sở Nội vụ ${MARKUP} rà soát hồ sơ, báo cáo ${MARKUP} trước ngày 18/12/2026.`,
    `2. Sở Xây dựng chủ trì, phối hợp với Sở Y tế ${MARKUP} kiểm tra, hoàn thành trước ngày 28/12/2026 ${MARKUP}.`,
  ],
  attempt: async (page, ground) => {
    const found = (await waitForSaveButtons(page)).length;
    await saveAll(page);
    await until(async () => (await findSavedButtons(page)).length === found, 'The tasks were not saved.');
    for (const name of ['popup.html', 'sidepanel.html']) {
      const list = await ground.open(`chrome-extension://${ground.extensionId}/${name}`);
      await list.getByRole('checkbox').first().waitFor();
      await list
        .getByRole('button', { name: onScreen('popupExpandRow') })
        .last()
        .click();
      const inside = await list.evaluate(() => [
        document.querySelectorAll('#app img, #app script').length,
        'harmed' in globalThis,
      ]);
      if (inside.join() !== '0,false') throw new Error(`Markup of the page has become part of ${name}.`);
      if (!(await list.content()).includes('&lt;img')) throw new Error(`The words are not shown in ${name}.`);
    }
    if (await page.evaluate(() => 'harmed' in globalThis)) throw new Error('Markup has run on the page.');
    return found;
  },
};

/** Addresses that are code: none is kept, and messages that carry one, or speak of another page, are refused. */
export const addresses: Hostile = {
  name: 'javascript: and data: addresses, foreign pages',
  head: '<link rel="canonical" href="javascript:window.harmed=1"><meta property="og:url" content="data:text/html,x"><base href="https://giamao.vn/">',
  attempt: async (page, ground) => {
    const world = await enterContentWorld(page, ground.extensionId);
    const [task] = manyTasks(1);
    const refused = [
      ['javascript:alert(1)', 'errorInvalid'],
      ['data:text/html,x', 'errorInvalid'],
      ['https://giamao.vn/van-ban', 'errorRefused'],
      ['http://so-khac.tinh-mau.gov.vn/hostile', 'errorRefused'],
    ];
    for (const [url, error] of refused) {
      const message = { request: 'tasks.save', payload: { page: { ...PAGE, url }, tasks: [task] } };
      const answer = await world.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
      if (JSON.stringify(answer) !== JSON.stringify({ ok: false, error })) {
        throw new Error(`Saving from ${url} was answered ${JSON.stringify(answer)}.`);
      }
    }
    for (const request of ['list.changed', 'list.look', 'source.open', 'list.all']) {
      const message = { request, payload: request === 'source.open' ? { id: 'a'.repeat(64) } : {} };
      const answer = await world.evaluate(
        `Promise.race([chrome.runtime.sendMessage(${JSON.stringify(message)}), new Promise((r) => setTimeout(() => r(null), 500))])`,
      );
      if (answer !== null && answer !== undefined && (answer as { ok?: boolean }).ok !== false) {
        throw new Error(`A page may ask ${request}: ${JSON.stringify(answer)}`);
      }
    }
    await saveAll(page);
    await until(async () => (await findSavedButtons(page)).length === 2, 'The tasks were not saved.');
    const popup = await ground.openPopup();
    await popup.getByRole('checkbox').first().waitFor();
    const links = await popup.evaluate(() => [...document.links].map(({ href }) => href));
    if (links.some((href) => !/^(?:https?|chrome-extension):/.test(href)))
      throw new Error(`The list links to ${links.join(' ')}.`);
    return 2;
  },
};

const ZERO_WIDTH = '\u200b\u200d\u2060\ufeff';
const TURNED = '\u202e\u2066\u202d';

/** Letters that turn the text around or are not to be seen: the tasks are found, their days are those that are written. */
export const invisible: Hostile = {
  name: 'right-to-left and zero-width tricks',
  lines: [
    ...LINES.slice(0, 4),
    `1. Sở ${ZERO_WIDTH}Nội${ZERO_WIDTH} vụ rà soát hồ sơ, báo cáo trước ngày 1${ZERO_WIDTH}8/12/2026.`,
    `2. ${TURNED}Sở Xây dựng kiểm tra, hoàn thành trước ngày 28/12/2026.${TURNED}`,
    `${TURNED}${ZERO_WIDTH.repeat(20_000)}`,
  ],
  attempt: async (page, ground) => {
    await waitForSaveButtons(page);
    await saveAll(page);
    await until(async () => (await findSavedButtons(page)).length > 0, 'Nothing was saved.');
    const kept = (await ground.followUps()).filter(
      ({ quote }) => !(quote as { exact: string }).exact.startsWith('Phòng Kế hoạch'),
    );
    const days = kept.flatMap(({ deadlines }) => (deadlines as { due: string | null }[]).map(({ due }) => due));
    const allowed = new Set(['2026-12-17', '2026-12-18', '2026-12-27', '2026-12-28', null]);
    const wrong = days.filter((day) => !allowed.has(day));
    if (wrong.length > 0) throw new Error(`Days were read that are not written: ${wrong.join()}.`);
    return (await findSavedButtons(page)).length;
  },
};

/** Numbers, labels and quotations without an end. */
export const endless: Hostile = {
  name: 'numbers and labels that never end',
  lines: [
    ...LINES,
    '9'.repeat(200_000),
    `trước ngày ${'1/'.repeat(50_000)}`,
    `${'1.'.repeat(50_000)} Giao Sở Y tế`,
    `Số: ${'1'.repeat(50_000)}/TB-UBND`,
    `${'('.repeat(50_000)}${'“'.repeat(50_000)}`,
    `từ ngày ${'1 đến ngày '.repeat(20_000)}`,
  ],
  attempt: async (page) => {
    await waitForSaveButtons(page);
    return 0;
  },
};
