import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addDays } from '@/lib/calendar/iso-day';
import { occurrencesIn } from '@/lib/calendar/recurrence';
import { calendarOf } from '@/lib/exchange/calendar';
import { calendarItem } from '@/lib/exchange/calendar-item';
import { DEFAULT_SETTINGS } from '@/lib/reminders/reminder-settings';
import type { ListEntry } from '@/lib/store/read-list';
import type { FollowUp } from '@/lib/store/schema';
import { translate } from '../components/translate';
import { deadline, followUp, page } from '../store/sample';

const TODAY = '2026-11-21';
const NOW = '2026-11-21T02:03:04.567Z';

function entry(id: string, due: string | null, changes: Partial<FollowUp> = {}): ListEntry {
  const { document: fields, url, title } = page();
  const document = { key: 'k', fields, url, title, savedAt: NOW };
  return { followUp: followUp(id, due, changes), document };
}

const duty = (value: string, changes: Partial<FollowUp> = {}) =>
  entry('d', null, { deadlines: [deadline(null, { kind: 'recurring', relation: 'every', value })], ...changes });

async function fileOf(entries: ListEntry[], settings = DEFAULT_SETTINGS): Promise<string> {
  return calendarOf(
    entries.map((one) => calendarItem(one, TODAY, translate)),
    settings,
    'Sổ Việc',
    NOW,
    new AbortController().signal,
  );
}

async function readBack(entries: ListEntry[], settings = DEFAULT_SETTINGS) {
  const calendar = new ICAL.Component(ICAL.parse(await fileOf(entries, settings)));
  const events = calendar.getAllSubcomponents('vevent');
  const todos = calendar.getAllSubcomponents('vtodo');
  return { events, todos, event: events[0], todo: todos[0] };
}

const value = (component: InstanceType<typeof ICAL.Component> | undefined, name: string) =>
  component?.getFirstPropertyValue(name)?.toString();

describe('calendarOf', { timeout: 60_000 }, () => {
  it('tells of a task as an event of the whole day and as a to-do', async () => {
    const { event, todo } = await readBack([
      entry('1', '2026-11-30', { title: 'Báo cáo quý', tags: ['gấp', 'a,b'], priority: 'high' }),
    ]);
    expect(value(event, 'dtstart')).toBe('2026-11-30');
    expect(value(event, 'dtend')).toBe('2026-12-01');
    expect(event?.getFirstProperty('dtstart')?.getParameter('value') ?? event?.getFirstProperty('dtstart')?.type).toBe('date');
    expect(value(todo, 'due')).toBe('2026-11-30');
    expect(value(todo, 'status')).toBe('NEEDS-ACTION');
    for (const component of [event, todo]) {
      expect(value(component, 'summary')).toBe('Báo cáo quý');
      expect(value(component, 'dtstamp')).toBe('2026-11-21T02:03:04Z');
      expect(value(component, 'priority')).toBe('1');
      expect(value(component, 'url')).toBe('https://soxaydung.mau.gov.vn/thong-bao?id=7');
      expect(component?.getFirstProperty('categories')?.getValues()).toEqual(['gấp', 'a,b']);
      expect(value(component, 'description')).toContain('Văn bản: 12/TB-SXD, 04/03/2024, Sở Xây dựng tỉnh Mẫu');
    }
  });

  it('is the same in every export but for the time, and has no identity twice', async () => {
    const list = [entry('1', '2026-11-30'), entry('2', null), duty('FREQ=MONTHLY')];
    const first = await fileOf(list);
    expect(await fileOf(list)).toBe(first);
    const uids = [...first.matchAll(/^UID:(.+)\r$/gm)].map(([, uid]) => uid);
    expect(uids).toHaveLength(5);
    expect(new Set(uids).size).toBe(5);
  });

  it('rings when the extension reminds: before the day, and before days off', async () => {
    const { event, todo } = await readBack([entry('1', '2026-11-30')], { ...DEFAULT_SETTINGS, leadDays: [7, 1, 0], hour: 8 });
    const rings = (component: typeof event) => component?.getAllSubcomponents('valarm').map((alarm) => value(alarm, 'trigger'));
    // 29 November is a Sunday: the reminder of one day before comes on Friday.
    expect(rings(event)).toEqual(['-P6DT16H', '-P2DT16H', 'PT8H']);
    expect(rings(todo)).toEqual(rings(event));
    expect(todo?.getFirstSubcomponent('valarm')?.getFirstProperty('trigger')?.getParameter('related')).toBe('END');
  });

  it('says what is over, and rings for nothing of it', async () => {
    const { todos, events } = await readBack([
      entry('1', '2026-11-30', { finishedOn: '2026-11-20' }),
      entry('2', '2026-11-30', { cancelledOn: '2026-11-20' }),
    ]);
    expect(todos.map((todo) => value(todo, 'status'))).toEqual(['COMPLETED', 'CANCELLED']);
    expect(value(todos[0], 'completed')).toBe('2026-11-20T05:00:00Z');
    expect(value(events[1], 'status')).toBe('CANCELLED');
    expect([...todos, ...events].flatMap((component) => component.getAllSubcomponents('valarm'))).toEqual([]);
  });

  it('has a to-do alone for what has no day', async () => {
    const { events, todo } = await readBack([entry('1', null)]);
    expect(events).toEqual([]);
    expect(todo?.hasProperty('due')).toBe(false);
  });

  it('begins a duty with what is to be dealt with, and leaves out what is done ahead', async () => {
    const { event, todo } = await readBack([
      duty('FREQ=MONTHLY;BYMONTHDAY=25', {
        savedAt: '2026-09-01T00:00:00.000Z',
        occurrences: {
          '2026-09-25': { finishedOn: '2026-09-20', lateReason: '' },
          '2026-11-25': { finishedOn: '2026-11-20', lateReason: '' },
        },
      }),
    ]);
    expect(value(event, 'dtstart')).toBe('2026-10-25');
    expect(value(event, 'rrule')).toBe('FREQ=MONTHLY;BYMONTHDAY=25');
    expect(value(event, 'exdate')).toBe('2026-11-25');
    expect(value(todo, 'dtstart')).toBe('2026-10-25T00:00:00');
    expect(value(todo, 'due')).toBe('2026-10-25T23:59:00');
    expect(value(todo, 'exdate')).toBe('2026-11-25T00:00:00');
  });

  it.each([
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;BYDAY=MO,WE',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;BYMONTHDAY=29',
    'FREQ=MONTHLY;BYMONTHDAY=30',
    'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=MONTHLY;INTERVAL=3',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=YEARLY',
    'FREQ=DAILY',
    'FREQ=HOURLY;INTERVAL=6',
  ])('lets a calendar count the same days as the list: %s', async (rule) => {
    const one = duty(rule, { savedAt: '2026-11-20T18:00:00.000Z' });
    const { event } = await readBack([one]);
    const start = calendarItem(one, TODAY, translate).day ?? '';
    const expected = occurrencesIn(rule, '2026-11-21', start, addDays(start, 1_500)).slice(0, 12);
    const iterator = new ICAL.Event(event).iterator();
    expect(expected.map(() => iterator.next().toString())).toEqual(expected);
  });

  it('gives back every text, in lines of 75 octets at most', async () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 180 }).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(word, fc.string({ maxLength: 400 }), async (title, note) => {
        const file = await fileOf([entry('1', '2026-11-30', { title, note, tags: [title.slice(0, 50)] })]);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const { summary, description } = calendarItem(entry('1', '2026-11-30', { title, note }), TODAY, translate);
        const calendar = new ICAL.Component(ICAL.parse(file));
        for (const component of calendar.getAllSubcomponents()) {
          expect(value(component, 'summary')).toBe(printable(summary));
          expect(value(component, 'description')).toBe(printable(description));
        }
      }),
      { numRuns: 200 },
    );
  });
});

