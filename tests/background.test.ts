import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlersFor } from '@/entrypoints/background/handlers';
import { asSecretRefusal, secretRefusal } from '@/entrypoints/background/refuse-secret';
import { tellSettings } from '@/entrypoints/background/tell-settings';
import type { Database } from '@/lib/store/database';
import { recover } from '@/lib/store/recover';
import { takeSnapshot } from '@/lib/store/snapshot';
import { writeMyUnit } from '@/lib/unit/my-unit';
import { freshDatabase } from './store/fresh-database';
import { CARE, page, task } from './store/sample';

const sender = (tabId: number) => ({ tab: { id: tabId } as Browser.tabs.Tab });
const payload = { page: page(), tasks: [task()] };

function background(intact: () => Promise<void> = () => Promise.resolve()) {
  const database: Database = freshDatabase();
  const afterChange = vi.fn();
  return { database, afterChange, handlers: handlersFor(database, { started: Promise.resolve(), intact }, afterChange) };
}

beforeEach(() => fakeBrowser.reset());

import { unpackExtraction } from '@/lib/messages/page-extraction';
import { atOnce } from '@/lib/steps';

describe('the background', () => {
  it('reads the text that a page gives it', async () => {
    const { handlers } = background();
    const text = 'Số: 7/TB-UBND\nTân Hội, ngày 3 tháng 8 năm 2026\nTHÔNG BÁO\n1. Giao Sở Y tế báo cáo trước ngày 15/8.';
    const read = await handlers['page.read']({ text, facts: { url: page().url, title: '' } }, sender(1));
    expect(read.detected).toBe(true);
    expect(atOnce(unpackExtraction(read, text)).tasks).toMatchObject([
      { start: text.indexOf('Giao'), end: text.length, deadlines: [{ due: '2026-08-15', certain: false }] },
    ]);
  });

  it('tells badge and copy of changes alone', async () => {
    const { handlers, afterChange } = background();
    const { saved } = await handlers['tasks.save'](payload, sender(1));
    expect(afterChange).toHaveBeenCalledTimes(1);
    await handlers['tasks.save'](payload, sender(1));
    await handlers['tasks.saved']({ page: page() }, sender(1));
    expect(afterChange).toHaveBeenCalledTimes(1);
    const ids = saved.map(({ id }) => id);
    expect(await handlers['tasks.unsave']({ page: page(), ids }, sender(1))).toEqual({ removed: ids });
    await handlers['tasks.unsave']({ page: page(), ids }, sender(1));
    expect(afterChange).toHaveBeenCalledTimes(2);
  });

  it('saves nothing until a lost list has been brought back', async () => {
    let finish = () => {};
    const ready = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { database, handlers } = background(() => ready);
    const saving = handlers['tasks.save'](payload, sender(1));
    expect(await database.followUps.count()).toBe(0);
    finish();
    expect(await saving).toMatchObject({ added: 1 });
  });

  it('brings back a list that is lost while it runs, before it saves on top of the loss', async () => {
    const database = freshDatabase();
    const area = fakeBrowser.storage.local;
    const bringBack = async () => void (await recover(database, area, '2026-11-20T08:00:00.000Z', CARE));
    const handlers = handlersFor(database, { started: Promise.resolve(), intact: bringBack }, () => undefined);
    await handlers['tasks.save'](payload, sender(1));
    await takeSnapshot(database, area, '2026-11-20T08:00:00.000Z');
    await Promise.all([database.documents.clear(), database.followUps.clear()]);
    const another = task('Phòng Kế hoạch gửi báo cáo trước ngày 20/9/2024.');
    await handlers['tasks.save']({ page: page(), tasks: [another] }, sender(1));
    const quotes = (await database.followUps.toArray()).map(({ quote }) => quote?.exact);
    expect(quotes.sort()).toEqual([another.quote.exact, task().quote.exact].sort());
  });

  describe('of a marked document', () => {
    const text = 'Số: 7/TB-UBND\nTỐI MẬT\nTân Hội, ngày 3 tháng 8 năm 2026\nTHÔNG BÁO\n1. Giao Sở Y tế báo cáo trước ngày 15/8.';
    const read = (handlers: ReturnType<typeof handlersFor>, words = text) => {
      return handlers['page.read']({ text: words, facts: { url: page().url, title: '' } }, sender(1));
    };

    it('keeps nothing without consent, whoever asks, and everything with it', async () => {
      const { database, handlers } = background();
      expect(await read(handlers)).toMatchObject({ secrecy: 'highlySecret', secretForbidden: false });
      await expect(handlers['tasks.save'](payload, sender(1))).rejects.toSatisfy((error) => {
        return asSecretRefusal(error) === 'errorSecret';
      });
      expect(await database.followUps.count()).toBe(0);
      expect(await secretRefusal(1, page().url, false)).toBe('errorSecret');
      expect(await handlers['tasks.save']({ ...payload, consent: true }, sender(1))).toMatchObject({ added: 1 });
    });

    it('keeps nothing at all where that is forbidden on the machine', async () => {
      const { database, handlers } = background();
      vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ forbidSecret: true });
      expect(await read(handlers)).toMatchObject({ secretForbidden: true });
      await expect(handlers['tasks.save']({ ...payload, consent: true }, sender(1))).rejects.toSatisfy((error) => {
        return asSecretRefusal(error) === 'errorSecretForbidden';
      });
      expect(await database.followUps.count()).toBe(0);
    });

    it('is forgotten once the tab shows another document', async () => {
      const { handlers } = background();
      await read(handlers);
      expect(await secretRefusal(1, 'https://soxaydung.mau.gov.vn/thong-bao?id=8', false)).toBeNull();
      await read(handlers, text.replace('TỐI MẬT\n', ''));
      expect(await secretRefusal(1, page().url, false)).toBeNull();
    });
  });

  it('opens the source, and shows the passage once, in that tab alone', async () => {
    const { handlers } = background();
    const { saved } = await handlers['tasks.save'](payload, sender(1));
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({ id: 7 } as never);
    const opening = handlers['source.open']({ id: saved[0]?.id ?? '' }, {});
    // The page may ask before the tab's passage has been noted.
    await expect.poll(() => create).toHaveBeenCalledWith({ url: page().url });
    const asked = handlers['tasks.saved']({ page: page() }, sender(7));
    expect(await handlers['tasks.saved']({ page: page() }, sender(8))).toMatchObject({ reveal: null });
    expect(await asked).toMatchObject({ reveal: task().quote, saved: [{ status: 'open' }] });
    expect(await opening).toEqual({ opened: true });
    expect(await handlers['tasks.saved']({ page: page() }, sender(7))).toMatchObject({ reveal: null });
  });

  it('knows the tasks of the official’s own unit, as seen from whose document it is', async () => {
    const { handlers } = background();
    const tasks = [['Sở Y tế'], ['Sở Nội vụ'], []].map((assignees) => ({ assignees, collaborators: [] }));
    const ask = (issuer: string) => handlers['unit.tasks']({ page: page({ fields: { issuer } }), tasks }, sender(1));
    expect(await ask('UBND tỉnh Lào Cai')).toEqual({ concerns: null, soonInDays: 7 });
    await writeMyUnit(fakeBrowser.storage.local, { names: ['Sở Y tế'], place: 'Lào Cai' });
    expect(await ask('UBND tỉnh Lào Cai')).toMatchObject({
      concerns: [{ role: 'assignee', certain: true }, null, { certain: false, reason: 'no-assignee' }],
    });
    expect(await ask('UBND tỉnh Sơn La')).toMatchObject({ concerns: [null, null, { reason: 'no-assignee' }] });
    // What is read of a page says so at once.
    const head = 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nSố: 7/TB-UBND\nLào Cai, ngày 3 tháng 8 năm 2026\nTHÔNG BÁO';
    const text = `${head}\n1. Giao Sở Y tế báo cáo trước ngày 15/8.\n2. Giao Sở Nội vụ kiểm tra các trạm y tế.`;
    const read = await handlers['page.read']({ text, facts: { url: page().url, title: '' } }, sender(1));
    expect(read.own).toMatchObject({ concerns: [{ role: 'assignee', certain: true }, null], soonInDays: 7 });
  });

  it('tells open pages that the unit was changed, though most have nobody to hear it', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4 }, {}, { id: 5 }] as never);
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    await tellSettings();
    expect(send.mock.calls.map(([id, message]) => [id, message])).toEqual([
      [4, { request: 'page.settings', payload: {} }],
      [5, { request: 'page.settings', payload: {} }],
    ]);
  });

  it('says so when the follow-up to open is gone', async () => {
    const { handlers } = background();
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    expect(await handlers['source.open']({ id: 'f'.repeat(64) }, {})).toEqual({ opened: false });
    expect(create).not.toHaveBeenCalled();
  });
});
