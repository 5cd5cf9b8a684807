import { expect, it } from 'vitest';
import { fullName } from '@/lib/unit/full-name';

it.each([
  ['Sở Nội vụ', 'Lào Cai', 'Sở Nội vụ, tỉnh Lào Cai'],
  ['Sở Nội vụ', 'Hà Nội', 'Sở Nội vụ, thành phố Hà Nội'],
  ['Chủ tịch UBND xã Tân Lập', 'Lào Cai', 'Chủ tịch UBND xã Tân Lập, tỉnh Lào Cai'],
  ['Công an tỉnh', 'Lào Cai', 'Công an tỉnh, tỉnh Lào Cai'],
  ['Phòng Quy hoạch', 'Lào Cai', 'Phòng Quy hoạch, tỉnh Lào Cai'],
])('adds the province to %s', (name, place, full) => {
  expect(fullName(name, place)).toBe(full);
});

it.each([
  ['Sở Nội vụ', ''],
  ['Sở Nội vụ tỉnh Sơn La', 'Lào Cai'],
  ['Sở Nội vụ Hà Nội', 'Lào Cai'],
  ['UBND xã Tân Lập, tỉnh Yên Bái', 'Lào Cai'],
  ['Bộ Nội vụ', 'Lào Cai'],
])('leaves %s as it is', (name, place) => {
  expect(fullName(name, place)).toBe(name);
});