const printable = (text: string) =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}]/gu, (control) => (/[\n\t\u0080-\u009f]/.test(control) ? control : ''));

const khal = spawnSync('khal', ['--version'], { encoding: 'utf8' });
const hasKhal = khal.status === 0;

it.skipIf(!hasKhal)(`is read by khal${hasKhal ? '' : ' (skipped: khal is not installed; apt-get install khal)'}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-viec-khal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [file, config] = [join(folder, 'so-viec.ics'), join(folder, 'config')];
  writeFileSync(
    file,
    await fileOf([
      entry('1', '2026-11-30', { title: 'Rà soát; đối chiếu, báo cáo \\ số liệu' }),
      duty('FREQ=MONTHLY;BYMONTHDAY=25', { title: 'Báo cáo tháng', savedAt: '2026-11-20T18:00:00.000Z' }),
    ]),
  );
  writeFileSync(
    config,
    `[calendars]\n[[list]]\npath = ${folder}/calendar\n[sqlite]\npath = ${folder}/khal.db\n[locale]\nlocal_timezone = Asia/Ho_Chi_Minh\ndefault_timezone = Asia/Ho_Chi_Minh\ndateformat = %d/%m/%Y\nlongdateformat = %d/%m/%Y\ndatetimeformat = %d/%m/%Y %H:%M\nlongdatetimeformat = %d/%m/%Y %H:%M\n`,
  );
  const run = (...args: string[]) =>
    execFileSync('khal', ['-c', config, ...args], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  run('import', '--batch', '-a', 'list', file);
  const listed = run('list', '-a', 'list', '--day-format', '', '--format', '{start-date}|{title}', '01/11/2026', '90d');
  expect(listed.trim().split('\n')).toEqual([
    '25/11/2026|Báo cáo tháng',
    '30/11/2026|Rà soát; đối chiếu, báo cáo \\ số liệu',
    '25/12/2026|Báo cáo tháng',
    '25/01/2027|Báo cáo tháng',
  ]);
});
