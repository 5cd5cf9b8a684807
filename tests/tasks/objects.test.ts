import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract';
import { normaliseLines } from '@/lib/text/normal-form';

/** What a task may be about: words that, elsewhere, tell of the past, of ranks, awards, offers, grounds or standing duties. */
const OBJECTS = `kết quả của từng xã
các dự án đã được phê duyệt
các hộ đã bị thu hồi đất
những tồn tại đã được chỉ ra tại kết luận thanh tra
hồ sơ của 12 trạm y tế
100% số hộ nghèo
ít nhất 80% số thôn
danh sách người có công đã từng tham gia kháng chiến
nội dung theo yêu cầu của Thanh tra tỉnh
nội dung theo đề nghị của Sở Tài chính
văn bản hết hiệu lực
các quyết định có hiệu lực từ ngày 01/7/2025
các văn bản ban hành trước ngày 01/7/2025
các hợp đồng ký trước năm 2024
tình hình thực hiện nhiệm vụ năm 2025
kết quả thực hiện 6 tháng đầu năm
kết quả đạt được, tồn tại, hạn chế và nguyên nhân
công tác chuẩn bị đại hội
việc tổ chức hội nghị tổng kết
lịch tiếp công dân hằng tuần
quy định về chức năng, nhiệm vụ, quyền hạn của các phòng
phương án tuyển dụng viên chức
kế hoạch đấu giá quyền sử dụng đất
hồ sơ mời thầu gói thầu số 5
giấy mời họp
các trường hợp tăng giá trên 10%
số vụ cháy giảm so với cùng kỳ
nguyên nhân số thu giảm 5%
diện tích rừng hiện có 200 ha
các công trình còn dở dang
các xã chưa hoàn thành chỉ tiêu
các đơn vị chậm báo cáo
kiến nghị của cử tri
ý kiến của người dân
đơn thư khiếu nại, tố cáo
việc thi hành án dân sự
báo cáo của các huyện đã sáp nhập
mức hỗ trợ được áp dụng từ năm 2024
chính sách đối với người nghỉ hưu trước tuổi
tài sản bị hư hỏng do bão số 3
số liệu tính đến hết tháng 6/2025
thời hạn sử dụng đất
thời gian giải quyết thủ tục hành chính
giờ làm việc của bộ phận một cửa
giá trị sản xuất nông nghiệp
các ngày lễ, tết
điều kiện, tiêu chuẩn của từng chức danh
thông tin liên hệ của các đầu mối
dự báo thời tiết
dự kiến số lượng tuyển sinh
phạm vi điều chỉnh của quy chế
đối tượng áp dụng của đề án
hồ sơ gồm đơn, bản khai và ảnh
các tuyến đường đang thi công
việc trao tặng bằng khen
việc tặng quà hộ nghèo
nguồn kinh phí thực hiện
cơ chế phối hợp giữa các ngành
lễ kỷ niệm 80 năm ngày thành lập ngành
kỳ thi tốt nghiệp năm 2026`.split('\n');

const HEAD = (number: string) => `ỦY BAN NHÂN DÂN\nTỈNH HÒA LẠC\nSố: ${number}\nHòa Lạc, ngày 05 tháng 3 năm 2026\n`;
const BY_THE_20TH = 'trước ngày 20/4/2026';
const IN_APRIL = 'hoàn thành trong tháng 4/2026';

interface Context {
  readonly name: string;
  readonly text: (object: string) => string;
  readonly tasks: number;
  readonly deadlines: readonly string[];
}

/** The ways a paper gives the same work: under numbers, headings, in a letter's sentence, in bare lines, told in the news. */
const CONTEXTS: readonly Context[] = [
  {
    name: 'numbered conclusions of a notice',
    text: (object) => `${HEAD('21/TB-UBND')}THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp
Chủ tịch UBND tỉnh kết luận như sau:
1. Sở Y tế rà soát, tổng hợp ${object}, báo cáo UBND tỉnh ${BY_THE_20TH}.
2. Giao Sở Nội vụ rà soát ${object}, ${IN_APRIL}.
3. Yêu cầu UBND các xã thống kê ${object}.
Nơi nhận:
- Các sở.`,
    tasks: 3,
    deadlines: ['2026-04-20', '2026-04'],
  },
  {
    name: 'numbered work that no sentence announces',
    text: (object) => `${HEAD('21/TB-UBND')}THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp
1. Sở Y tế rà soát ${object}, báo cáo UBND tỉnh ${BY_THE_20TH}.
2. Sở Nội vụ rà soát ${object}, ${IN_APRIL}.
3. UBND các xã thống kê ${object}.
Nơi nhận:
- Các sở.`,
    tasks: 3,
    deadlines: ['2026-04-20', '2026-04'],
  },
  {
    name: 'items under the bodies of a plan',
    text: (object) => `${HEAD('21/KH-UBND')}KẾ HOẠCH
Triển khai nhiệm vụ
II. NHIỆM VỤ
1. Sở Y tế
a) Rà soát, tổng hợp ${object}, báo cáo UBND tỉnh ${BY_THE_20TH}.
b) Thống kê ${object}, ${IN_APRIL}.
2. Sở Nội vụ
- Kiểm tra ${object}.
Nơi nhận:
- Các sở.`,
    tasks: 3,
    deadlines: ['2026-04-20', '2026-04'],
  },
  {
    name: 'the request of a letter',
    text: (object) => `SỞ Y TẾ
Số: 210/SYT-NVY
Hòa Lạc, ngày 05 tháng 3 năm 2026
Kính gửi: Các bệnh viện trực thuộc
Để kịp thời tổng hợp, Sở Y tế đề nghị các bệnh viện rà soát ${object}, gửi báo cáo về Sở Y tế ${BY_THE_20TH}.
Nơi nhận:
- Như trên.`,
    tasks: 1,
    deadlines: ['2026-04-20'],
  },
  {
    name: 'lines without labels of a directive',
    text: (object) => `${HEAD('3/CT-UBND')}CHỈ THỊ
Về việc tăng cường
Chủ tịch UBND tỉnh yêu cầu UBND các xã thực hiện các nhiệm vụ sau:
Rà soát, tổng hợp ${object}, hoàn thành ${BY_THE_20TH}.
Thống kê, công khai ${object} tại nhà văn hóa.
Nơi nhận:
- Các xã.`,
    tasks: 2,
    deadlines: ['2026-04-20'],
  },
  {
    name: 'orders told in the news',
    text: (object) => `UBND tỉnh chỉ đạo rà soát
Ngày 05/3/2026, Chủ tịch UBND tỉnh Hòa Lạc ban hành Công văn số 210/UBND-VX về việc rà soát.
Theo đó, Chủ tịch UBND tỉnh yêu cầu Sở Y tế rà soát, tổng hợp ${object}, báo cáo UBND tỉnh ${BY_THE_20TH}.
Giao Sở Nội vụ chủ trì kiểm tra ${object}, ${IN_APRIL}.`,
    tasks: 2,
    deadlines: ['2026-04-20', '2026-04'],
  },
];

// What a body is to check or count changes neither that it is a task nor its deadline: no word of the object may silence it.
describe('what a task is about', () => {
  for (const context of CONTEXTS)
    describe(context.name, () => {
      for (const object of OBJECTS)
        it(object, () => {
          const { tasks } = extract(normaliseLines(context.text(object)), { url: '', title: '' });
          expect(tasks).toHaveLength(context.tasks);
          expect(tasks.flatMap((task) => task.deadlines.map((deadline) => deadline.value))).toEqual(context.deadlines);
        });
    });
});
