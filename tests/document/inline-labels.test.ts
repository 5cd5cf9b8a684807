import { describe, expect, it } from 'vitest';
import { partProvisions } from '@/lib/document/inline-labels';
import { tasksOf } from '../tasks/read';

/** Words enough that a line is longer than one provision is. */
const FILLER =
  'Kiểm tra kho lạnh, bến bãi và phương tiện vận chuyển trên địa bàn, lập biên bản từng cơ sở, báo cáo kết quả kịp thời';

const linesOf = (text: string) => partProvisions(text).split('\n');

describe('provisions that a page has run together in one line', () => {
  it('are parted at their numbers, every other sign in its place', () => {
    const text = `UBND tỉnh yêu cầu các sở thực hiện: 1. ${FILLER}. 2. ${FILLER}. 3. ${FILLER}.`;
    expect(linesOf(text).map((line) => line.slice(0, 12))).toEqual([
      'UBND tỉnh yê',
      '1. Kiểm tra ',
      '2. Kiểm tra ',
      '3. Kiểm tra ',
    ]);
    expect(partProvisions(text).replace(/\n/gu, ' ')).toBe(text);
  });

  it('are parted at letters and dashes below their numbers', () => {
    const text = `1. Sở Công Thương a) ${FILLER}; b) ${FILLER}: - Rà soát sổ sách; - Niêm phong hàng lậu. 2. ${FILLER}.`;
    expect(linesOf(text).map((line) => line.slice(0, 8))).toEqual([
      '1. Sở Cô',
      'a) Kiểm ',
      'b) Kiểm ',
      '- Rà soá',
      '- Niêm p',
      '2. Kiểm ',
    ]);
  });

  it('are parted from the heading whose number they bear, in a short line too', () => {
    expect(linesOf('2. Nâng cao năng lực 2.1. Mở lớp tập huấn.')).toEqual(['2. Nâng cao năng lực', '2.1. Mở lớp tập huấn.']);
    expect(linesOf('2. Theo khoản 1.1. Điều 5 của Quy chế.')).toHaveLength(1);
  });

  it('end where the list of receivers begins', () => {
    const text = `1. ${FILLER}. 2. ${FILLER}./. Nơi nhận: - Như trên; - Lưu: VT.`;
    expect(linesOf(text)).toContain('Nơi nhận:');
  });

  it.each([
    [
      'numbers that articles and papers bear',
      `Theo khoản 1. Điều 5 và khoản 2. Điều 6 của Luật, ${FILLER}, ${FILLER}, ${FILLER}.`,
    ],
    ['one number alone', `${FILLER}. 1. ${FILLER}, ${FILLER}.`],
    ['numbers that are no series', `${FILLER}. 4. ${FILLER}. 9. ${FILLER}.`],
    ['one dash between two clauses', `${FILLER}; - ${FILLER}, ${FILLER}.`],
    ['a short line', 'Yêu cầu: 1. Sở Y tế báo cáo. 2. Sở Nội vụ báo cáo.'],
  ])('are not parted at %s', (_what, text) => {
    expect(partProvisions(text)).toBe(text);
  });

  it('are tasks of those whom each names', () => {
    const tasks = tasksOf([
      `Chủ tịch UBND tỉnh yêu cầu: 1. Sở Công Thương: a) ${FILLER}; b) Công khai giá bán tại các chợ trước ngày 20/4/2026. 2. Sở Y tế ${FILLER.toLowerCase()}./. Nơi nhận: - Như trên; - Lưu: VT.`,
    ]);
    expect(tasks.map(({ label, assignees }) => [label, ...assignees.map(({ name }) => name)])).toEqual([
      ['1.a', 'Sở Công Thương'],
      ['1.b', 'Sở Công Thương'],
      ['2', 'Sở Y tế'],
    ]);
    expect(tasks[1]?.deadlines.map(({ value }) => value)).toEqual(['2026-04-20']);
  });
});
