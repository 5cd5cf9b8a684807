import { expect, it } from 'vitest';
import { finishFollowUp } from '@/lib/store/finish';
import { savedTasksOf, saveTasks, unsaveTasks } from '@/lib/store/save-tasks';
import { freshDatabase } from './fresh-database';
import { page, task } from './sample';

const MORNING = '2024-03-05T02:00:00.000Z';
const EVENING = '2024-03-05T11:00:00.000Z';
const first = task('Phòng Quy hoạch rà soát hồ sơ.');
const second = task('Văn phòng tổng hợp báo cáo.');

it('saves tasks with what is needed to find them again', async () => {
  const database = freshDatabase();
  const { saved, added } = await saveTasks(database, page(), [first, second], MORNING);
  expect(added).toBe(2);
  expect(saved.map((followUp) => followUp.quote?.exact).sort()).toEqual([first.quote.exact, second.quote.exact].sort());
  expect(saved[0]).toMatchObject({ savedAt: MORNING, finishedOn: null, due: null, quote: { prefix: first.quote.prefix } });
  expect(await database.documents.toArray()).toMatchObject([{ url: page().url, title: page().title, savedAt: MORNING }]);
});

it('takes the product that was read for the one to begin with', async () => {
  const database = freshDatabase();
  const { saved } = await saveTasks(database, page(), [{ ...first, product: 'Báo cáo' }], MORNING);
  expect(saved[0]?.product).toBe('Báo cáo');
});

it('keeps the summary that was read, and needs none', async () => {
  const database = freshDatabase();
  const { saved } = await saveTasks(database, page(), [{ ...first, summary: 'Rà soát hồ sơ' }, second], MORNING);
  const summaries = new Map(saved.map(({ quote, summary }) => [quote?.exact, summary]));
  expect(summaries.get(first.quote.exact)).toBe('Rà soát hồ sơ');
  expect(summaries.get(second.quote.exact)).toBeUndefined();
});

it('changes nothing when the same task is saved again, from another portal and after it was done', async () => {
  const database = freshDatabase();
  const { saved } = await saveTasks(database, page(), [first], MORNING);
  await finishFollowUp(database, saved[0]?.id ?? '', '2024-03-05', EVENING);
  const before = [await database.followUps.toArray(), await database.documents.toArray()];

  const again = await saveTasks(database, page({ url: 'https://mau.gov.vn/vb/1', title: 'Khác' }), [first, first], EVENING);
  expect(again).toMatchObject({ added: 0, saved: [{ finishedOn: '2024-03-05' }] });
  expect([await database.followUps.toArray(), await database.documents.toArray()]).toEqual(before);
});

it('adds what is new beside what is saved', async () => {
  const database = freshDatabase();
  await saveTasks(database, page(), [first], MORNING);
  const { saved, added } = await saveTasks(database, page(), [first, second], EVENING);
  expect(added).toBe(1);
  expect(saved).toHaveLength(2);
});

it('saves one task once when two requests arrive together', async () => {
  const database = freshDatabase();
  const results = await Promise.all([1, 2, 3].map(() => saveTasks(database, page(), [first, second], MORNING)));
  expect(results.map(({ added }) => added).sort()).toEqual([0, 0, 2]);
  expect(await database.followUps.count()).toBe(2);
});

it('writes nothing where one of the tasks has not the stored shape', async () => {
  const database = freshDatabase();
  const broken = task('');
  await expect(saveTasks(database, page(), [first, broken], MORNING)).rejects.toThrow();
  await expect(saveTasks(database, page(), [first], 'hôm nay')).rejects.toThrow();
  await expect(saveTasks(database, page({ url: 'javascript:alert(1)' }), [first], MORNING)).rejects.toThrow();
  expect(await database.followUps.count()).toBe(0);
  expect(await database.documents.count()).toBe(0);
});

it('leaves no document behind where writing its tasks fails', async () => {
  const database = freshDatabase();
  database.followUps.hook('creating', (_key, followUp) => {
    if (followUp.quote?.exact === second.quote.exact) throw new Error('no room');
  });
  await expect(saveTasks(database, page(), [first, second], MORNING)).rejects.toThrow();
  expect(await database.followUps.count()).toBe(0);
  expect(await database.documents.count()).toBe(0);
});

it('takes back saves of the own document alone, and the document with the last of them', async () => {
  const database = freshDatabase();
  const other = page({ fields: { number: '99/TB-SXD' } });
  const { saved } = await saveTasks(database, page(), [first, second], MORNING);
  const foreign = await saveTasks(database, other, [first], MORNING);
  const ids = saved.map(({ id }) => id);
  const foreignId = foreign.saved[0]?.id ?? '';

  expect(await unsaveTasks(database, page(), [ids[0] ?? '', foreignId], EVENING)).toEqual([ids[0]]);
  expect(await savedTasksOf(database, page())).toHaveLength(1);
  expect(await database.documents.count()).toBe(2);

  expect(await unsaveTasks(database, page(), ids, EVENING)).toEqual([ids[1]]);
  expect(await database.documents.count()).toBe(1);
  expect(await savedTasksOf(database, other)).toHaveLength(1);
});
