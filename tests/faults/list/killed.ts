import { enterContentWorld } from '../content-world';
import type { Fault, Row } from '../fault';
import { onFreshGround } from '../ground';
import { manyTasks, PAGE } from '../many-tasks';

const SAVES = 200;

/** The browser is ended with SIGKILL while 200 tasks are being saved one by one: what was acknowledged by then is there afterwards. */
export const killed: Fault = {
  name: 'browser killed among 200 saves',
  times: { small: 2, full: 20 },
  run: (turn) =>
    onFreshGround(async (ground) => {
      const page = await ground.open(PAGE.url);
      const world = await enterContentWorld(page, ground.extensionId);
      const acknowledged: Row[] = [];
      // Somewhere else at every turn, and never at the end.
      const killAfter = 5 + ((turn * 71) % (SAVES - 20));
      let enough = () => {};
      const reached = new Promise<void>((resolve) => {
        enough = resolve;
      });
      await world.listen('acknowledged', (payload) => {
        const answer = JSON.parse(payload) as { ok: boolean; value: { saved: Row[] } };
        if (!answer.ok) throw new Error(`A save was refused: ${payload}`);
        const known = new Set(acknowledged.map(({ id }) => id));
        acknowledged.push(...answer.value.saved.filter(({ id }) => !known.has(id)).map(({ id, quote }) => ({ id, quote })));
        if (acknowledged.length >= killAfter) enough();
      });
      const saving = world.evaluate(`(async () => {
        for (const task of ${JSON.stringify(manyTasks(SAVES))}) {
          const message = { request: 'tasks.save', payload: { page: ${JSON.stringify(PAGE)}, tasks: [task] } };
          acknowledged(JSON.stringify(await chrome.runtime.sendMessage(message)));
        }
      })()`);
      saving.catch(() => undefined);
      await reached;
      await ground.kill();
      const before = [...acknowledged];
      const again = await ground.restart();
      const after = await again.followUps();
      if (after.length >= SAVES) throw new Error('The browser was killed too late to show anything.');
      if (after.length > before.length + 1) throw new Error('More was saved than was asked for.');
      return { before, after };
    }),
};
