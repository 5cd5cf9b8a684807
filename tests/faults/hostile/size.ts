import type { Page } from 'playwright-core';
import { countHosts } from '../../e2e/page-source';
import { waitForSaveButtons } from '../../e2e/panel';
import { until } from '../../e2e/until';
import type { Hostile } from './hostile-page';

/** What is read takes a while on such pages. The browser itself could not draw them: it is told to leave that part out. */
const PATIENCE_IN_MS = 40_000;
const UNDRAWN = 'content-visibility: hidden; height: 40px';

/** Waits until the extension has shown the two tasks of the document. What a screen reader finds there would take minutes to ask for. */
async function waitUntilRead(page: Page): Promise<number> {
  await until(async () => (await countHosts(page)) === 1, `The document was not read on ${page.url()}.`, PATIENCE_IN_MS);
  return 0;
}

/** Ten million characters in one text node: read up to the limit of two million. */
export const hugeText: Hostile = {
  name: '10 MB in one text node',
  body: `<div id="huge" style="${UNDRAWN}"></div>
    <script>document.querySelector('#huge').append('Giao các đơn vị thực hiện nhiệm vụ được giao. '.repeat(230_000))</script>`,
  attempt: async (page) => {
    const length = await page.evaluate(() => document.querySelector('#huge')?.firstChild?.nodeValue?.length ?? 0);
    if (length < 10_000_000) throw new Error('The text is not long.');
    return waitUntilRead(page);
  },
};

/** A hundred thousand elements. */
export const manyElements: Hostile = {
  name: '100,000 elements',
  body: `<script>
    const list = document.createElement('ul');
    list.innerHTML = '<li><b>Tin</b> <a href="#">của</a> <i>tỉnh</i></li>'.repeat(25_000);
    document.querySelector('article').append(list);
  </script>`,
  attempt: waitUntilRead,
};

/** Five thousand elements one inside the other, which no parser makes but a script can. */
export const deep: Hostile = {
  name: 'nesting 5,000 deep',
  body: `<div id="deep" style="${UNDRAWN}"></div><script>
    let inner = document.querySelector('#deep');
    for (let depth = 0; depth < 5_000; depth += 1) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = '3. Sở Y tế kiểm tra các trạm y tế, báo cáo trước ngày 20/12/2026.';
  </script>`,
  attempt: waitUntilRead,
};

/** A thousand changes a second, with words in each: the page goes on drawing, the extension reads it ever less often. */
export const storm: Hostile = {
  name: '1,000 changes a second',
  body: `<div id="storm"></div><script>
    window.changes = 0;
    setInterval(() => {
      for (let count = 0; count < 20; count += 1) {
        const line = document.createElement('p');
        line.textContent = 'Giao Sở Y tế báo cáo trước ngày ' + (++window.changes) + ' những việc đã làm trong tuần.';
        document.querySelector('#storm').prepend(line);
        if (document.querySelector('#storm').childElementCount > 200) document.querySelector('#storm').lastChild.remove();
      }
    }, 20);
  </script>`,
  attempt: async (page, ground) => {
    await waitForSaveButtons(page);
    const worker = await ground.worker();
    await worker.evaluate(() => {
      const seen = { reads: 0 };
      Object.assign(globalThis, { seen });
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { onMessage: { addListener(hear: (message: { request?: string }) => void): void } } };
      };
      chrome.runtime.onMessage.addListener((message) => {
        if (message.request === 'page.read') seen.reads += 1;
      });
    });
    // In words: tsx would wrap a function that has a name in a call that the page does not know.
    const frames = await page.evaluate<number>(`new Promise((resolve) => {
      const from = changes;
      let drawn = 0;
      const draw = () => {
        drawn += 1;
        if (changes - from < 5_000) requestAnimationFrame(draw);
        else resolve(drawn);
      };
      requestAnimationFrame(draw);
    })`);
    const reads = await worker.evaluate(() => (globalThis as unknown as { seen: { reads: number } }).seen.reads);
    if (reads > 10) throw new Error(`The page was read ${reads} times during 5,000 changes.`);
    if (frames < 20) throw new Error(`The page was drawn ${frames} times during 5,000 changes.`);
    return 0;
  },
};
