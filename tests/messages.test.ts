import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, askTab, hearSettings, listenInPage } from '@/lib/messages';
import { callReader } from '@/lib/messages/call-reader';
import { type Handlers, listen } from '@/lib/messages/listen';
import { page, task } from './store/sample';

type Sender = Browser.runtime.MessageSender;

const extensionUrl = fakeBrowser.runtime.getURL('/popup.html');
const popup: Sender = { id: 'test-extension-id', url: extensionUrl };
const tab = { id: 5 } as Browser.tabs.Tab;
const ownPage: Sender = { id: 'test-extension-id', url: page().url, tab, frameId: 0 };
const id = 'a'.repeat(64);

type Listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => unknown;
const listeners = new Set<Listener>();

/** Sends a message as the browser does: to every listener, until one of them says that it will answer. */
function deliver(message: unknown, sender: Sender): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const kept = [...listeners].map((listener) => listener(message, sender, resolve));
    if (!kept.includes(true)) reject(new Error('nobody answers'));
  });
}

beforeEach(() => {
  listeners.clear();
  Object.assign(fakeBrowser.runtime, { id: 'test-extension-id' });
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => listeners.add(listener as Listener));
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation((listener) =>
    listeners.delete(listener as Listener),
  );
});

describe('listen', () => {
  const handlers = {
    'page.start': vi.fn(async () => ({})),
    'page.read': vi.fn(async () => ({
      detected: false,
      document: page().document,
      tasks: [],
      documents: [],
      citations: [],
      secrecy: null,
      own: { concerns: null, soonInDays: 7 },
      secretForbidden: false,
    })),
    'tasks.saved': vi.fn(async () => ({ saved: [], reveal: null })),
    'tasks.save': vi.fn(async () => ({ saved: [], added: 1 })),
    'tasks.unsave': vi.fn(async () => ({ removed: [] })),
    'unit.tasks': vi.fn(async () => ({ concerns: null, soonInDays: 7 })),
    'page.look': vi.fn(async () => ({
      texts: null,
      theme: 'system' as const,
      marks: { tasks: true, assignees: true, deadlines: true, style: 'tint' as const },
    })),
    'source.open': vi.fn(async () => ({ opened: true })),
    'list.changed': vi.fn(async () => ({})),
    'list.look': vi.fn(async () => ({})),
  } satisfies Handlers;
  const failure = vi.fn(() => 'errorStore' as const);
  const save = { request: 'tasks.save', payload: { page: page(), tasks: [task()] } };

  beforeEach(() => listen(handlers, failure));

  it('takes the call of a first look, from the top frame of a page alone', async () => {
    const sendMessage = vi.fn((message: unknown) => deliver(message, ownPage));
    await callReader({ chrome: { runtime: { sendMessage } } });
    expect(handlers['page.start']).toHaveBeenCalledExactlyOnceWith({}, ownPage);
    for (const sender of [popup, { ...ownPage, frameId: 3 }, { ...ownPage, id: 'stranger' }])
      expect(await deliver({ request: 'page.start', payload: {} }, sender)).toEqual({ ok: false, error: 'errorRefused' });
  });

  it('hears nothing of a first look whose extension is gone, and the page no error', async () => {
    const sendMessage = () => Promise.reject(new Error('Extension context invalidated.'));
    await expect(callReader({ chrome: { runtime: { sendMessage } } })).resolves.toBeUndefined();
  });

  it('answers a page that speaks of itself', async () => {
    expect(await deliver(save, ownPage)).toEqual({ ok: true, value: { saved: [], added: 1 } });
    expect(handlers['tasks.save']).toHaveBeenLastCalledWith(save.payload, ownPage);
  });

  it.each<[string, Sender]>([
    ['another extension', { ...ownPage, id: 'stranger' }],
    ['a frame in the page', { ...ownPage, frameId: 3 }],
    ['a page of another origin', { ...ownPage, url: 'https://giamao.vn/' }],
    ['the same host without encryption', { ...ownPage, url: page().url.replace('https', 'http') }],
    ['no tab', { id: 'test-extension-id', url: page().url }],
    ['no address', { id: 'test-extension-id', tab, frameId: 0 }],
    ['the popup', popup],
  ])('refuses to save for %s', async (_what, sender) => {
    handlers['tasks.save'].mockClear();
    expect(await deliver(save, sender)).toEqual({ ok: false, error: 'errorRefused' });
    expect(handlers['tasks.save']).not.toHaveBeenCalled();
  });

  it('reads the text of a page for that page alone, up to a length', async () => {
    const read = (text: string) => ({ request: 'page.read', payload: { text, facts: { url: page().url, title: '' } } });
    expect(await deliver(read('Giao Sở Y tế …'), ownPage)).toMatchObject({ ok: true, value: { detected: false } });
    expect(await deliver(read('Giao Sở Y tế …'), { ...ownPage, url: 'https://giamao.vn/' })).toEqual({
      ok: false,
      error: 'errorRefused',
    });
    expect(await deliver(read('x'.repeat(2_100_001)), ownPage)).toEqual({ ok: false, error: 'errorInvalid' });
  });

  it('tells of the unit what a page asks of its own tasks alone', async () => {
    const bodies = { assignees: ['Sở Y tế'], collaborators: [] };
    const concern = (tasks: unknown) => ({ request: 'unit.tasks', payload: { page: page(), tasks } });
    expect(await deliver(concern([bodies]), ownPage)).toEqual({ ok: true, value: { concerns: null, soonInDays: 7 } });
    expect(await deliver(concern([bodies]), { ...ownPage, url: 'https://giamao.vn/' })).toMatchObject({ error: 'errorRefused' });
    expect(await deliver(concern([bodies]), { ...ownPage, frameId: 3 })).toMatchObject({ error: 'errorRefused' });
    expect(await deliver(concern([{ ...bodies, unit: 'Sở Y tế' }]), ownPage)).toMatchObject({ error: 'errorInvalid' });
    expect(await deliver(concern(Array(2_001).fill(bodies)), ownPage)).toMatchObject({ error: 'errorInvalid' });
  });

  it('opens sources for its own pages alone', async () => {
    const open = { request: 'source.open', payload: { id } };
    expect(await deliver(open, popup)).toMatchObject({ ok: true });
    expect(await deliver(open, { ...popup, tab, frameId: 0 })).toMatchObject({ ok: true });
    expect(await deliver(open, ownPage)).toEqual({ ok: false, error: 'errorRefused' });
    expect(await deliver({ request: 'list.changed', payload: {} }, ownPage)).toEqual({ ok: false, error: 'errorRefused' });
  });

  it.each([
    ['a task without words', { ...save.payload, tasks: [task('')] }],
    ['no task', { ...save.payload, tasks: [] }],
    ['an address that runs a script', { ...save.payload, page: page({ url: 'javascript:alert(1)' }) }],
    ['an unknown field', { ...save.payload, more: true }],
    ['a quote without end', { ...save.payload, tasks: [task('a'.repeat(20_001))] }],
    ['nothing', undefined],
  ])('refuses %s before any work', async (_what, payload) => {
    handlers['tasks.save'].mockClear();
    expect(await deliver({ request: 'tasks.save', payload }, ownPage)).toEqual({ ok: false, error: 'errorInvalid' });
    expect(handlers['tasks.save']).not.toHaveBeenCalled();
  });

  it('answers with a sentence when the work fails', async () => {
    const error = new Error('the disk is gone');
    handlers['tasks.save'].mockRejectedValueOnce(error);
    expect(await deliver(save, ownPage)).toEqual({ ok: false, error: 'errorStore' });
    expect(failure).toHaveBeenLastCalledWith(error);
  });

  it.each([null, 'tasks.save', { request: 'page.scan', payload: {} }, { request: 'toString', payload: {} }, { type: 'other' }])(
    'leaves %j to others',
    async (message) => {
      await expect(deliver(message, popup)).rejects.toThrow('nobody answers');
    },
  );
});

