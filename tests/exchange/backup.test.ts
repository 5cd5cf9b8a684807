import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Everything } from '@/lib/exchange/backup';
import { problemWords } from '@/lib/exchange/problem';
import { readBackup } from '@/lib/exchange/read-backup';
import { writeBackup } from '@/lib/exchange/write-backup';
import { canonical } from '@/lib/store/canonical';
import { sha256 } from '@/lib/store/identity';
import { translate } from '../components/translate';
import { followUp } from '../store/sample';
import { anyList } from './any-list';

const NOW = '2026-11-21T02:00:00.000Z';
const ALONE: Everything = {
  documents: [],
  followUps: [{ ...followUp('1', '2026-11-30'), documentKey: null }],
  steps: [],
  settings: {},
};

const watched = () => ({ signal: new AbortController().signal, onProgress: vi.fn() });
const written = async (list: Everything) => (await writeBackup(list, NOW, new AbortController().signal)).file;
const read = (file: Blob | string) => readBackup(typeof file === 'string' ? new Blob([file]) : file, watched());

/** What the screen says of a file that is refused; fails where it is not. */
async function refusal(file: Blob | string): Promise<string[]> {
  const result = await read(file);
  if (!('problems' in result)) throw new Error('The file was taken.');
  return result.problems.map((problem) => problemWords(problem, translate));
}

/** A backup changed by hand; its checksum is put right again unless it is what was changed. */
async function changed(change: (content: Record<string, unknown>) => Record<string, unknown>, list = ALONE): Promise<string> {
  const { checksum: _old, ...content } = JSON.parse(await (await written(list)).text());
  const { checksum, ...rest } = change(content);
  return JSON.stringify({ ...rest, checksum: checksum ?? (await sha256(canonical(rest))) });
}

const firstRow = (content: Record<string, unknown>, part: string) => (content[part] as Record<string, unknown>[])[0];

/** Many lists, or a long one, on a machine that has other things to do as well. */
const LONG = 60_000;

describe('a backup', { timeout: LONG }, () => {
  it('gives back every list, exactly', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, async (list) => {
        const result = await read(await written(list));
        expect('backup' in result && result.backup).toEqual({ format: 'so-viec-backup', version: 1, savedAt: NOW, ...list });
      }),
      { numRuns: 60 },
    );
  });

  it('has the checksum of what it holds, and a line for each row', async () => {
    const text = await (await written(ALONE)).text();
    const { checksum, ...content } = JSON.parse(text);
    expect(checksum).toBe(await sha256(canonical(content)));
    expect(text.split('\n').some((line) => line.startsWith('{"') && JSON.parse(line).id === ALONE.followUps[0]?.id)).toBe(true);
  });

  it('leaves out a row that could not be read back, and says so', async () => {
    const broken = { ...followUp('2', null), savedAt: 'hôm qua' };
    const backup = await writeBackup({ ...ALONE, followUps: [...ALONE.followUps, broken] }, NOW, new AbortController().signal);
    expect(backup.leftOut).toBe(1);
    expect(await read(backup.file)).toMatchObject({ backup: { followUps: ALONE.followUps } });
  });
});

