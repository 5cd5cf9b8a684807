import { describe, expect, it } from 'vitest';
import { assignees, quotes, tasksOf } from './read';

describe('named in the provision', () => {
  it.each([
    ['after giao', 'Giao Sở Y tế chủ trì rà soát nhân lực các trạm y tế xã.', ['Sở Y tế']],
    ['after yêu cầu and before a ban', 'Yêu cầu các xã không chủ quan trong điều hành hồ chứa.', ['các xã']],
    [
      'behind how long something goes on',
      'Trong thời gian chờ kỳ họp sau, Thường trực Hội đồng nhân dân xã xem xét kiến nghị của cử tri.',
      ['Thường trực Hội đồng nhân dân xã'],
    ],
    [
      'within the powers that it has',
      'Thường trực Hội đồng nhân dân, các Ban Hội đồng nhân dân có trách nhiệm giám sát việc chi quỹ.',
      ['Thường trực Hội đồng nhân dân', 'các Ban Hội đồng nhân dân'],
    ],
    [
      'whose board it heads',
      'Yêu cầu Trưởng ban quản lý Khu kinh tế Sông Mây và các khu công nghiệp tỉnh rà soát dự án chậm tiến độ.',
      ['Trưởng ban quản lý Khu kinh tế Sông Mây và các khu công nghiệp tỉnh'],
    ],
    ['in a whole school', 'Đề nghị các lớp trong toàn trường nộp phiếu rèn luyện.', ['các lớp trong toàn trường']],
    ['after giao cho', 'Giao cho Phòng Kinh tế tham mưu kế hoạch thu gom rác thải.', ['Phòng Kinh tế']],
    ['after giao nhiệm vụ', 'Giao nhiệm vụ cho Công an xã quản lý tạm trú, tạm vắng.', ['Công an xã']],
    ['after đề nghị', 'Đề nghị Hội Nông dân tỉnh vận động hội viên hiến đất làm đường.', ['Hội Nông dân tỉnh']],
    ['after yêu cầu', 'Yêu cầu các chủ đầu tư hoàn thành hồ sơ quyết toán.', ['các chủ đầu tư']],
    ['after phân công', 'Phân công Văn phòng HĐND và UBND xã theo dõi, đôn đốc.', ['Văn phòng HĐND và UBND xã']],
    ['after a speaker', 'Chủ tịch UBND tỉnh giao Sở Xây dựng kiểm tra các chung cư cũ.', ['Sở Xây dựng']],
    ['as its subject', 'Sở Tài chính thẩm định phương án sử dụng tài sản công.', ['Sở Tài chính']],
    ['as its subject with a modal', 'UBND các xã, phường phải công khai thủ tục hành chính.', ['UBND các xã, phường']],
    ['as its subject behind an opening', 'Trên cơ sở đề xuất của các xã, Sở Nội vụ tổng hợp, trình UBND tỉnh.', ['Sở Nội vụ']],
    ['behind its purpose', 'Để bảo đảm tiến độ, giao Ban Quản lý dự án tỉnh bổ sung mũi thi công.', ['Ban Quản lý dự án tỉnh']],
    [
      'behind its topic',
      'Về công tác tiêm chủng: Giao Trung tâm Kiểm soát bệnh tật tỉnh lập kế hoạch mua vắc xin.',
      ['Trung tâm Kiểm soát bệnh tật tỉnh'],
    ],
    ['behind với and before a colon', 'Với các trạm y tế: thay tủ lạnh giữ vắc xin.', ['các trạm y tế']],
    [
      'with the field that each of them has',
      'Sở Y tế, Sở Công Thương theo lĩnh vực phụ trách kiểm tra các quán ăn.',
      ['Sở Y tế', 'Sở Công Thương'],
    ],
    [
      'behind a comma and a time, as articles put it',
      'Phó Chủ tịch UBND tỉnh cũng đề nghị, trong tuần này, Công an tỉnh mở đợt kiểm tra bến thủy.',
      ['Công an tỉnh'],
    ],
    [
      'up to what they have to hand in',
      'Khi có vướng mắc, đề nghị các phòng, ban có báo cáo về Sở Nội vụ để tổng hợp.',
      ['các phòng, ban'],
    ],
    [
      'with all that they have not done',
      'Các cơ sở kinh doanh đã mở thêm bếp nhưng chưa điều chỉnh giấy phép phải bổ sung hồ sơ trước ngày 15/5/2026.',
      ['Các cơ sở kinh doanh đã mở thêm bếp nhưng chưa điều chỉnh giấy phép'],
    ],
    ['behind the day by which', 'Yêu cầu: trước ngày 15/5/2026, các xã, phường rà soát hộ nghèo.', ['các xã, phường']],
    ['as a bare kind behind an opening', 'Khi mất điện lưới, tổ chuyên môn chuyển lịch học trực tuyến.', ['tổ chuyên môn']],
    [
      'in the report that it makes, and the next in its turn',
      'Báo cáo 6 tháng: Các trạm y tế gửi Trung tâm Y tế trước ngày 05/7; Trung tâm Y tế tổng hợp trước ngày 10/7.',
      ['Các trạm y tế', 'Trung tâm Y tế'],
    ],
    ['in brackets', 'Xây dựng quy chế trực ban (giao Công an tỉnh chủ trì).', ['Công an tỉnh']],
    [
      'with many words on which they are',
      'Các cơ quan, đơn vị được phân bổ vốn của chương trình nước sạch nêu tại Điều 1 Quyết định này chịu trách nhiệm lập hồ sơ.',
      ['Các cơ quan, đơn vị được phân bổ vốn của chương trình nước sạch nêu tại Điều 1 Quyết định này'],
    ],
    ['before a colon', 'Sở Tư pháp: Rà soát văn bản quy phạm pháp luật có liên quan.', ['Sở Tư pháp']],
    [
      'with đối với, said which',
      'Đối với UBND các xã có tỷ lệ dưới 40%: thành lập tổ hỗ trợ người dân.',
      ['UBND các xã có tỷ lệ dưới 40%'],
    ],
    ['behind a project', 'Dự án bến thủy: Sở Xây dựng phối hợp với Công an tỉnh rà soát mốc giới.', ['Sở Xây dựng']],
    ['with đối với', 'Đối với Sở Công Thương: kiểm tra các cụm công nghiệp.', ['Sở Công Thương']],
    ['by whom it is done', 'Việc kiểm kê tài sản do Phòng Kinh tế thực hiện và báo cáo UBND xã.', ['Phòng Kinh tế']],
    ['who directs others', 'Sở Y tế chỉ đạo các bệnh viện dự trữ đủ thuốc, vật tư.', ['Sở Y tế']],
    ['as a post', 'Giám đốc Sở Nội vụ chịu trách nhiệm về chất lượng đề án.', ['Giám đốc Sở Nội vụ']],
    ['several', 'Giao Sở Y tế, Sở Tài chính cân đối kinh phí mua sắm trang thiết bị.', ['Sở Y tế', 'Sở Tài chính']],
    ['as a party body', 'Đề nghị Ban Thường vụ Đảng ủy các xã lãnh đạo công tác tuyển quân.', ['Ban Thường vụ Đảng ủy các xã']],
  ])('%s', (_name, sentence, expected) => {
    const tasks = tasksOf(['Chủ tịch UBND tỉnh yêu cầu thực hiện các nhiệm vụ sau:', `1. ${sentence}`]);
    expect(quotes(tasks)).toEqual([sentence]);
    expect(assignees(tasks)).toEqual([expected]);
  });
});

