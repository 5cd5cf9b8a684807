import { describe, expect, it } from 'vitest';
import { assignees, collaborators, deadlines, quotes, tasksIn, tasksOf } from './read';

const LEAD =
  'Chủ tịch UBND tỉnh vừa ký ban hành Công điện số 09/CĐ-UBND ngày 05/3/2026 về việc chủ động ứng phó với hạn hán, xâm nhập mặn trên địa bàn tỉnh.';

describe('an article that reports a document', () => {
  it('gives a task for every run of sentences to one addressee', () => {
    const tasks = tasksIn(
      [
        'Khẩn trương ứng phó hạn mặn',
        LEAD,
        'Theo đó, Chủ tịch UBND tỉnh giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với UBND các xã theo dõi độ mặn tại các cống lấy nước. Kết quả quan trắc phải công khai trên cổng thông tin điện tử. Thời gian hoàn thành trước ngày 20/3/2026.',
        'Đồng thời, giao Sở Tài chính bố trí kinh phí mua máy bơm trong tháng 3 năm 2026.',
      ].join('\n'),
    );
    expect(assignees(tasks)).toEqual([['Sở Nông nghiệp và Môi trường'], ['Sở Tài chính']]);
    expect(collaborators(tasks)).toEqual([['UBND các xã'], []]);
    expect(deadlines(tasks)).toEqual([['trước ngày 20/3/2026 = 2026-03-20'], ['trong tháng 3 năm 2026 = 2026-03']]);
    expect(quotes(tasks)[0]?.endsWith('trước ngày 20/3/2026.')).toBe(true);
  });

  it('takes no task from what has been done or said', () => {
    const tasks = tasksIn(
      [
        LEAD,
        'Từ đầu năm đến nay, Sở Nông nghiệp và Môi trường đã nạo vét 45 km kênh mương.',
        'Phát biểu tại cuộc họp, Giám đốc Sở Tài chính cho biết đã bố trí 12 tỷ đồng.',
        'Chủ tịch UBND tỉnh yêu cầu UBND các xã, phường vận động người dân trữ nước ngọt.',
      ].join('\n'),
    );
    expect(assignees(tasks)).toEqual([['UBND các xã, phường']]);
  });
});