describe('ask', () => {
  const saved = { page: page() };

  it('gives the answer of the background', async () => {
    const answer = { ok: true, value: { saved: [], reveal: null } };
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(answer);
    expect(await ask('tasks.saved', saved)).toEqual(answer);
    expect(send).toHaveBeenCalledWith({ request: 'tasks.saved', payload: saved });
  });

  it.each([
    ['Extension context invalidated.', 'errorReload'],
    ['Could not establish connection. Receiving end does not exist.', 'errorReload'],
    ['The message port closed before a response was received.', 'errorNoAnswer'],
  ])('turns "%s" into %s', async (words, error) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error(words));
    expect(await ask('tasks.saved', saved)).toEqual({ ok: false, error });
  });

  it('says to reload where the extension has left the page behind', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new TypeError("Cannot read properties of undefined (reading 'sendMessage')");
    });
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(await ask('tasks.saved', saved)).toEqual({ ok: false, error: 'errorReload' });
    expect(send).not.toHaveBeenCalled();
  });

  it.each([undefined, null, 'ok', { ok: true }, { ok: false }])('takes %j for no answer', async (answer) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(answer);
    expect(await ask('tasks.saved', saved)).toEqual({ ok: false, error: 'errorNoAnswer' });
  });

  it('tells a tab where nothing listens from one that fails', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    send.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
    expect(await askTab(5, 'page.scan', {})).toEqual({ ok: false, error: 'errorNoReader' });
    send.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    expect(await askTab(5, 'page.scan', {})).toEqual({ ok: false, error: 'errorNoAnswer' });
    expect(send).toHaveBeenLastCalledWith(5, { request: 'page.scan', payload: {} }, { frameId: 0 });
  });
});

describe('listenInPage', () => {
  const scan = { request: 'page.scan', payload: {} };
  const found = { detected: true, tasks: 3 };

  it('answers popup and full list, and nobody else', async () => {
    listenInPage(async () => found, new AbortController().signal);
    expect(await deliver(scan, popup)).toEqual({ ok: true, value: found });
    expect(await deliver(scan, { ...popup, tab })).toEqual({ ok: true, value: found });
    await expect(deliver(scan, { ...popup, id: 'stranger' })).rejects.toThrow();
    await expect(deliver(scan, ownPage)).rejects.toThrow();
    await expect(deliver({ request: 'tasks.save', payload: {} }, popup)).rejects.toThrow();
  });

  it('answers with a sentence when reading fails', async () => {
    listenInPage(() => Promise.reject(new Error('the page is gone')), new AbortController().signal);
    expect(await deliver(scan, popup)).toEqual({ ok: false, error: 'errorNoReader' });
  });

  it('hears that the unit was changed, from the extension alone', async () => {
    const changed = vi.fn();
    const controller = new AbortController();
    hearSettings(changed, controller.signal);
    const unit = { request: 'page.settings', payload: {} };
    expect(await deliver(unit, { id: 'test-extension-id' })).toEqual({ ok: true, value: {} });
    await expect(deliver(unit, ownPage)).rejects.toThrow();
    await expect(deliver(scan, popup)).rejects.toThrow();
    expect(changed).toHaveBeenCalledTimes(1);
    controller.abort();
    expect(listeners.size).toBe(0);
  });

  it('stops with its signal', async () => {
    const controller = new AbortController();
    listenInPage(async () => found, controller.signal);
    controller.abort();
    expect(listeners.size).toBe(0);
    listenInPage(async () => found, controller.signal);
    expect(listeners.size).toBe(0);
  });
});
