import { describe, expect, it } from 'vitest';
import { assignees, deadlines, quotes, tasksIn } from './read';

/** Reads an article of a meeting whose paragraphs are `lines`. */
const meeting = (...lines: string[]) => tasksIn(['Hòa Lạc họp bàn chống hạn', 'Thứ Năm, 05/03/2026', ...lines].join('\n'));

const ORDER = 'Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng kiểm tra các cầu treo dân sinh, báo cáo UBND tỉnh trước ngày 20/3/2026.';

describe('an article of a meeting', () => {
  it('is recognised by what the chair orders at its end, whatever is to be issued', () => {
    const tasks = meeting(
      'Kết luận buổi làm việc, Phó Chủ tịch UBND tỉnh Lò Văn Sơn yêu cầu Sở Xây dựng ban hành bộ đơn giá mới trước ngày 20/3.',
    );
    expect(assignees(tasks)).toEqual([['Sở Xây dựng']]);
    expect(deadlines(tasks)).toEqual([['trước ngày 20/3 = 2026-03-20']]);
  });

  it('gives each body of one sentence its own work and its own day', () => {
    const tasks = meeting(
      'Để kịp tiến độ, UBND tỉnh giao Sở Xây dựng lập dự toán, trình trước ngày 10/3/2026; Công an tỉnh phân luồng giao thông trên quốc lộ; Sở Tài chính bố trí vốn chậm nhất ngày 25/3/2026.',
    );
    expect(assignees(tasks)).toEqual([['Sở Xây dựng'], ['Công an tỉnh'], ['Sở Tài chính']]);
    expect(deadlines(tasks)).toEqual([['trước ngày 10/3/2026 = 2026-03-10'], [], ['chậm nhất ngày 25/3/2026 = 2026-03-25']]);
  });

  it('keeps together what one body is told behind semicolons', () => {
    const tasks = meeting('UBND tỉnh giao Sở Xây dựng lập dự toán; rà soát mặt bằng; bàn giao cọc mốc trước ngày 10/3/2026.');
    expect(assignees(tasks)).toEqual([['Sở Xây dựng']]);
  });

  it('tells whom the clause behind the topic tells', () => {
    const tasks = meeting(
      'Đối với các xã ven sông, Bộ trưởng yêu cầu Chủ tịch UBND các xã cắm mốc hành lang đê trước ngày 20/3/2026.',
      'Đối với lực lượng vũ trang, Chủ tịch UBND tỉnh đề nghị Công an tỉnh tuần tra các hồ chứa.',
    );
    expect(assignees(tasks)).toEqual([['Chủ tịch UBND các xã'], ['Công an tỉnh']]);
  });

  it.each([
    ['a body that is charged, whatever its object is told of', 'Sở Tài chính được yêu cầu rà soát các gói thầu đang thi công.'],
    ['the next topic', 'Liên quan đến nước sạch, Sở Tài chính bố trí kinh phí nâng cấp các trạm bơm của xã vùng cao.'],
    ['work that has a day', 'Sở Tài chính rà soát các gói thầu đã ký, báo cáo kết quả trước ngày 25/3/2026.'],
  ])('goes on with %s', (_name, paragraph) => {
    expect(assignees(meeting(ORDER, paragraph))).toEqual([['Sở Xây dựng'], ['Sở Tài chính']]);
  });

  it('parts what everybody must do by a day from the order before it', () => {
    const tasks = meeting(`${ORDER} Các địa phương phát động nạo vét kênh mương, hoàn thành trước tháng 6.`);
    expect(assignees(tasks)).toEqual([['Sở Xây dựng'], ['Các địa phương']]);
    expect(deadlines(tasks)[1]).toEqual(['trước tháng 6 = 2026-06']);
  });

  it('tells of no order that a witness remembers', () => {
    const tasks = meeting(
      'Ông Lò Văn Sơn, nguyên Bí thư xã, nhớ lại: “Hồi đó ngày nào cũng họp. Huyện ủy giao Phòng Nông nghiệp vận động bà con hiến đất.”',
    );
    expect(tasks).toEqual([]);
  });
});

