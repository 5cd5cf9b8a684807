import type { StorageArea } from '@/lib/store/storage-area';

const KEY = 'taskToShow';

/** Leaves word which task the list is opened for; the list takes it when it opens. The area should be the session's. */
export async function leaveTaskToShow(area: StorageArea, id: string): Promise<void> {
  await area.set({ [KEY]: id });
}

/** The task that the list was opened for, once; null where it was opened for none. */
export async function takeTaskToShow(area: StorageArea): Promise<string | null> {
  const id = (await area.get(KEY))[KEY];
  await area.remove(KEY);
  return typeof id === 'string' ? id : null;
}
