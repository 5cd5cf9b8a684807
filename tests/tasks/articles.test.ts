import { describe, expect, it } from 'vitest';
import { assignees, quotes, tasksIn } from './read';

describe('articles', () => {
  const article = (...lines: string[]) =>
    tasksIn(
      [
        'Bàn cách giữ nước cho đồng Mây',
        '18/05/2026 - 08:00',
        'Sáng 17/5/2026, Chủ tịch UBND huyện Lê Văn Hòa chủ trì cuộc họp về chống hạn.',
        ...lines,
        'Bài, ảnh: Minh Anh',
      ].join('\n'),
    );

  it.each([
    'Năm 1996, UBND tỉnh giao Sở Thủy sản mở bến cá, cùng hai xã lo dời dân.',
    'Tháng 9-1988, Bộ Giao thông giao Viện Thiết kế vẽ lại cầu Mây, định xong trong quý I.',
    'Có lần đá không về kịp, Sở phải mượn Công ty Đường bộ chở giúp trước ngày 12-4.',
    'Bí thư Huyện ủy phân tích, thôn nào có người đứng ra gánh vác thì thôn ấy xong trước ngày 30/6.',
    'Có hôm đông khách, ông phải yêu cầu đội bốc xếp ngủ lại kho.',
    'Đêm 12/5/2026, Đồn Biên phòng chủ trì, cùng Công an xã, bắt giữ hai thuyền chở cát.',
    'Hội Nông dân huyện trao giải cho chủ vườn có cây bưởi sai nhất.',
    'Đoàn cũng thăm, tặng quà 12 hộ neo đơn.',
    'Tỉnh đặt mục tiêu giảm 70% diện tích bị hạn trước ngày 31/12.',
    'Đồng chí cũng nhất trí với việc mở chợ phiên vào ngày 15/6/2026.',
    'Theo quy định hiện hành, chủ hồ phải báo cáo sự cố trong 24 giờ kể từ khi phát hiện.',
    'Hội vật chỉ có bốn đô; thể lệ yêu cầu mỗi thôn cử hai người.',
    'Luật mới giao Bộ Tài chính quy định chi tiết mức phí qua phà.',
    'Tải về: cong-dien-02.pdf',
    'Chú thích ảnh: Chủ tịch UBND huyện yêu cầu khoa Nhi báo cáo số giường.',
    'Chủ tịch UBND huyện kiểm tra cống lấy nước (Ảnh: Minh Anh)',
    'Phó Giám đốc Sở Nội vụ thông tin thêm, xã nào tới ngày 20-8 chưa nộp danh sách sẽ bị nhắc tên.',
  ])('tell of it, and give no task: %s', (sentence) => {
    expect(quotes(article(sentence))).toEqual([]);
  });

  it.each([
    'Đối với các đoạn kênh còn vướng thì tổ chức đối thoại với bà con trước ngày 10/6.',
    'Phương án cấp nước trình UBND huyện trước ngày 05/6.',
  ])('have orders that go on with what comes of the work: %s', (sentence) => {
    const order = 'Chủ tịch UBND huyện giao Công ty Thủy nông nạo vét kênh Bắc, khơi thông cống lấy nước.';
    expect(quotes(article(`${order} ${sentence}`))).toEqual([`${order} ${sentence}`]);
  });

  it('have a person charged with something', () => {
    const order = 'Chủ tịch UBND huyện giao Công ty Thủy nông nạo vét kênh Bắc trước ngày 30/6.';
    const charged = 'Ông Trần Văn Em, Phó Chủ tịch UBND huyện, được phân công theo dõi kênh Bắc, thứ sáu mỗi tuần báo cáo.';
    expect(assignees(article(order, charged))).toEqual([['Công ty Thủy nông'], ['Ông Trần Văn Em, Phó Chủ tịch UBND huyện']]);
  });
});