describe('a file that is no good is refused with a sentence that says what and where', { timeout: LONG }, () => {
  it.each([
    ['nothing', '', 'không phải là JSON'],
    ['something else', '"xin chào"', 'không phải là tệp sao lưu'],
    ['another file', '{"a":1}', 'không phải là tệp sao lưu'],
    ['a deep nest', '['.repeat(100_000) + ']'.repeat(100_000), 'lồng nhau quá nhiều lớp'],
    ['a deep nest without an end', '{"a":'.repeat(100_000), 'lồng nhau quá nhiều lớp'],
  ])('%s', async (_what, text, sentence) => {
    expect((await refusal(text)).join()).toContain(sentence);
  });

  it('cut off anywhere', async () => {
    const text = await (await written(ALONE)).text();
    for (const share of [0.01, 0.3, 0.7, 0.99]) {
      expect((await refusal(text.slice(0, text.length * share))).join()).toContain('bị cắt cụt');
    }
  });

  it('of another encoding', async () => {
    expect(await refusal(new Blob([new Uint8Array([0xff, 0xfe, 0x7b, 0x00])]))).toEqual([expect.stringContaining('UTF-8')]);
  });

  it('too large, without being read', async () => {
    const file = new Blob(['{}']);
    Object.defineProperty(file, 'size', { value: 129 * 1024 * 1024 });
    const reading = vi.spyOn(file, 'arrayBuffer');
    expect(await refusal(file)).toEqual(['Tệp lớn hơn 128 MB nên không được đọc.']);
    expect(reading).not.toHaveBeenCalled();
  });

  it('changed after it was made', async () => {
    expect(await refusal(await changed((content) => ({ ...content, checksum: '0'.repeat(64) })))).toEqual([
      'Mã kiểm tra không khớp: tệp đã bị sửa hoặc hỏng sau khi sao lưu.',
    ]);
    const text = await (await written(ALONE)).text();
    expect(await refusal(text.replace('Việc số 1', 'Việc số 7'))).toEqual([expect.stringContaining('Mã kiểm tra')]);
  });

  it('of a newer or an unknown version', async () => {
    expect(await refusal(await changed((content) => ({ ...content, version: 2 })))).toEqual([expect.stringContaining('mới hơn')]);
    expect(await refusal(await changed((content) => ({ ...content, version: 0 })))).toEqual([
      expect.stringContaining('“version”'),
    ]);
    expect(await refusal(await changed((content) => ({ ...content, version: '1' })))).toEqual([
      expect.stringContaining('“version”'),
    ]);
  });

  it('with a million rows', async () => {
    const rows = new Array(1_000_000).fill(0);
    expect(await refusal(await changed((content) => ({ ...content, followUps: rows })))).toEqual([
      'Phần việc có 1.000.000 mục, nhiều hơn mức cho phép là 50.000.',
    ]);
  });

  it('with fields that nobody knows', async () => {
    expect(await refusal(await changed((content) => ({ ...content, extra: 1 })))).toEqual(['Tệp có phần lạ “extra”.']);
    const inRow = await changed((content) => ({ ...content, followUps: [{ ...firstRow(content, 'followUps'), admin: true }] }));
    expect(await refusal(inRow)).toEqual(['Phần việc, mục thứ 1: có trường lạ “admin”.']);
    const inSettings = await changed((content) => ({ ...content, settings: { theme: 'x' } }));
    expect(await refusal(inSettings)).toEqual(['Tệp có phần lạ “settings.theme”.']);
  });

  it('with keys that would change what an object is, wherever they hide', async () => {
    const poison = (content: string, place: string) => content.replace(place, `"__proto__":{"isAdmin":true},${place}`);
    const plain = await changed((content) => content);
    expect(await refusal(poison(plain, '"assignees"'))).toEqual(['Phần việc, mục thứ 1: có trường lạ “__proto__”.']);
    expect(await refusal(poison(plain, '"occurrence"'))).toEqual(['Phần việc, mục thứ 1: có trường lạ “quote.__proto__”.']);
    const step = {
      seq: 1,
      at: NOW,
      action: 'saved',
      undoes: null,
      followUpIds: [],
      rows: [{ table: 'followUps', key: 'a', patches: [] }],
    };
    const nested = JSON.stringify({
      ...step,
      rows: [{ table: 'followUps', key: 'a', patches: [{ path: [], after: { a: { b: 1 } } }] }],
    });
    const hidden = plain.replace('"steps":[]', `"steps":[${nested.replace('"b":1', '"\\u005f_proto__":{"isAdmin":true}')}]`);
    expect(await refusal(hidden)).toEqual(['Phần lịch sử, mục thứ 1: có trường lạ “rows.0.patches.0.after.a.__proto__”.']);
    expect(await refusal(plain.replace('"settings":{}', '"settings":{"__proto__":{}}'))).toEqual([
      'Tệp có phần lạ “settings.__proto__”.',
    ]);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  it('with values of another shape, and says which', async () => {
    const rows = (row: object) =>
      changed((content) => ({ ...content, followUps: [{ ...firstRow(content, 'followUps'), ...row }] }));
    expect(await refusal(await rows({ finishedOn: '2026-02-30' }))).toEqual([
      'Phần việc, mục thứ 1: trường “finishedOn” thiếu hoặc không đúng khuôn dạng.',
    ]);
    expect(await refusal(await rows({ deadlines: [{ phrase: 1 }] }))).toContain(
      'Phần việc, mục thứ 1: trường “deadlines.0.phrase” thiếu hoặc không đúng khuôn dạng.',
    );
    expect(await refusal(await rows({ evidence: 'javascript:alert(1)' }))).toEqual([expect.stringContaining('“evidence”')]);
    expect(await refusal(await changed((content) => ({ ...content, settings: { soonInDays: 900 } })))).toEqual([
      'Phần “settings.soonInDays” của tệp thiếu hoặc không đúng khuôn dạng.',
    ]);
    expect(await refusal(await changed(({ steps: _steps, ...content }) => content))).toEqual([
      expect.stringContaining('“steps”'),
    ]);
  });

  it('with the same row twice', async () => {
    const twice = await changed((content) => ({
      ...content,
      followUps: [firstRow(content, 'followUps'), firstRow(content, 'followUps')],
    }));
    expect(await refusal(twice)).toEqual(['Phần việc, mục thứ 2: trùng với một mục ở trước.']);
  });

  it('with a hundred faults, of which the first ten are said', async () => {
    expect(await refusal(await changed((content) => ({ ...content, followUps: new Array(100).fill({}) })))).toHaveLength(10);
  });
});

describe('reading a backup', { timeout: LONG }, () => {
  const many = async () => {
    const followUps = Array.from({ length: 3_000 }, (_, index) => ({
      ...followUp(String(index), '2026-11-30'),
      documentKey: null,
    }));
    return written({ ...ALONE, followUps });
  };

  it('tells how far it is, ever further', async () => {
    const watch = watched();
    await readBackup(await many(), watch);
    const told = watch.onProgress.mock.calls.map(([done]) => done);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(told.length).toBeGreaterThan(100);
  });

  it('lets others have their turn, and can be stopped', async () => {
    const stopping = new AbortController();
    const turn = new Promise<void>((resolve) => setTimeout(resolve));
    const reading = readBackup(await many(), { signal: stopping.signal, onProgress: () => undefined });
    await turn;
    stopping.abort();
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });
});
