import { expect, it } from 'vitest';
import { NO_UNIT, readMyUnit, writeMyUnit } from '@/lib/unit/my-unit';
import { memoryArea } from '../store/sample';

it('keeps what is set', async () => {
  const area = memoryArea();
  expect(await readMyUnit(area)).toEqual(NO_UNIT);
  const unit = { names: ['Sở Nội vụ', 'Chủ tịch UBND xã Tân Lập'], place: 'Lào Cai' };
  await writeMyUnit(area, unit);
  expect(await readMyUnit(area)).toEqual(unit);
});

it.each([
  ['an empty name', { names: [''], place: '' }],
  ['a name without end', { names: ['S'.repeat(301)], place: '' }],
  ['a province that is none', { names: ['Sở Nội vụ'], place: 'toString' }],
  ['more names than anyone has', { names: Array.from({ length: 21 }, (_, index) => `Phòng ${index}`), place: '' }],
])('keeps no %s', async (_what, unit) => {
  await expect(writeMyUnit(memoryArea(), unit)).rejects.toThrow();
});

it('takes what cannot be read for nothing, so that no task is hidden', async () => {
  const area = memoryArea();
  await area.set({ myUnit: { names: 'Sở Nội vụ' } });
  expect(await readMyUnit(area)).toEqual(NO_UNIT);
});
