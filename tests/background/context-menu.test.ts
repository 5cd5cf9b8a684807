import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addSelection } from '@/entrypoints/background/context-menu';
import type { SecretRefusal } from '@/entrypoints/background/refuse-secret';
import { readList } from '@/lib/store/read-list';
import { translate } from '../components/translate';
import { freshDatabase } from '../store/fresh-database';

const NOW = '2026-03-05T02:00:00.000Z';
const WORDS = 'Sở Nội vụ báo cáo Chủ tịch trước ngày 20/3/2026.';
const create = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  create.mockReset().mockResolvedValue('');
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(create);
  vi.stubGlobal('reportError', vi.fn());
});

const choose = (
  database = freshDatabase(),
  selectionText = WORDS,
  pageUrl = 'https://bao.mau.vn/tin/7',
  menuItemId = 'add-selection',
  refusal: SecretRefusal | null = null,
) => addSelection(database, { menuItemId, selectionText, pageUrl, refusal }, 'Tin tức', NOW, translate);

it('adds the words with their deadline and the page that they stand on, and says so', async () => {
  const database = freshDatabase();
  expect(await choose(database, `  ${WORDS}\u00a0`)).toBe(true);
  const [entry] = await readList(database);
  expect(entry).toMatchObject({
    followUp: { quote: { exact: WORDS }, deadlines: [{ due: '2026-03-20', phrase: 'trước ngày 20/3/2026' }] },
    document: { url: 'https://bao.mau.vn/tin/7', title: 'Tin tức', fields: { kind: 'other', number: null } },
  });
  expect(create).toHaveBeenCalledWith(
    `task:${entry?.followUp.id}`,
    expect.objectContaining({ title: 'Đã thêm vào sổ việc', message: WORDS, requireInteraction: false }),
  );
});

it('says so where the words are on the list already', async () => {
  const database = freshDatabase();
  await choose(database);
  expect(await choose(database)).toBe(false);
  expect(create.mock.lastCall?.[1]).toMatchObject({ title: 'Việc này đã có trong sổ' });
  expect(await database.followUps.count()).toBe(1);
});

it('keeps the words alone where there is no address of the web', async () => {
  const database = freshDatabase();
  expect(await choose(database, WORDS, 'file:///home/a/tb.html')).toBe(true);
  expect(await readList(database)).toMatchObject([{ followUp: { title: WORDS, quote: null }, document: null }]);
});

it('keeps nothing of a marked document, says why, and does not repeat its words', async () => {
  const database = freshDatabase();
  expect(await choose(database, WORDS, 'https://bao.mau.vn/tin/7', 'add-selection', 'errorSecret')).toBe(false);
  expect(await database.followUps.count()).toBe(0);
  expect(create.mock.lastCall?.[1].message).toContain('Văn bản có dấu mật');
  expect(JSON.stringify(create.mock.calls)).not.toContain(WORDS);
});

it('does nothing for other menus, and for nothing but space', async () => {
  const database = freshDatabase();
  expect(await choose(database, WORDS, undefined, 'other')).toBe(false);
  expect(await choose(database, ' \u00a0 ')).toBe(false);
  expect(await database.followUps.count()).toBe(0);
});

it('says why where it could not be written', async () => {
  const database = freshDatabase();
  database.followUps.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await choose(database)).toBe(false);
  await expect.poll(() => create.mock.lastCall?.[1].title).toMatch(/^Ổ đĩa không còn chỗ/);
});
