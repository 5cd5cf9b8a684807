import { describe, expect, it } from 'vitest';
import { assignees, tasksIn } from './read';

const HEAD = ['Chấn chỉnh bến bãi ven sông Lam Hà', 'Thứ Hai, 08/06/2026'];
const LATER =
  'Người dân cho biết, nhiều bến bãi hoạt động không phép đã lâu, xe chở cát chạy suốt ngày đêm qua khu dân cư đông đúc, đường sá hư hỏng nặng.';
const lead = (...lines: string[]) => assignees(tasksIn([...HEAD, ...lines].join('\n')));

describe('what the lead of an article says has been ordered', () => {
  it.each([
    'Chủ tịch UBND tỉnh đã có Công văn số 210/UBND-KT giao Công an tỉnh kiểm tra các bến cát, báo cáo trước ngày 20/6/2026.',
    'Sau khi báo chí phản ánh, UBND tỉnh đã ban hành Công văn số 210/UBND-KT yêu cầu Công an tỉnh kiểm tra các bến cát.',
    'Ngày 6/6/2026, UBND tỉnh đã có văn bản giao Công an tỉnh kiểm tra, xử lý các bến bãi trái phép.',
    'Chủ tịch UBND tỉnh đã giao Công an tỉnh kiểm tra các bến cát, báo cáo kết quả trước ngày 20/6/2026.',
  ])('is what it reports: %s', (order) => {
    expect(lead(order, LATER)).toEqual([['Công an tỉnh']]);
  });

  it.each([
    ['without a day or a paper', 'Chủ tịch UBND tỉnh đã giao Công an tỉnh kiểm tra các bến cát.'],
    ['of another time', 'Trước đó, UBND tỉnh đã có Công văn số 210/UBND-KT giao Công an tỉnh kiểm tra các bến cát.'],
    ['of years ago', 'Năm 2012, UBND tỉnh đã có Công văn số 210/UBND-KT giao Công an tỉnh kiểm tra các bến cát.'],
    ['in vain', 'UBND tỉnh đã có văn bản yêu cầu Công an tỉnh kiểm tra các bến cát. Tuy nhiên, vi phạm vẫn tái diễn.'],
    ['by many papers', 'UBND tỉnh đã ban hành nhiều văn bản yêu cầu Công an tỉnh kiểm tra các bến cát.'],
  ])('is told of %s', (_how, order) => {
    expect(lead(order, LATER)).toEqual([]);
  });

  it('is told of further on', () => {
    const order = 'UBND tỉnh đã có Công văn số 210/UBND-KT giao Công an tỉnh kiểm tra các bến cát.';
    expect(lead(LATER, LATER, order)).toEqual([]);
  });

  it('is nothing of what a photograph below it shows', () => {
    const order = 'UBND tỉnh đã ban hành Công điện số 21/CĐ-UBND giao Công an tỉnh kiểm tra các bến cát.';
    expect(lead(order, '[Ảnh: Lực lượng biên phòng giúp ngư dân chằng buộc tàu thuyền]')).toEqual([['Công an tỉnh']]);
  });
});
