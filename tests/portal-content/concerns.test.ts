import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startConcerns } from '@/entrypoints/portal.content/concerns';
import type { Concern } from '@/lib/unit/concern';
import { readingOf } from './reading-of';

const view = { location: { href: 'http://xa.hoalac.gov.vn/1' }, document: { title: 'Văn bản' } } as Window;
const reading = readingOf('Sở Y tế rà soát.', 'Tổ chức thực hiện.', 'Sở Nội vụ theo dõi.');
const concern: Concern = { role: 'assignee', certain: true, reason: 'same-name' };
const send = vi.fn();
const onChange = vi.fn();
const answer = (concerns: (Concern | null)[] | null) => ({ ok: true, value: { concerns, soonInDays: 5 } });

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { id: 'test-extension-id' });
  send.mockReset();
  onChange.mockReset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send);
});

it('knows from the first what came with the reading, and of the next only what came with that', async () => {
  const withOwn = (own: (Concern | null)[] | null) => {
    return { ...reading, extraction: { ...reading.extraction, own: { concerns: own, soonInDays: 3 } } };
  };
  const concerns = startConcerns(view, withOwn([null, concern, null]), onChange);
  expect([...(concerns.byTask ?? [])]).toEqual([[1, concern]]);
  expect(concerns.soonInDays).toBe(3);
  // An answer about the reading before comes too late.
  let late: (value: unknown) => void = () => undefined;
  send.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
  const asked = concerns.load(reading);
  concerns.read(withOwn([concern, null, null]));
  late(answer([null, null, concern]));
  await asked;
  expect([...(concerns.byTask ?? [])]).toEqual([[0, concern]]);
  concerns.read(withOwn(null));
  expect(concerns.byTask).toBeNull();
  expect(send).toHaveBeenCalledTimes(1);
});

it('knows the tasks of the unit by their place, also of several documents on a page', async () => {
  const two = { ...reading, extraction: { ...reading.extraction } };
  const [whole] = two.extraction.documents;
  const cut = two.extraction.tasks[1]?.start ?? 0;
  if (whole === undefined) throw new Error('the sample has no document');
  two.extraction.documents = [
    { ...whole, end: cut },
    { ...whole, start: cut },
  ];
  send.mockResolvedValueOnce(answer([null])).mockResolvedValueOnce(answer([null, concern]));
  const concerns = startConcerns(view, reading, onChange);
  expect(concerns.byTask).toBeNull();
  await concerns.load(two);
  expect([...(concerns.byTask ?? [])]).toEqual([[2, concern]]);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('knows nothing where no unit is set', async () => {
  send.mockResolvedValue(answer(null));
  const concerns = startConcerns(view, reading, onChange);
  expect(concerns.soonInDays).toBe(7);
  await concerns.load(reading);
  expect(concerns.byTask).toBeNull();
  expect(concerns.soonInDays).toBe(5);
});

it('says so where nobody answers, and keeps what is known', async () => {
  const concerns = startConcerns(view, reading, onChange);
  send.mockResolvedValueOnce(answer([concern, null, null]));
  await concerns.load(reading);
  send.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
  await concerns.load(reading);
  expect(concerns.problem).toBe('errorNoAnswer');
  expect(concerns.byTask?.get(0)).toEqual(concern);
});

it('drops an answer to an earlier question', async () => {
  const concerns = startConcerns(view, reading, onChange);
  let late: (value: unknown) => void = () => undefined;
  send.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
  const first = concerns.load(reading);
  send.mockResolvedValueOnce(answer([null, null, null]));
  await concerns.load(reading);
  late(answer([concern, concern, concern]));
  await first;
  expect(concerns.byTask?.size).toBe(0);
});