describe('an article that goes on with what was ordered', () => {
  const ORDER = 'Chủ tịch UBND tỉnh giao Sở Xây dựng kiểm tra các cầu treo dân sinh trên địa bàn.';

  it.each([
    [
      'a verb of orders',
      'Khẩn trương sửa chữa các mố cầu hư hỏng, bố trí biển báo ở hai đầu cầu, hoàn thành trước ngày 20/4/2026.',
    ],
    ['a connective and a modal', 'Ngoài ra, phải có phương án đưa đón học sinh qua suối an toàn trong suốt mùa mưa lũ.'],
    [
      'an order to nobody by name',
      'Về kinh phí, Chủ tịch UBND tỉnh yêu cầu phải hoàn thành thẩm định dự toán trong tháng 3 năm 2026.',
    ],
    [
      'a leader behind what it is about',
      'Liên quan đến cầu Vàm Sông, ông giao Sở Xây dựng phối hợp với Công an tỉnh rà soát tải trọng, báo cáo trước ngày 30/9/2026.',
    ],
    [
      'what a leader stresses',
      'Đối với các cầu treo, Chủ tịch UBND tỉnh nhấn mạnh phải thay xong cáp trước ngày 30/9/2026, không để người dân qua suối.',
    ],
  ])('with %s', (_how, sentence) => {
    const tasks = tasksIn([LEAD, ORDER, sentence].join('\n'));
    expect(quotes(tasks)).toEqual([ORDER, sentence]);
    expect(assignees(tasks)[1]).toEqual(['Sở Xây dựng']);
  });

  it('in a paragraph to the same body, named by its kind, is another task', () => {
    const more = 'Sở cần có phương án bố trí đò ngang thay thế cho những điểm cầu không còn an toàn.';
    expect(quotes(tasksIn([LEAD, ORDER, more].join('\n')))).toEqual([ORDER, more]);
  });

  it.each([
    'Tham dự hội nghị có lãnh đạo các sở, ngành và chủ tịch các xã vùng cao của tỉnh.',
    'Thực hiện Chỉ thị số 05/CT-TTg của Thủ tướng, tỉnh có 12 cầu treo được sửa chữa trong năm.',
    'Tập trung khắc phục hậu quả mưa lũ, Chủ tịch UBND tỉnh ký Công điện số 21/CĐ-UBND gửi các địa phương.',
    'Khẩn trương sửa chữa cầu treo Bản Lầu (12/02/2026)',
  ])('not with what reports: %s', (sentence) => {
    expect(quotes(tasksIn([LEAD, ORDER, sentence].join('\n')))).toEqual([ORDER]);
  });

  it('in the words of one who may give orders, not of one who asks', () => {
    const told = tasksIn([LEAD, 'Ông Lê Văn Hòa yêu cầu Sở Xây dựng thay toàn bộ ván mặt cầu trước ngày 20/4/2026.'].join('\n'));
    expect(assignees(told)).toEqual([['Sở Xây dựng']]);
    const asked = tasksIn([LEAD, 'Ông Lê Văn Hòa, người dân bản Lầu, đề nghị Sở Xây dựng thay toàn bộ ván mặt cầu.'].join('\n'));
    expect(asked).toEqual([]);
  });

  it('with a body that is charged with something behind its grounds', () => {
    const tasks = tasksIn([LEAD, 'Theo công điện, Sở Tài chính có trách nhiệm cân đối nguồn vốn sửa chữa cầu.'].join('\n'));
    expect(assignees(tasks)).toEqual([['Sở Tài chính']]);
  });

  it('where its source stands above it', () => {
    const tasks = tasksIn(
      [
        'Tăng cường kiểm tra cầu treo',
        'Nguồn: Cổng thông tin tỉnh',
        LEAD,
        ORDER,
        'Sở Tài chính bố trí kinh phí trước ngày 20/4/2026.',
      ].join('\n'),
    );
    expect(assignees(tasks)).toEqual([['Sở Xây dựng'], ['Sở Tài chính']]);
  });

  it('in items of a body, a colon and a verb', () => {
    const tasks = tasksIn(
      [LEAD, ORDER, 'Yêu cầu với dự án cầu Bản Lầu', '• UBND xã Bản Lầu: Hoàn thành bàn giao mặt bằng hai mố cầu.'].join('\n'),
    );
    expect(assignees(tasks)[1]).toEqual(['UBND xã Bản Lầu']);
  });
});

describe('a dispatch without numbering', () => {
  const HEAD = [
    'Số: 77/UBND-NN',
    'Hòa Lạc, ngày 05 tháng 3 năm 2026',
    'Kính gửi:',
    '- Sở Nông nghiệp và Môi trường;',
    '- UBND các xã, phường.',
  ];

  it('orders in its paragraphs', () => {
    const tasks = tasksIn(
      [
        ...HEAD,
        'Thực hiện Công văn số 102/BNNMT-TL ngày 02/3/2026 của Bộ Nông nghiệp và Môi trường, Chủ tịch UBND tỉnh yêu cầu Sở Nông nghiệp và Môi trường rà soát các hồ chứa, báo cáo trước ngày 15/3/2026.',
        'Nơi nhận:',
        '- Như trên;',
      ].join('\n'),
    );
    expect(assignees(tasks)).toEqual([['Sở Nông nghiệp và Môi trường']]);
    expect(deadlines(tasks)).toEqual([['trước ngày 15/3/2026 = 2026-03-15']]);
  });

  it('tells nobody by who concludes it', () => {
    const tasks = tasksOf(['Chủ tịch UBND tỉnh kết luận:', 'Rà soát công tơ tại trụ sở.', 'Kiểm tra đường dây vào trạm bơm.']);
    expect(assignees(tasks)).toEqual([[], []]);
  });

  it('tells on what an earlier notice ordered', () => {
    const told = 'Ngày 12/02/2026, tại Thông báo số 9/TB-VP, Phó Chủ tịch UBND tỉnh giao “Các xã chủ động rà soát kênh mương”.';
    const tasks = tasksOf([told, 'Yêu cầu các xã báo cáo kết quả trước ngày 20/4/2026.']);
    expect(quotes(tasks)).toEqual(['Yêu cầu các xã báo cáo kết quả trước ngày 20/4/2026.']);
  });

  it('asks whom it is sent to where it names nobody', () => {
    const tasks = tasksIn(
      [
        ...HEAD,
        'Chủ tịch UBND tỉnh có ý kiến như sau:',
        '1. Khẩn trương rà soát các hồ chứa, cống lấy nước.',
        '2. Báo cáo kết quả về UBND tỉnh trước ngày 15/3/2026.',
        'Nơi nhận:',
      ].join('\n'),
    );
    const both = ['Sở Nông nghiệp và Môi trường', 'UBND các xã, phường'];
    expect(assignees(tasks)).toEqual([both, both]);
  });
});

