import type { Page, TaskInput } from '@/lib/store/schema';
import { PORTAL_ORIGIN } from '../portal/addresses';
import { page, task } from '../store/sample';

/** The page that made-up tasks are saved from; the portal shows some page at every address of its own. */
export const PAGE: Page = page({ url: `${PORTAL_ORIGIN}/pages/news` });

/** So many different tasks, in the form in which a page asks to have them saved. */
export function manyTasks(count: number): TaskInput[] {
  return Array.from({ length: count }, (_, index) =>
    task(`Phòng Kế hoạch thực hiện nhiệm vụ thứ ${index + 1}, báo cáo trước ngày 31/3/2027.`, { label: `${index + 1}` }),
  );
}

/** JavaScript for the extension's script in a page: saves tasks, all of them in one request, and gives the answer. */
export function savingOf(tasks: readonly TaskInput[]): string {
  return `chrome.runtime.sendMessage(${JSON.stringify({ request: 'tasks.save', payload: { page: PAGE, tasks } })})`;
}
