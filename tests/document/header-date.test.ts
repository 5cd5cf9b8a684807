import { expect, it } from 'vitest';
import { readHeldOn, readPlaceAndDate } from '@/lib/document/header-date';

it.each([
  ['Hòa Lạc, ngày 27 tháng 3 năm 2026', 'Hòa Lạc', '2026-03-27'],
  ['Hà Nội, ngày 05  tháng 03  năm 2026', 'Hà Nội', '2026-03-05'],
  ['Long An, ngày    tháng 10 năm 2022', 'Long An', '2022-10'],
  ['Vĩnh Long, ngày ... tháng ... năm 2025', 'Vĩnh Long', '2025'],
  ['Vĩnh Long, ngày / tháng 6 năm 2026', 'Vĩnh Long', '2026-06'],
  ['Vĩnh Long, ngày tháng năm', 'Vĩnh Long', null],
  ['Vĩnh Long, ngày … tháng … năm 20…', 'Vĩnh Long', null],
  ['ngày 12 tháng 01 năm 2026', null, '2026-01-12'],
  ['Hà Nội, hồi 18 giờ 30 ngày 18 tháng 9 năm 2025', 'Hà Nội', '2025-09-18'],
  ['TP. Vinh, ngày 12 tháng 01 năm 2026', 'TP. Vinh', '2026-01-12'],
  ['Thành phố Huế, ngày 12 tháng 01 năm 2026.', 'Thành phố Huế', '2026-01-12'],
  ['Phú Quốc, ngày 31 tháng 4 năm 2026', 'Phú Quốc', '2026-04'],
  ['Bến Lội, ngày l2 tháng 3 nãm 2026', 'Bến Lội', '2026-03-12'],
  ['ĐẮK NÔNG, NGÀY 02 THÁNG 02 NĂM 2026', 'ĐẮK NÔNG', '2026-02-02'],
])('%s', (line, place, issuedOn) => {
  expect(readPlaceAndDate(line, '')).toEqual({ place, issuedOn });
});

it.each([
  ['hôm nay, vào hồi 9 giờ 30 ngày 12 tháng 5 năm 2026, tại hội trường', '2026-05-12'],
  ['vào lúc 8 giờ 30 ngày 08/9/2026, tại trụ sở', '2026-09-08'],
  ['thời gian: 14 giờ ngày 08/9/2026', '2026-09-08'],
  ['cuộc họp ngày 08/9/2026 đã thống nhất', null],
  ['hôm nay trời nắng. biên bản ngày 08/9/2026', null],
])('minutes that begin “%s” are of %s', (line, day) => {
  expect(readHeldOn(line)).toBe(day);
});

it('takes a place that a line end has cut', () => {
  expect(readPlaceAndDate('Minh, ngày 12 tháng 01 năm 2026', 'Thành phố Hồ Chí')).toEqual({
    place: 'Thành phố Hồ Chí Minh',
    issuedOn: '2026-01-12',
  });
});

it.each([
  'Căn cứ Nghị định số 60/2021/NĐ-CP ngày 21 tháng 6 năm 2021',
  'hoàn thành trước, ngày 12 tháng 01 năm 2026',
  'Hội nghị diễn ra ngày 12 tháng 01 năm 2026 tại Hà Nội',
  'Hòa Lạc, 27/3/2026 08:15',
  'Thứ Sáu, ngày 27 tháng 3 năm 2026',
  'Chủ nhật, ngày 29 tháng 3 năm 2026',
  'ngày tháng năm',
  'Bến Lội, ngày 12 tháng năm',
  '',
])('“%s” is no such line', (line) => {
  expect(readPlaceAndDate(line, '')).toBeNull();
});
