import { onScreen } from '../../e2e/on-screen';
import { until } from '../../e2e/until';
import { enterContentWorld } from '../content-world';
import type { Fault } from '../fault';
import { onFreshGround } from '../ground';
import { manyTasks, PAGE, savingOf } from '../many-tasks';
import { copiedUntil, deleteDatabase, fillList, waitForCount } from '../prepare';

/** JavaScript that sets the clock back a day where it runs. In words: a function would be wrapped in a call that only this file knows. */
const SET_BACK = `{
  const now = Date.now.bind(Date);
  const day = 86_400_000;
  globalThis.Date = new Proxy(Date, {
    construct: (target, args) => args.length === 0 ? new target(now() - day) : Reflect.construct(target, args),
    get: (target, name) => name === 'now' ? () => now() - day : Reflect.get(target, name),
  });
}`;

/** The clock is set back a day between two saves: both are there, copied, and the later one can be taken back. */
export const clockSetBack: Fault = {
  name: 'clock set back a day',
  times: { small: 1, full: 5 },
  run: () =>
    onFreshGround(async (ground) => {
      await fillList(ground, 10);
      const worker = await ground.worker();
      await worker.evaluate(SET_BACK);
      const page = await ground.open(PAGE.url);
      const world = await enterContentWorld(page, ground.extensionId);
      await world.evaluate(savingOf(manyTasks(12).slice(10)));
      await until(async () => (await copiedUntil(ground)) === 3, 'What was saved after the clock was set back is not copied.');
      const before = await ground.followUps();
      if (before.length !== 12) throw new Error(`There are ${before.length} follow-ups instead of 12.`);
      const popup = await ground.openPopup();
      await popup.evaluate(SET_BACK);
      await popup.getByRole('checkbox').first().click();
      await popup.getByRole('button', { name: onScreen('popupUndo') }).click();
      await until(
        async () => (await ground.followUps()).every(({ finishedOn }) => finishedOn === null),
        'The change could not be taken back.',
      );
      await popup.close();
      await deleteDatabase(ground);
      await ground.wake();
      return { before, after: await waitForCount(ground, 12) };
    }),
};
