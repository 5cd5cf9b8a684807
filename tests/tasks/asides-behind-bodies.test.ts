import { describe, expect, it } from 'vitest';
import { assignees, tasksOf } from './read';

describe('a body does what stands behind an aside: after what, or who is left out', () => {
  it.each([
    ['Sở Nội vụ sau khi thống nhất với các ngành, trình UBND tỉnh phương án khen thưởng.', ['Sở Nội vụ']],
    ['Sở Xây dựng, sau khi có ý kiến của các sở, hoàn thiện dự thảo quy chế.', ['Sở Xây dựng']],
    ['UBND các xã, trừ xã Tân Lập, rà soát hộ nghèo trước ngày 15/4/2026.', ['UBND các xã']],
    ['Các trường, ngoại trừ các trường mầm non, tổ chức thi thử.', ['Các trường']],
  ])('%s', (line, bodies) => {
    expect(assignees(tasksOf(['Chủ tịch UBND tỉnh yêu cầu các sở, ngành, địa phương:', `1. ${line}`]))).toEqual([bodies]);
  });

  it('whoever stands behind the aside as its subject does it', () => {
    const line = '1. Sau khi thống nhất với các ngành, Sở Nội vụ trình UBND tỉnh phương án khen thưởng.';
    expect(assignees(tasksOf(['Chủ tịch UBND tỉnh yêu cầu các sở, ngành, địa phương:', line]))).toEqual([['Sở Nội vụ']]);
  });
});

it.each(['Các hộ có đất bị thu hồi được bồi thường theo quy định.', 'Năm 2025, các thôn có tỷ lệ hộ nghèo cao giảm còn 5 thôn.'])(
  'what is told of some bodies is no order to them: %s',
  (line) => {
    const told = tasksOf(['Chủ tịch UBND tỉnh yêu cầu các sở, ngành, địa phương:', `1. ${line}`, '2. Sở Y tế rà soát hồ sơ.']);
    expect(assignees(told)).toEqual([['Sở Y tế']]);
  },
);

it('a heading says which bodies are meant, however many things they have', () => {
  const told = tasksOf([
    'Chủ tịch UBND tỉnh yêu cầu:',
    '1. UBND các xã có rừng trồng, rừng ven biển',
    '- Tuần tra, canh gác trong mùa khô.',
    '2. Sở Y tế rà soát hồ sơ.',
  ]);
  expect(assignees(told)).toEqual([['UBND các xã có rừng trồng, rừng ven biển'], ['Sở Y tế']]);
});
