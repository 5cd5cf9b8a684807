import { expect, it } from 'vitest';
import { addByHand } from '@/lib/store/add-by-hand';
import { changeFinishDay, finishFollowUp } from '@/lib/store/finish';
import { statusOf } from '@/lib/store/status';
import { undoLast } from '@/lib/store/undo';
import { freshDatabase } from './fresh-database';

const at = (minute: number) => `2024-03-25T02:0${minute}:00.000Z`;
const TODAY = '2024-03-25';

it('sets right the day on which a task was finished, and with it its state; undoing restores it', async () => {
  const database = freshDatabase();
  const id = await addByHand(database, { title: 'Nộp báo cáo', due: { day: '2024-03-20' } }, at(0));
  const status = async () => {
    const followUp = await database.followUps.get(id);
    return followUp === undefined ? null : [followUp.finishedOn, statusOf(followUp, TODAY)];
  };
  expect(await changeFinishDay(database, id, null, '2024-03-19', at(1))).toBe(true);
  expect(await status()).toEqual([null, 'overdue']);
  await finishFollowUp(database, id, TODAY, at(2));
  expect(await status()).toEqual([TODAY, 'doneLate']);
  await changeFinishDay(database, id, null, '2024-03-19', at(3));
  expect(await status()).toEqual(['2024-03-19', 'doneInTime']);
  await undoLast(database, at(0), at(4));
  expect(await status()).toEqual([TODAY, 'doneLate']);
  await expect(changeFinishDay(database, id, null, '2024-02-30', at(5))).rejects.toThrow();
  expect(await changeFinishDay(database, 'f'.repeat(64), null, TODAY, at(6))).toBe(false);
});