it('reads the conclusions of a working visit as addressed to the body visited', () => {
  const tasks = tasksIn(
    [
      'THÔNG BÁO',
      'Kết luận của Phó Thủ tướng tại buổi làm việc với lãnh đạo tỉnh Hòa Lạc',
      'Ngày 03/3/2026, Phó Thủ tướng đã làm việc với lãnh đạo tỉnh Hòa Lạc về giải ngân vốn đầu tư công. Phó Thủ tướng kết luận, yêu cầu thực hiện các nhiệm vụ sau:',
      '1. Khẩn trương tháo gỡ vướng mắc về mặt bằng các dự án trọng điểm.',
      '2. Giao Bộ Tài chính xem xét, bổ sung vốn theo quy định.',
    ].join('\n'),
  );
  expect(assignees(tasks)).toEqual([['tỉnh Hòa Lạc'], ['Bộ Tài chính']]);
});

/** A telegram orders in paragraphs of their own those whom it is sent to; praise, papers and facts between them are none. */
it.each([
  ['Tăng cường hướng dẫn người dân chống hạn cho cây.', true],
  ['Chủ động bố trí máy bơm tại các cống lấy nước.', true],
  ['Đánh giá cao tinh thần trực gác của lực lượng dân quân.', false],
  ['Thực hiện Công điện số 12/CĐ-TTg ngày 02/3/2026 về hạn mặn.', false],
  ['Nhu cầu nước năm nay tăng cao.', false],
])('a paragraph of a telegram: %s', (paragraph, isOrder) => {
  const tasks = tasksOf(
    [
      'Kính gửi: Chủ tịch UBND các xã, phường.',
      'Hạn mặn đang lấn sâu.',
      paragraph,
      'Giao Sở Nông nghiệp và Môi trường theo dõi độ mặn.',
    ],
    { title: 'CÔNG ĐIỆN', number: 'Số: 21/CĐ-UBND', subject: 'Về việc ứng phó với hạn mặn' },
  );
  const sentTo = isOrder ? [['Chủ tịch UBND các xã, phường']] : [];
  expect(assignees(tasks)).toEqual([...sentTo, ['Sở Nông nghiệp và Môi trường']]);
});

/** A letter to bodies of one kind speaks of one of them by its name or abbreviation; another kind of body is told of. */
it.each([
  ['Đối với các lớp học hai buổi, Sở GDĐT hướng dẫn trường xếp thời khóa biểu.', [['Sở GDĐT']]],
  ['Đối với các lớp học hai buổi, Bộ Y tế hướng dẫn khẩu phần ăn.', []],
])('a letter to departments: %s', (paragraph, who) => {
  const tasks = tasksOf(['Kính gửi: Các Sở Giáo dục và Đào tạo.', 'Để chuẩn bị năm học mới, Bộ hướng dẫn như sau:', paragraph], {
    title: '',
    number: 'Số: 512/BGDĐT-GDTrH',
    subject: 'V/v hướng dẫn năm học mới',
    issuer: 'BỘ GIÁO DỤC VÀ ĐÀO TẠO',
  });
  expect(assignees(tasks)).toEqual(who);
});

it('whoever tells the public something is not charged with it', () => {
  const tasks = tasksOf([
    'UBND phường thông báo đến các hộ, các quán trên địa bàn được biết:',
    '- Đăng ký tạm trú trước ngày 20/3/2026.',
  ]);
  expect(assignees(tasks)).toEqual([[]]);
});