describe('an article of January', () => {
  it.each([
    'Ngày 28/12/2025, Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng kiểm tra các bến đò, báo cáo trước ngày 15/01/2026.',
    'Tháng 12/2025, Chủ tịch UBND tỉnh giao Sở Xây dựng sơn lại phao tiêu, xong trước ngày 15/01/2026.',
    'Năm 2019, dự án kè được duyệt. Phó Chủ tịch UBND tỉnh giao Sở Xây dựng thúc nhà thầu xong kè trước ngày 30/6.',
    'Năm 2025, số vụ lật đò tăng. Sở Xây dựng hoàn thành rà soát bến trước ngày 30/4/2026.',
  ])('still gives what was told before, or stands behind what is told of years before: %s', (words) => {
    const tasks = tasksIn(['Hòa Lạc siết quản lý bến đò', '02/01/2026', words].join('\n'));
    expect(assignees(tasks)).toEqual([['Sở Xây dựng']]);
  });
});

describe('what is said in an article', () => {
  const article = (...lines: string[]) =>
    tasksIn(
      [
        'Bàn cách giữ đê biển',
        'Thứ Năm, 14/05/2026, 09:15 | Cỡ chữ | In trang',
        'Chiều 14/5, Phó Chủ tịch UBND tỉnh Lê Văn Nam chủ trì cuộc họp về tiến độ đê biển Tây.',
        ...lines,
        'Bài, ảnh: Minh Anh',
      ].join('\n'),
    );

  it.each([
    ['“Chậm lắm là ngày 25-5, Sở Xây dựng phải đem bản vẽ đê lên đây”, ông Nam nhấn mạnh.', 'Sở Xây dựng', '2026-05-25'],
    ['“Từ nay đến hết tháng 9, Ban Quản lý dự án phải nối xong hai nhánh đê”, ông Nam nói.', 'Ban Quản lý dự án', '2026-09-30'],
  ])('orders in the words of whoever speaks: %s', (said, body, due) => {
    const [task] = article(said);
    expect(task?.assignees.map(({ name }) => name)).toEqual([body]);
    expect(task?.deadlines.map((deadline) => deadline.due)).toEqual([due]);
  });

  it('is one task where it goes on with the same body', () => {
    const order = 'Chủ tịch UBND tỉnh giao Sở Xây dựng rà soát nguồn đá trước ngày 30/5. Sở cũng phải lắp camera ở bãi đúc.';
    expect(quotes(article(order))).toEqual([order]);
  });

  it('ends with the meeting', () => {
    const tasks = article(
      'Kết luận, Phó Chủ tịch UBND tỉnh giao nhiệm vụ như sau:',
      '* Sở Xây dựng: rà soát nguồn đá, xong trước ngày 30/5.',
      '* Các trưởng bản: vận động dân giữ cọc mốc.',
      'Cũng tại cuộc họp, đồng chí Phó Chủ tịch trao Giấy khen cho hai tập thể.',
    );
    expect(tasks.map(({ quote }) => quote).join(' ')).not.toMatch(/Giấy khen/u);
  });
});

describe('what a sentence announces in the middle of its paragraph', () => {
  it('stands right behind it', () => {
    const tasks = tasksIn(
      [
        'Hòa Lạc xóa các bản trắng sóng',
        'Ngày đăng: 25/03/2026',
        'UBND tỉnh vừa ban hành Kế hoạch số 118/KH-UBND ngày 21/3/2026 về phủ sóng di động.',
        'Muốn vậy, UBND tỉnh phân nhiệm vụ như sau. Sở Khoa học và Công nghệ làm đầu mối, treo bản đồ các bản mất sóng chậm nhất 10/5/2026.',
        'Viễn thông Hòa Lạc dựng sáu cột mới trong quý II/2026.',
      ].join('\n'),
    );
    expect(assignees(tasks)).toEqual([['Sở Khoa học và Công nghệ'], ['Viễn thông Hòa Lạc']]);
  });
});