it('takes an order for one though it recalls something', () => {
  const tasks = meeting(
    'Nhớ lại trận lũ năm ngoái, Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng hoàn thành kè trước ngày 30/6. Sở Y tế phải có phương án cấp cứu trước ngày 15/4.',
  );
  expect(assignees(tasks)).toEqual([['Sở Xây dựng'], ['Sở Y tế']]);
});

describe('the stages of a plan that an article reports', () => {
  const tasks = tasksIn(
    [
      'Hòa Lạc làm sạch dữ liệu đất đai',
      'Ngày 05/3/2026, UBND tỉnh Hòa Lạc ban hành Kế hoạch số 41/KH-UBND về làm sạch dữ liệu đất đai.',
      'Giai đoạn 1 (từ ngày 10/3 đến ngày 31/3/2026): UBND các xã lập danh sách thửa đất chưa có tờ bản đồ.',
      'Giai đoạn 2 (từ ngày 05/4 đến ngày 20/6/2026): UBND các xã đo lại những thửa đất có tranh chấp.',
      'Phòng Kinh tế tổng hợp',
    ].join('\n'),
  );

  it('are tasks, each with the time in its brackets', () => {
    expect(assignees(tasks)).toEqual([['UBND các xã'], ['UBND các xã']]);
    expect(deadlines(tasks)).toEqual([
      ['từ ngày 10/3 đến ngày 31/3/2026 = 2026-03-10/2026-03-31'],
      ['từ ngày 05/4 đến ngày 20/6/2026 = 2026-04-05/2026-06-20'],
    ]);
  });

  it('end before the name of whoever wrote the article', () => {
    expect(quotes(tasks).join()).not.toContain('Phòng Kinh tế');
  });
});

describe('what a meeting tells beside its orders', () => {
  it.each([
    ['a body that was once charged', 'Sở Tài chính từng được giao rà soát quỹ đất này và đã có báo cáo.'],
    ['what the head of a village asks for', 'Trưởng thôn Bến Đá đề nghị Sở Xây dựng sớm sửa cầu.'],
    ['awards', 'Dịp này, UBND tỉnh trao Giấy khen cho 3 tập thể có thành tích.'],
  ])('%s', (_name, paragraph) => {
    expect(assignees(meeting(ORDER, paragraph))).toEqual([['Sở Xây dựng']]);
  });

  it('asks a body to have its own department do it: that body is told', () => {
    const tasks = meeting('Bộ trưởng đề nghị UBND các xã giao Trạm Y tế lập danh sách người cao tuổi trước ngày 20/3/2026.');
    expect(assignees(tasks)).toEqual([['UBND các xã']]);
  });
});

it('awards that an article goes on with are no item of the list above them', () => {
  const tasks = meeting(
    'Chủ tịch UBND xã yêu cầu các thôn:',
    'Khơi thông mương tiêu trước ngày 20/3/2026.',
    'Dọn rác ở các điểm chợ.',
    'Dịp này, UBND xã trao Giấy khen cho 3 tập thể có thành tích trong năm 2025.',
  );
  expect(quotes(tasks)).toEqual(['Khơi thông mương tiêu trước ngày 20/3/2026.', 'Dọn rác ở các điểm chợ.']);
});

/** What a leader stresses that a body must do is an order, by his name or a pronoun; what anybody else says is not. */
const STRESSED = ['nhấn mạnh, các xã phải', 'lưu ý các xã phải', 'nhấn mạnh: “Các xã phải', 'chỉ rõ, các xã cần'];
const LEADING = ['Ông', 'Ông Hòa', 'Ông Lê Văn Hòa', 'Chủ tịch UBND tỉnh', 'Phát biểu kết luận, ông Hòa'];
const OTHERS = ['Bà Lan', 'Chuyên gia Nguyễn Văn Tám', 'Nông dân Đỗ Thị Sáu'];