it('a body that is told by its name with "thì" is charged with the work', () => {
  expect(assignees(tasksOf(['Sở Tài chính thì bố trí vốn trước ngày 20/3/2026.']))).toEqual([['Sở Tài chính']]);
  expect(
    assignees(
      tasksOf(['Giao Sở Xây dựng sửa cầu.', 'Còn Sở Y tế thì phải tính xong mức hỗ trợ, trình UBND tỉnh trong tháng 4.']),
    ),
  ).toEqual([['Sở Xây dựng'], ['Sở Y tế']]);
});

/** A paper that has given an order charges the next body by what it must do in a month; what law and the past have had it do is told. */
it.each([
  ['Sở Y tế phải tính xong mức hỗ trợ trong tháng 4.', true],
  ['Riêng Sở Y tế rà soát mức hỗ trợ trong tháng 4.', true],
  ['Năm ngoái, Sở Y tế phải đóng cửa hai trạm trong tháng 4.', false],
  ['Theo Luật, cơ sở phải thông báo trong 3 ngày.', false],
  ['Doanh nghiệp phải đăng ký trong vòng 10 ngày kể từ khi thành lập.', false],
  ['Bảo tàng tỉnh trưng bày 90 hiện vật trong tháng 4.', false],
])('beside an order: %s', (sentence, isOrder) => {
  expect(tasksOf(['Giao Sở Xây dựng sửa cầu.', sentence])).toHaveLength(isOrder ? 2 : 1);
});

/** A notice to the public: what people must do by a day stands beside what officials must do; what follows from an offer does not. */
it.each([
  ['1. Các hộ nuôi chó phải đưa chó đi tiêm trước ngày 31/3.', true],
  ['1. Người đi làm xa phải khai báo với tổ trưởng trước ngày 31/3.', true],
  ['1. Người dự tuyển phải nộp bản chính trước ngày 31/3.', false],
])('beside what officials must do: %s', (provision, isTask) => {
  const tasks = tasksOf([
    'UBND xã thông báo tới các thôn và toàn thể nhân dân như sau:',
    provision,
    '2. Trưởng thôn lập danh sách, gửi xã trước ngày 20/3.',
  ]);
  expect(tasks).toHaveLength(isTask ? 2 : 1);
});

describe('an official text', () => {
  it('gives the parts of a sentence to those whom they tell, where a capital begins each behind a semicolon', () => {
    const tasks = tasksOf([
      'Ủy ban nhân dân các xã có trách nhiệm nhắc nhở việc treo băng rôn ở khu dân cư; Thủ trưởng các đơn vị kiểm tra băng rôn ở trụ sở mình.',
    ]);
    expect(assignees(tasks)).toEqual([['Ủy ban nhân dân các xã'], ['Thủ trưởng các đơn vị']]);
  });

  it('leaves a list of those who are told in one', () => {
    const tasks = tasksOf(['Yêu cầu Giám đốc các sở; Chủ tịch UBND các xã tổ chức diễn tập chữa cháy chợ trước ngày 20/6/2026.']);
    expect(assignees(tasks)).toEqual([['Giám đốc các sở', 'Chủ tịch UBND các xã']]);
  });

  it('is told nothing by what another paper has charged somebody with', () => {
    const lines = [
      'Nghị định số 21/2026/NĐ-CP có hiệu lực từ ngày ký và giao Ủy ban nhân dân các tỉnh lập bản đồ ngập, hoàn thành trước ngày 30/9/2026.',
      'Giao Sở Xây dựng lập bản đồ ngập của tỉnh trước ngày 30/8/2026.',
    ];
    expect(assignees(tasksOf(lines))).toEqual([['Sở Xây dựng']]);
  });
});

it('an article whose speaker orders up to a full stop opens the list of those whom it tells', () => {
  const tasks = tasksIn(
    [
      'Trực cầu phà dịp lễ hội đua ghe',
      'Thực hiện Công điện số 14 ngày 09/3/2026 của Bộ Xây dựng về an toàn đò ngang, UBND tỉnh Hòa Lạc yêu cầu.',
      'Sở Xây dựng, Công an tỉnh phân công người trực ở các bến, niêm yết số điện thoại đường dây nóng.',
    ].join('\n'),
  );
  expect(assignees(tasks)).toEqual([['Sở Xây dựng', 'Công an tỉnh']]);
});
