import { expect, it } from 'vitest';
import { historyWords } from '@/components/task/history-words';
import type { Patch, Step } from '@/lib/store/step';
import { translate } from '../translate';

const words = (action: Step['action'], patches: Patch[]) => {
  const step: Step = {
    seq: 1,
    at: '2024-03-05T02:00:00.000Z',
    action,
    undoes: null,
    followUpIds: ['a'],
    rows: [{ table: 'followUps', key: 'a', patches }],
  };
  return historyWords(step, 'a', translate);
};

it.each<[string, Step['action'], Patch[], string, string[]]>([
  ['saving', 'saved', [{ path: [], after: {} }], 'Lưu từ văn bản', []],
  [
    'a deadline set by hand',
    'edited',
    [{ path: ['due'], before: null, after: { day: '2024-04-15' } }],
    'Sửa',
    ['Thời hạn: – → 15/04/2024'],
  ],
  ['a priority', 'edited', [{ path: ['priority'], before: 'normal', after: 'high' }], 'Sửa', ['Ưu tiên: Bình thường → Cao']],
  ['tags', 'edited', [{ path: ['tags'], before: [], after: ['a', 'b'] }], 'Sửa', ['Thẻ (cách nhau bằng dấu phẩy): – → a, b']],
  [
    'an occurrence',
    'finished',
    [{ path: ['occurrences', '2024-03-25'], after: { finishedOn: '2024-03-20', lateReason: '' } }],
    'Hoàn thành',
    ['Kỳ 25/03/2024: – → 20/03/2024'],
  ],
  [
    'a note on progress',
    'noted',
    [{ path: ['progress', '2024-03-05T02:00:00.000Z'], after: { on: '2024-03-04', text: 'Đã gửi' } }],
    'Ghi tiến độ',
    ['Tiến độ: – → 04/03/2024 · Đã gửi'],
  ],
  [
    'a snooze',
    'snoozed',
    [{ path: ['snoozedUntil'], before: null, after: '2024-03-06T01:00:00.000Z' }],
    'Hoãn nhắc',
    ['Nhắc lại lúc: – → 06/03/2024 08:00'],
  ],
])('tells of %s', (_what, action, patches, what, changes) => {
  expect(words(action, patches)).toEqual({ what, changes });
});
