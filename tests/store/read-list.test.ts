import { expect, it } from 'vitest';
import { finishFollowUp } from '@/lib/store/finish';
import { findEntry, type ListEntry, watchList } from '@/lib/store/read-list';
import { saveTasks } from '@/lib/store/save-tasks';
import { freshDatabase } from './fresh-database';
import { page, task } from './sample';

const NOW = '2024-03-05T02:00:00.000Z';

it('gives the list again after every change', async () => {
  const database = freshDatabase();
  const seen: string[] = [];
  let arrived: (list: ListEntry[]) => void = () => undefined;
  const nextList = () => new Promise<ListEntry[]>((resolve) => (arrived = resolve));

  let next = nextList();
  const steps: number[] = [];
  const subscription = watchList(database).subscribe(({ entries, until }) => {
    seen.push(entries.map(({ followUp }) => followUp.finishedOn ?? 'open').join());
    steps.push(until);
    arrived(entries);
  });
  await next;
  next = nextList();
  await saveTasks(database, page(), [task()], NOW);
  const [entry] = await next;
  next = nextList();
  await finishFollowUp(database, entry?.followUp.id ?? '', '2024-03-05', NOW);
  await next;
  subscription.unsubscribe();
  expect(seen).toEqual(['', 'open', '2024-03-05']);
  expect(steps).toEqual([0, 1, 2]);
});

it('finds one follow-up with its document', async () => {
  const database = freshDatabase();
  const { saved } = await saveTasks(database, page(), [task()], NOW);
  expect(await findEntry(database, saved[0]?.id ?? '')).toMatchObject({ document: { url: page().url } });
  expect(await findEntry(database, 'f'.repeat(64))).toBeNull();
});