it.each(['UBND', 'Ủy ban nhân dân'])('heads of communes who pass work on are told themselves, written %s', (committee) => {
  const tasks = tasksOf([
    'Chủ tịch UBND tỉnh yêu cầu thực hiện các nhiệm vụ sau:',
    `1. Chủ tịch ${committee} các xã cân đối kinh phí, bố trí nhân lực và giao Công an xã quản lý chốt trực.`,
  ]);
  expect(assignees(tasks)).toEqual([[`Chủ tịch ${committee} các xã`]]);
});

describe('inherited', () => {
  it('from the sentence that opens the list', () => {
    const tasks = tasksOf([
      'UBND tỉnh yêu cầu các sở, ban, ngành cấp tỉnh, UBND các xã, phường thực hiện các nhiệm vụ sau:',
      '1. Rà soát, công khai danh mục thủ tục hành chính.',
      '2. Giao Sở Nội vụ kiểm tra công vụ.',
    ]);
    expect(assignees(tasks)).toEqual([['các sở, ban, ngành cấp tỉnh', 'UBND các xã, phường'], ['Sở Nội vụ']]);
  });

  it.each([
    'Thực hiện Công điện số 31/CĐ-TTg của Thủ tướng Chính phủ, để bảo đảm an toàn cho người dân, ổn định sản xuất, Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các xã thực hiện ngay các nhiệm vụ sau:',
    'Trước diễn biến của mưa lũ, Chủ tịch UBND tỉnh chỉ thị Giám đốc các sở, Chủ tịch UBND các xã thực hiện các nội dung sau:',
  ])('from behind its grounds: %s', (opening) => {
    const tasks = tasksOf([opening, '1. Rà soát phương án di dời các hộ dân ở vùng ngập sâu.']);
    expect(assignees(tasks)).toEqual([['Giám đốc các sở', 'Chủ tịch UBND các xã']]);
  });

  it('from the addressees of a dispatch', () => {
    const tasks = tasksOf(
      [
        'Kính gửi:',
        '- Sở Xây dựng;',
        '- UBND các xã, phường.',
        'Để bảo đảm an toàn giao thông trong mùa mưa bão, Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:',
        '1. Khẩn trương sửa chữa các đoạn đường sạt lở.',
      ],
      { title: '', number: 'Số: 77/UBND-XD', subject: 'V/v sửa chữa đường' },
    );
    expect(assignees(tasks)).toEqual([['Sở Xây dựng', 'UBND các xã, phường']]);
  });

  it('from nobody where nobody is named', () => {
    const tasks = tasksOf(['Chủ tịch UBND tỉnh kết luận như sau:', '1. Khẩn trương sửa chữa các đoạn đường sạt lở.']);
    expect(assignees(tasks)).toEqual([[]]);
  });
});

it('takes neither the body reported to nor a body that is only spoken of', () => {
  const tasks = tasksOf([
    'Chủ tịch UBND tỉnh kết luận như sau:',
    '1. Giao Sở Y tế tổng hợp khó khăn của Bệnh viện Phổi tỉnh, báo cáo Chủ tịch UBND tỉnh và Bộ Y tế.',
  ]);
  expect(assignees(tasks)).toEqual([['Sở Y tế']]);
});

describe('further clauses', () => {
  it('of a sentence name bodies that must act as well', () => {
    const tasks = tasksOf([
      '1. Sở Công Thương kiểm tra các hồ chứa; Công ty Thủy điện Nậm Khao báo cáo lưu lượng xả; giao Công an xã cắm biển cảnh báo.',
    ]);
    expect(assignees(tasks)).toEqual([['Sở Công Thương', 'Công ty Thủy điện Nậm Khao', 'Công an xã']]);
  });

  it('that speak of what the same body does name nobody else', () => {
    const tasks = tasksOf(['1. Sở Y tế rà soát các trạm y tế; phối hợp với Sở Tài chính bố trí kinh phí; báo cáo UBND tỉnh.']);
    expect(assignees(tasks)).toEqual([['Sở Y tế']]);
  });
});
