import { describe, expect, it } from 'vitest';
import { assignees, collaborators, tasksOf } from './read';

const OPENING = 'Chủ tịch UBND tỉnh yêu cầu thực hiện các nhiệm vụ sau:';

it.each([
  ['Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính lập dự toán mua thuốc.', ['Sở Tài chính']],
  ['Giao Sở Y tế phối hợp với Công an tỉnh, Sở Nội vụ kiểm tra các phòng khám.', ['Công an tỉnh', 'Sở Nội vụ']],
  ['Giao Sở Y tế chủ trì, phối hợp chặt chẽ với các sở, ngành liên quan rà soát.', ['các sở, ngành liên quan']],
  ['Giao Sở Y tế chủ trì, phối hợp cùng UBND các xã, phường tổ chức khám lưu động.', ['UBND các xã, phường']],
  [
    'Giao Sở Y tế chủ động phối hợp, hướng dẫn Ban Quản lý dự án, các nhà thầu lắp thiết bị.',
    ['Ban Quản lý dự án', 'các nhà thầu'],
  ],
  ['Giao Sở Y tế chủ trì, phối hợp các cơ quan liên quan tham mưu phương án.', ['các cơ quan liên quan']],
  ['Giao Sở Y tế chủ trì cùng với Sở Nội vụ xây dựng đề án vị trí việc làm.', ['Sở Nội vụ']],
  ['Sở Y tế chủ trì; Sở Nội vụ, Sở Tài chính phối hợp rà soát danh mục thuốc.', ['Sở Nội vụ', 'Sở Tài chính']],
  ['Sở Y tế rà soát danh mục thuốc; Sở Nội vụ phối hợp thực hiện.', ['Sở Nội vụ']],
  ['Sở Y tế với sự phối hợp của Sở Nội vụ rà soát danh mục thuốc.', ['Sở Nội vụ']],
  ['Sở Y tế rà soát danh mục thuốc, có sự phối hợp của Sở Nội vụ.', ['Sở Nội vụ']],
  ['Rà soát danh mục thuốc (Sở Y tế chủ trì, Sở Nội vụ phối hợp).', ['Sở Nội vụ']],
  ['Rà soát danh mục thuốc. Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Sở Nội vụ.', ['Sở Nội vụ']],
  ['Sở Y tế cùng Sở Nội vụ, Công an tỉnh phúc tra hồ sơ các trạm.', ['Sở Nội vụ', 'Công an tỉnh']],
  ['Giao Sở Y tế làm đầu mối tiếp nhận, cùng Sở Nội vụ chấm điểm thi đua.', ['Sở Nội vụ']],
  ['Sở Y tế thẩm tra hồ sơ, có sự tham gia của Sở Nội vụ.', ['Sở Nội vụ']],
  ['Sở Y tế thống kê tủ lạnh hỏng, nhờ Sở Nội vụ đối chiếu.', ['Sở Nội vụ']],
  ['Giao Sở Y tế tổ chức hội thảo với sự tham gia của Sở Nội vụ.', []],
  ['Giao Sở Y tế xây dựng quy chế phối hợp giữa các bệnh viện trong cấp cứu.', []],
  ['Giao Sở Y tế nâng cao hiệu quả công tác phối hợp trong phòng, chống dịch.', []],
  ['Giao Sở Y tế tổng hợp, báo cáo Chủ tịch UBND tỉnh và Bộ Y tế theo quy định.', []],
])('%s', (sentence, expected) => {
  const tasks = tasksOf([OPENING, `1. ${sentence}`]);
  expect(assignees(tasks)).toEqual([['Sở Y tế']]);
  expect(collaborators(tasks)).toEqual([expected]);
});

it('are inherited from a heading', () => {
  const tasks = tasksOf([
    OPENING,
    '1. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện một số nhiệm vụ sau:',
    'a) Rà soát biên chế các trạm y tế xã.',
    'b) Xây dựng phương án luân phiên bác sĩ về tuyến xã.',
  ]);
  expect(assignees(tasks)).toEqual([['Sở Y tế'], ['Sở Y tế']]);
  expect(collaborators(tasks)).toEqual([['Sở Nội vụ'], ['Sở Nội vụ']]);
});

it('of one provision are not those of the next', () => {
  const tasks = tasksOf([
    OPENING,
    '1. Giao Sở Y tế phối hợp với Sở Nội vụ rà soát biên chế.',
    '2. Giao Sở Tài chính bố trí kinh phí.',
  ]);
  expect(collaborators(tasks)).toEqual([['Sở Nội vụ'], []]);
});

describe('who helps with the work', () => {
  it.each([
    ['Bệnh viện huyện hội chẩn trực tuyến với Bệnh viện Sông Mây đối với ca nặng.', 'Bệnh viện Sông Mây'],
    ['Trạm Y tế tập huấn cho tổ y tế thôn với sự hỗ trợ của Trung tâm Y tế huyện.', 'Trung tâm Y tế huyện'],
    ['Sở Xây dựng trục vớt sà lan chìm, có Cảng vụ Đường thủy giúp tàu kéo.', 'Cảng vụ Đường thủy'],
    ['Đội Cơ động hiệp đồng với Trạm Kiểm ngư Sông Mây tuần tra cửa biển.', 'Trạm Kiểm ngư Sông Mây'],
  ])('%s', (line, helper) => {
    expect(collaborators(tasksOf(['Chủ tịch UBND tỉnh kết luận:', `1. ${line}`]))).toEqual([[helper]]);
  });
});

it('those who take part beside whoever leads work with him', () => {
  const [task] = tasksOf([
    '1. Giao Ban Dân vận Huyện ủy chủ trì, Hội Nông dân, Đoàn Thanh niên huyện cùng tham gia, lên rẫy vận động các hộ dời chòi.',
  ]);
  expect(task?.assignees.map(({ name }) => name)).toEqual(['Ban Dân vận Huyện ủy']);
  expect(task?.collaborators.map(({ name }) => name)).toEqual(['Hội Nông dân', 'Đoàn Thanh niên huyện']);
});
