import { expect, it } from 'vitest';
import type { ListEntry } from '@/lib/store/read-list';
import { searchList } from '@/lib/store/search-list';
import { followUp, page, task } from './sample';

const DOCUMENT = { key: 'k', fields: page().document, url: page().url, title: page().title, savedAt: '2024-03-05T02:00:00.000Z' };
const entries: ListEntry[] = [
  { followUp: followUp('1', null, { quote: task('Đôn đốc báo cáo quý II.').quote }), document: DOCUMENT },
  { followUp: followUp('2', null, { quote: null, title: 'Họp giao ban', note: 'Mời Phòng Nội vụ' }), document: null },
  {
    followUp: followUp('3', null, {
      progress: { '2024-03-05T02:00:00.000Z': { on: '2024-03-05', text: 'Đã gửi dự thảo' } },
      tags: ['đất đai'],
    }),
    document: null,
  },
];
const found = (query: string) =>
  searchList(entries, query)
    .map(({ followUp: { id } }) => id.replace(/^0+/, ''))
    .join();

it.each([
  ['', '1,2,3'],
  ['bao cao quy', '1'],
  ['ĐÔN ĐỐC', '1'],
  ['don doc', '1'],
  ['đôn đốc'.normalize('NFD'), '1'],
  ['12/TB-SXD', '1'],
  ['so xay dung', '1'],
  ['noi vu', '2'],
  ['du thao', '3'],
  ['dat dai', '3'],
  ['bao cao nội vụ', ''],
  ['quý báo', '1'],
])('finds %j in %s', (query, ids) => {
  expect(found(query)).toBe(ids);
});
