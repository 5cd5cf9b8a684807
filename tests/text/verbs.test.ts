import { expect, it } from 'vitest';
import { anyOf, wordsAtStart } from '@/lib/text/pattern';
import { endsNoun, ORDER_ADVERBS, ORDER_VERBS } from '@/lib/text/verbs';

// A slip in a list of hundreds is seen nowhere else: "tiếp" alone would still be found where "tiếp nhận" is lost.
it.each([
  ['verbs', ORDER_VERBS],
  ['adverbs', ORDER_ADVERBS],
])('%s of orders stand in their list once, none with a word twice in a row', (_name, list) => {
  expect(list.filter((entry, index) => list.indexOf(entry) !== index)).toEqual([]);
  expect(list.filter((entry) => /(?<!\p{L})(\p{L}+) \1(?!\p{L})/u.test(entry))).toEqual([]);
});

it.each(['tiếp nhận', 'tiếp thu', 'ghi nhận', 'công nhận', 'soạn', 'cho vay'])('“%s” is one of them', (verb) => {
  expect(ORDER_VERBS).toContain(verb);
});

const BEGINS_WITH_VERB = wordsAtStart(anyOf(ORDER_VERBS));

it.each([
  'cử tri các xã phản ánh',
  'thu nhập bình quân đạt',
  'trình độ cán bộ',
  'giao thông trên tuyến',
  'xuất khẩu gạo',
  'lưu lượng xe',
  'cấp ủy các xã',
  'phòng họp số 2',
  'tăng trưởng tín dụng',
])('a noun that begins like a verb is none: “%s”', (words) => {
  expect(BEGINS_WITH_VERB.test(words)).toBe(false);
});

it.each([
  'cử cán bộ dự họp',
  'thu phí bến bãi',
  'trình UBND xã',
  'giao phòng Kinh tế',
  'xuất kho',
  'lưu hồ sơ',
  'cấp giấy phép',
  'phòng dịch',
  'tăng ca',
])('the verb itself is: “%s”', (words) => {
  expect(BEGINS_WITH_VERB.test(words.toLowerCase())).toBe(true);
});

it('"công trình" ends in no verb', () => {
  expect(endsNoun('các công trình', 8)).toBe(true);
  expect(endsNoun('sở trình đề án', 2)).toBe(false);
});