describe.each(STRESSED)('%s', (stressed) => {
  const told = (who: string) =>
    tasksIn(
      [
        'Tăng cường phòng, chống hạn',
        'UBND tỉnh Hòa Lạc vừa ban hành Công văn số 512/UBND-NN ngày 03/11/2026 về việc tăng cường phòng, chống hạn trên địa bàn.',
        'Chủ tịch UBND tỉnh Lê Văn Hòa cho biết hồ chứa đã cạn.',
        `${who} ${stressed} nạo vét kênh trước ngày 20/11/2026.`,
        'Tin, ảnh: Minh Anh',
      ].join('\n'),
    );
  it.each(LEADING)('is said by %s', (who) => {
    expect(deadlines(told(who))).toEqual([['trước ngày 20/11/2026 = 2026-11-20']]);
  });
  it.each(OTHERS)('is no order of %s', (who) => {
    expect(told(who)).toEqual([]);
  });
});

describe('what a leader says at the end of a meeting', () => {
  it.each([
    ['Kết luận hội nghị, Chủ tịch UBND xã yêu cầu: Phòng Kinh tế lập danh sách hộ thiếu nước.', 'Phòng Kinh tế'],
    ['Kết luận, Bí thư Đảng ủy xã giao nhiệm vụ: Trạm Y tế xã phun hóa chất diệt muỗi.', 'Trạm Y tế xã'],
    ['Kết luận hội nghị, Chủ tịch UBND xã chỉ đạo: Phòng Kinh tế lập danh sách hộ thiếu nước.', 'Phòng Kinh tế'],
    ['Phát biểu chỉ đạo, Phó Chủ tịch UBND tỉnh chỉ đạo Sở Xây dựng kiểm tra các cầu treo.', 'Sở Xây dựng'],
    ['Phát biểu tại buổi làm việc, lãnh đạo UBND tỉnh đề nghị Sở Xây dựng kiểm tra các cầu treo.', 'Sở Xây dựng'],
    ['Chủ trì cuộc họp, Chủ tịch UBND xã yêu cầu Công an xã phân luồng từ xa.', 'Công an xã'],
    ['Dự và phát biểu tại hội nghị, đồng chí Bí thư Đảng ủy xã giao Công an xã phân luồng từ xa.', 'Công an xã'],
  ])('is told to whom it names: %s', (sentence, body) => {
    expect(assignees(meeting(sentence))).toEqual([[body]]);
  });

  it.each([
    'Kết luận hội nghị, Chủ tịch UBND xã đánh giá: Công an xã chủ động nắm tình hình, giải quyết kịp thời các vụ việc.',
    'Phát biểu tại hội nghị, lãnh đạo Công an xã cho biết: Công an xã tăng cường tuần tra ban đêm trong dịp lễ.',
    'Phát biểu tại lễ kỷ niệm, Bí thư Đảng ủy xã ôn lại truyền thống: Công an xã tổ chức tuần tra từ những ngày đầu.',
  ])('is no order where it praises or tells: %s', (sentence) => {
    expect(quotes(meeting(ORDER, sentence))).toEqual([ORDER]);
  });
});

it.each(['(baohoalac.vn) - ', '(HLO)-', '(Dân trí) – ', 'HLO - ', 'HÒA LẠC – ', '(PLVN) '])(
  'an article begins behind the name of where it comes from: %s',
  (source) => {
    const lead = 'UBND tỉnh vừa ban hành Kế hoạch yêu cầu các sở, ngành liên quan rà soát hộ nghèo trên địa bàn tỉnh.';
    const tasks = tasksIn(`Rà soát hộ nghèo trên địa bàn\n${source}${lead}\nCác xã báo cáo UBND huyện trước ngày 05/12/2026.`);
    expect(quotes(tasks)[0]).toBe(lead);
    expect(assignees(tasks)[0]).toEqual(['các sở, ngành liên quan']);
  },
);

it('bodies that a dash joins are no such name', () => {
  const tasks = tasksIn(
    'Sửa chợ xã\nHĐND - UBND xã Tân Hội yêu cầu Phòng Kinh tế lập phương án sửa chợ, báo cáo trước ngày 05/12/2026.',
  );
  expect(quotes(tasks)).toEqual([
    'HĐND - UBND xã Tân Hội yêu cầu Phòng Kinh tế lập phương án sửa chợ, báo cáo trước ngày 05/12/2026.',
  ]);
});
