import { startBrowser } from '../start-browser';
import { chromiumTab } from './chromium-tab';
import type { Script, TestBrowser } from './test-browser';

/** The sample portal and a fresh Chromium with the built extension in it, as tests that run in both browsers see it. */
export async function startChromium(): Promise<TestBrowser> {
  const started = await startBrowser();
  const { context, extensionId } = started;
  const own = `chrome-extension://${extensionId}/`;
  const openAt = async (address: string, before?: Script) => {
    const page = await context.newPage();
    if (before) await page.addInitScript(before.work, before.argument);
    await page.goto(address);
    return chromiumTab(page);
  };
  return {
    name: 'chromium',
    portal: started.portal,
    lookout: chromiumTab(started.lookout),
    openAt: (address) => openAt(address),
    open: async (sample, route) => chromiumTab(await started.open(sample, route)),
    openOwn: (file, before) => openAt(`${own}${file}`, before),
    inBackground: async (work, argument = '') => {
      const background = context.serviceWorkers().find((worker) => worker.url().startsWith(own));
      if (background === undefined) throw new Error('The background does not run.');
      return background.evaluate(`(${work})(globalThis, ${JSON.stringify(argument)})`);
    },
    watchRequests: async () => {
      const asked: string[] = [];
      context.on('request', (request) => asked.push(request.url()));
      return async () => asked;
    },
    close: () => started.close(),
  };
}
