import { describe, expect, it } from 'vitest';
import { NOT_BINDING } from '@/lib/deadlines/refine/not-binding';
import { summary } from '../summary';

/** For every reason why a time binds nobody: a sentence that it drops and one, much alike, that it leaves. */
const REASONS: Record<string, { drops: string[]; leaves: string[] }> = {
  'no-cue': {
    drops: ['Công văn số 45/SNV-CCHC ngày 12/3/2026 của Sở Nội vụ.', 'Đoàn công tác làm việc tại xã ngày 12/3/2026.'],
    leaves: [
      'Sở Nội vụ gửi kết quả trước ngày 12/3/2026.',
      'Công an xã lập danh sách, gửi UBND xã ngày 20/3/2026.',
      'Phòng Kinh tế tổng hợp, báo cáo Chủ tịch UBND xã cuối tháng 4/2026.',
    ],
  },
  'past-stretch': {
    drops: ['Rà soát số vụ việc tiếp nhận từ ngày 01/01/2026 đến ngày 28/02/2026.'],
    leaves: ['Rà soát số vụ việc còn tồn từ ngày 10/3/2026 đến ngày 20/3/2026.'],
  },
  example: {
    drops: ['Ví dụ: Cơ sở B đăng ký tháng 7/2026, phí của tháng ấy nộp chậm nhất ngày 31/8/2026.'],
    leaves: ['Cơ sở B nộp phí của tháng 7/2026 chậm nhất ngày 31/8/2026.'],
  },
  'said-then': {
    drops: ['Cũng trong sáng nay, Chủ tịch UBND xã yêu cầu các thôn khơi thông cống.'],
    leaves: ['Các thôn khơi thông cống ngay trong sáng nay.'],
  },
  'sent-to': {
    drops: [
      'Trạm Y tế cử hai cán bộ tham gia lớp bồi dưỡng tại tỉnh từ ngày 16/3 đến ngày 18/3/2026.',
      'Các trường bố trí giáo viên dự hội nghị chuyên môn vào ngày 20/3/2026.',
    ],
    leaves: [
      'Cử cán bộ tham gia lớp bồi dưỡng, gửi danh sách trước ngày 20/3/2026.',
      'Cử cán bộ phối hợp kiểm kê kho từ ngày 16/3 đến ngày 18/3/2026.',
    ],
  },
  'which-things': {
    drops: [
      'Ưu tiên vốn cho các công trình hoàn thành trong năm 2026.',
      'Lập danh mục dự án khởi công trong quý III/2026.',
      'Rà soát các hợp đồng thuê đất kết thúc trong năm 2026.',
    ],
    leaves: ['Đôn đốc các công trình hoàn thành trong năm 2026.', 'Lập danh mục dự án, hoàn thành trong quý III/2026.'],
  },
  ground: {
    drops: [
      'Thực hiện Công văn số 214/BNV-CCVC ngày 20/02/2026 của Bộ Nội vụ về việc rà soát biên chế, trong đó đề nghị gửi kết quả trước ngày 31/3/2026, Chủ tịch UBND tỉnh yêu cầu các sở:',
      'Xét đề nghị của Phòng Tư pháp về việc gửi lại danh sách trước ngày 20/3/2026, UBND huyện có ý kiến như sau:',
    ],
    leaves: [
      'Thực hiện Công văn số 214/BNV-CCVC ngày 20/02/2026 của Bộ Nội vụ, Chủ tịch UBND tỉnh yêu cầu các sở rà soát biên chế trước ngày 31/3/2026.',
      'Thực hiện nghiêm việc trực ban, báo cáo Văn phòng trước ngày 31/3/2026.',
    ],
  },
  reach: {
    drops: [
      'Rà soát tình hình giải ngân đến hết ngày 20/3/2026, đề xuất giải pháp.',
      'Nghiệm thu khối lượng hoàn thành đến ngày 31/3/2026 để thanh toán.',
      'Tiếp tục sử dụng con dấu cũ đến hết ngày 30/4/2026.',
      'Ủy quyền cho Phòng Tư pháp chứng thực đến hết ngày 31/12/2026.',
    ],
    leaves: [
      'Báo cáo kết quả kiểm tra về Sở Tài chính đến hết ngày 20/3/2026.',
      'Đẩy nhanh tiến độ thi công, hoàn thành đến hết ngày 31/3/2026.',
      'Báo cáo tình hình giải ngân chậm nhất ngày 20/3/2026.',
      'Duy trì chốt kiểm dịch đến hết ngày 30/4/2026.',
    ],
  },
  effect: {
    drops: [
      'Quy chế có hiệu lực đến hết ngày 31/12/2026.',
      'Quyết định này có hiệu lực sau 15 ngày kể từ ngày ký.',
      'Thẻ có giá trị sử dụng đến hết ngày 31/12/2027.',
    ],
    leaves: [
      'Rà soát các văn bản còn hiệu lực, báo cáo trước ngày 31/12/2026.',
      'Học viên được gia hạn học phí phải nộp đủ trước ngày 31/12/2026.',
    ],
  },
  condition: {
    drops: [
      'Rà soát các dự án được phê duyệt trước ngày 01/7/2025.',
      'Hỗ trợ người lao động đã nghỉ việc trước ngày 01/7/2025.',
      'Đối với hồ sơ tiếp nhận trước ngày 01/3/2026, xử lý theo quy định cũ.',
    ],
    leaves: [
      'Hồ sơ các dự án phải gửi về Sở Tài chính trước ngày 01/7/2026.',
      'Giải quyết dứt điểm các vụ lấn chiếm bãi bồi tồn đọng trước tháng 7/2026.',
    ],
  },
  'counted-events': {
    drops: [
      'Trong 7 ngày tới, hội chợ làng nghề mở cửa đón khách.',
      'Người bệnh nhịn ăn 6 giờ trước khi xét nghiệm.',
      'Vải chín rộ trước ngày mở hội 10 ngày.',
    ],
    leaves: [
      'Trong 10 ngày tới, Sở Y tế trình phương án phòng dịch.',
      'Xí nghiệp thay lại phao tiêu trong 15 ngày tới.',
      'Tổ kỹ thuật chuyển tài liệu 10 ngày trước khi khai mạc lớp học.',
      'Nộp giấy báo về khoa trước đợt thi 3 ngày.',
    ],
  },
  'data-period': {
    drops: ['Báo cáo số liệu tính đến hết tháng 5/2026.', 'Số liệu chốt đến ngày 15/6/2026.'],
    leaves: ['Cập nhật số liệu vào phần mềm, hoàn thành trong tháng 5/2026.'],
  },
  procedure: {
    drops: [
      'Người nộp thuế khiếu nại trong thời hạn 90 ngày kể từ ngày nhận được quyết định.',
      'Tổ chức bị xử phạt có quyền khiếu nại trong thời hạn 10 ngày kể từ ngày nhận quyết định.',
      'Thời hạn giải quyết: 03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.',
    ],
    leaves: ['Các xã trả lời trong thời hạn 10 ngày kể từ ngày nhận được văn bản này.'],
  },
  gloss: {
    drops: ['Ngày hội của thôn là 10/4/2026 (trước ngày khai mạc hội làng 20 ngày).'],
    leaves: ['Các thôn nộp danh sách (trước ngày khai mạc hội làng 20 ngày).'],
  },
  lasts: {
    drops: ['Thời gian dùng thử đến hết ngày 20/4/2026.', 'Giá vé cũ vẫn được giữ nguyên trong thời hạn 60 ngày làm việc.'],
    leaves: ['Thời gian hoàn thành đến hết ngày 20/4/2026.'],
  },
  narrated: {
    drops: [
      'Phát biểu tại buổi gặp mặt, các chủ bè cá kể chuyện con nước và tính lứa thả nuôi trong năm 2026.',
      'Phần lớn các bến đò tổ chức bán vé tháng trong năm 2026.',
    ],
    leaves: ['Tại buổi làm việc, Chủ tịch UBND tỉnh yêu cầu các xã lập bản đồ bến đò trong năm 2026.'],
  },
  phase: {
    drops: ['Huyện phấn đấu trồng mới 300 ha quế trong giai đoạn 2026 - 2030.'],
    leaves: ['Thời gian thực hiện: giai đoạn 2026 - 2030.'],
  },
  ban: {
    drops: ['Các trường không tổ chức dạy thêm trong tháng 7 năm 2026.'],
    leaves: ['Các trường tổ chức ôn tập trong tháng 7 năm 2026.'],
  },
  'title-of-cited': {
    drops: ['Quán triệt Chỉ thị số 12-CT/TU của Tỉnh ủy về tiếp tục giữ gìn rừng đước từ nay đến năm 2030.'],
    leaves: ['Thực hiện Chỉ thị số 12-CT/TU về giữ gìn rừng đước, phấn đấu đến năm 2030 trồng mới 200 ha.'],
  },
  'covered-by-report': {
    drops: ['Đánh giá việc trồng rừng trong tháng 6 và 6 tháng đầu năm 2026.'],
    leaves: ['Hoàn thành việc trồng rừng trong tháng 6 và tháng 7 năm 2026.'],
  },
  'of-which': {
    drops: ['Các hộ bị sạt lở trong Quý II năm 2026 được hỗ trợ tiền thuê nhà.'],
    leaves: ['Các xã rà soát hộ bị sạt lở trong Quý II năm 2026.'],
  },
  'in-title': {
    drops: ['Quy hoạch bảo vệ rừng ngập mặn đến hết năm 2030 xác định ba vùng lõi.'],
    leaves: ['Kế hoạch này phải hoàn thành, đến hết năm 2030 trồng xong 200 ha.'],
  },
  'not-reached': {
    drops: ['Chỉ tiêu đặt ra là phấn đấu đến năm 2027 có 60% hộ dùng nước sạch, thực tế mới đạt 48%.'],
    leaves: ['Phấn đấu đến năm 2027 có 60% hộ dùng nước sạch.'],
  },
  'in-a-name': {
    drops: [
      'Xã tổng kết phong trào "40 ngày làm sạch kênh mương từ 05/4 - 14/5/2026".',
      'Hưởng ứng cuộc thi “Ảnh đẹp quê tôi, hoàn thành trước ngày 30/4/2026”.',
    ],
    leaves: ['Các xã tổ chức hội thi "Tiếng hát đồng quê" xong trước ngày 30/4/2026.'],
  },
  'begins-and-ends': {
    drops: ['Giải bóng chuyền bắt đầu từ sáng thứ Bảy và kết thúc vào ngày 26/4/2026.'],
    leaves: ['Các xã tổ chức giải bóng chuyền, kết thúc vào ngày 26/4/2026.'],
  },
  figure: {
    drops: [
      'Tuổi nghỉ hưu của lao động nam trong năm 2026 là 61 tuổi 6 tháng.',
      'Giá thóc có lúc đạt 9.200 đồng/kg vào ngày 18/4/2026.',
    ],
    leaves: ['Phấn đấu nâng giá thóc lên 9.200 đồng/kg vào ngày 18/4/2026.'],
  },
  allowed: {
    drops: [
      'Trong tháng 4/2026, các hộ có thể gửi mẫu nước về trạm để xét nghiệm.',
      'Từ ngày 06/4/2026 đến ngày 10/4/2026, thí sinh được phép đổi nguyện vọng.',
    ],
    leaves: ['Trong tháng 4/2026, các trạm gửi mẫu nước về trung tâm để có thể xét nghiệm sớm.'],
  },
  'what-it-serves': {
    drops: [
      'Nạo vét luồng để đón tàu lớn cập cảng trong tháng 9/2026.',
      'Tổ chức hội diễn cấp xã, tiến tới Liên hoan toàn tỉnh trong quý III/2026.',
    ],
    leaves: ['Nạo vét xong luồng vào cảng trong tháng 9/2026.'],
  },
  'at-an-hour': {
    drops: ['Đoàn kiểm tra xuất phát vào lúc 7 giờ 30 phút ngày 20/3/2026.', 'Biên bản được lập xong lúc 16 giờ ngày 12/3/2026.'],
    leaves: ['Biên bản họp phải gửi về Phòng trước 16 giờ ngày 12/3/2026.'],
  },
  cause: {
    drops: ['Nguyên nhân chậm là do nhà thầu thi công cầm chừng trong quý II.'],
    leaves: ['Nguyên nhân đã rõ; yêu cầu chủ đầu tư khắc phục trong quý II.'],
  },
  custom: {
    drops: ['Chợ phiên mỗi năm chỉ họp một lần, từ ngày 12/4 đến hết ngày 13/4.'],
    leaves: ['Mỗi năm xã họp tổng kết công tác hòa giải trước ngày 15/12.'],
  },
  'piled-up': {
    drops: ['Thanh toán theo khối lượng, không dồn vào cuối năm.'],
    leaves: ['Tổ chức tổng kết vào cuối năm.'],
  },
  'stretch-of-events': {
    drops: ['Từ đêm 06/3 đến hết ngày 08/3/2026, khu vực phía Bắc có mưa rào.'],
    leaves: ['Từ ngày 06/3 đến hết ngày 08/3/2026, các xã kiểm tra hồ đập.'],
  },
  term: {
    drops: ['Bầu Ban Chấp hành nhiệm kỳ 2026 đến năm 2031.', 'Quy hoạch tỉnh tầm nhìn đến năm 2050.'],
    leaves: ['Phấn đấu đến năm 2030 hoàn thành hệ thống thoát nước.'],
  },
  'anchor-of-count': {
    drops: ['Áp dụng mẫu biểu mới kể từ ngày 15/3/2026.'],
    leaves: ['Báo cáo kết quả chậm nhất ngày 15/3/2026.'],
  },
  forecast: {
    drops: [
      'Sản lượng chè được dự báo đạt 7,5 nghìn tấn trong năm 2026.',
      'Bão suy yếu, do vậy trong ba ngày tới các tỉnh ven biển có mưa vừa.',
      'Dự báo trong tháng 4/2026 có 02 đợt nắng nóng.',
    ],
    leaves: [
      'Trong tháng 4/2026, các xã hoàn thành nạo vét kênh mương.',
      'Từ nay đến ngày 20/6/2026, tỉa cành cây, neo mái tôn trước khi có gió lớn.',
      'Trước ngày 20/6/2026, di dời các hộ ven sông, phòng khi mưa lớn kéo dài.',
    ],
  },
  past: {
    drops: ['Trong tháng 02/2026, các xã đã trồng 40 ha rừng.', 'Trong năm 2025, sản lượng tăng 4%.'],
    leaves: ['Trong tháng 4/2026, các xã trồng 40 ha rừng.'],
  },
  'time-off': {
    drops: [
      'Học sinh được nghỉ Tết từ ngày 14/4/2026 đến hết ngày 22/4/2026.',
      'Cán bộ, công chức nghỉ lễ 03 ngày, đến hết ngày 03/5/2026.',
    ],
    leaves: ['Trong dịp nghỉ lễ, các xã báo cáo tình hình trực trước 16 giờ ngày 03/5/2026.'],
  },
  if: {
    drops: [
      'Nếu đến hết ngày 31/8/2026 nhà thầu chưa khởi công, chủ đầu tư chấm dứt hợp đồng.',
      'Chủ đầu tư chấm dứt hợp đồng nếu đến hết ngày 31/8/2026 nhà thầu chưa khởi công.',
    ],
    leaves: ['Nhà thầu khởi công trước ngày 31/8/2026, nếu chậm phải báo cáo lý do.'],
  },
  'day-of-meeting': {
    drops: ['Tổ chức giao ban giải ngân, kỳ họp tới vào ngày 12/8/2026.', 'Chuẩn bị tờ trình để kịp trình kỳ họp cuối năm 2026.'],
    leaves: ['Trình Hội đồng nhân dân xã tại kỳ họp trong năm 2026.', 'Gửi tài liệu kỳ họp trước ngày 12/8/2026.'],
  },
  'state-of-limit': {
    drops: [
      'Rà soát các nhiệm vụ đến hạn trong vòng 05 ngày tới.',
      'Báo cáo lý do chậm nhiệm vụ tại Thông báo số 88/TB-UBND (hạn 15/02/2026).',
    ],
    leaves: ['Báo cáo nhiệm vụ tại Thông báo số 88/TB-UBND (hạn 15/4/2026).'],
  },
  'asked-before': {
    drops: [
      'Sở Tài chính đã có Công văn số 210/STC-NS đề nghị các xã gửi dự toán trước ngày 10/2/2026.',
      'Ngày 12 tháng 01 năm 2026, Văn phòng Chính phủ có văn bản số 71/VPCP-NN yêu cầu tỉnh gửi phương án trước ngày 10/2/2026.',
    ],
    leaves: ['Sở Tài chính đề nghị các xã gửi dự toán trước ngày 10/4/2026.'],
  },
  meeting: {
    drops: ['Thời gian: 08 giờ 00, thứ Ba, ngày 17/3/2026.', 'Thời gian họp: từ 14h00 ngày 17/3/2026.'],
    leaves: ['Thời hạn nộp hồ sơ: 17h00 ngày 17/3/2026.'],
  },
  'no-work': {
    drops: ['Trong 15 ngày đầu tháng 4/2026, kim ngạch xuất khẩu gần 11 tỷ USD.'],
    leaves: ['Trong tháng 4/2026, các xã nạo vét kênh mương.', 'Trong tháng 4/2026, Sở Y tế phải có phương án.'],
  },
  'which-time': {
    drops: [
      'Đợt 2 dành cho người nghỉ trong quý III.',
      'Đây là lần đầu tiên trong năm 2026 trạm đo ghi nhận độ mặn 4 phần nghìn.',
    ],
    leaves: ['Các xã chốt danh sách người nghỉ hưu, báo cáo trong quý III/2026.'],
  },
  'met-on': {
    drops: ['Văn phòng phối hợp tổ chức họp Ban Chỉ đạo vào ngày 27/5/2026.'],
    leaves: ['Văn phòng gửi nội dung họp về Ban Chỉ đạo vào ngày 27/5/2026.'],
  },
  'quoted-law': {
    drops: [
      'Về cấp sổ: Theo Điều 12, trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, cơ quan cấp sổ phải trả lời.',
      'Thời hạn đăng ký: Khoản 1 Điều 8 quy định chủ cơ sở phải nộp hồ sơ trong thời hạn 30 ngày kể từ ngày khai trương.',
      'Về cấp lại giấy phép đò ngang, khoản 2 Điều 9 Thông tư 08/2024/TT-BXD quy định trong thời hạn 07 ngày làm việc kể từ ngày nhận đơn, cơ quan cấp phép trả lời bằng văn bản.',
      'Theo quy định hiện hành, trong thời hạn 10 ngày làm việc kể từ ngày phát hiện, cảnh sát đường thủy sẽ gửi thông báo cho chủ đò.',
    ],
    leaves: [
      'Theo Điều 12 Quy chế này, trong thời hạn 05 ngày làm việc kể từ ngày nhận công văn, các xã gửi danh sách về Sở Nội vụ.',
      'Khoản 2 Điều 4 Quy chế này quy định các xã phải báo cáo trong thời hạn 03 ngày kể từ ngày xảy ra sự cố.',
      'Giao Sở Xây dựng trả lời chủ đò trong thời hạn 07 ngày làm việc kể từ ngày nhận đơn.',
    ],
  },
  question: {
    drops: ['Trong thời hạn 30 ngày kể từ ngày nhận thông báo, nếu chủ bè không dời bè thì bị phạt có đúng không?'],
    leaves: ['Trong thời hạn 30 ngày kể từ ngày nhận thông báo, chủ bè phải dời bè.'],
  },
  'of-whom': {
    drops: [
      'Người nuôi cá lồng đăng ký trước ngày 01/5/2026 không bị thu phí mặt nước.',
      'Các hộ dời nhà trước ngày 30/6/2026 được hỗ trợ 5 triệu đồng.',
    ],
    leaves: ['Các hộ phải dời nhà trước ngày 30/6/2026 để bàn giao mặt bằng.'],
  },
  'forbidden-before': {
    drops: ['Bến đò không được thu vé theo giá mới trước ngày 01/5/2026.'],
    leaves: ['Bến đò niêm yết giá mới trước ngày 01/5/2026, không được chậm.'],
  },
  event: {
    drops: [
      'Lễ hội diễn ra trong tháng 4/2026.',
      'Hội nghị khai mạc vào ngày 20/4/2026.',
      'Chương trình được tổ chức tại sân vận động xã vào ngày 20/4/2026.',
      'Vụ trộm máy bơm được đưa ra xét xử vào ngày 20/4/2026.',
    ],
    leaves: [
      'Tổ chức hội nghị triển khai trong tháng 4/2026.',
      'Tòa án nhân dân tỉnh hoàn chỉnh hồ sơ, đưa ra xét xử trong quý III/2026.',
    ],
  },
  horizon: {
    drops: ['Triển khai Chiến lược phát triển ngành muối đến năm 2030.'],
    leaves: ['Phấn đấu đến năm 2030 đạt 100% hộ dùng nước sạch.'],
  },
  'at-without-order': {
    drops: ['Cháu bé mất tích vào ngày 04/3/2026.'],
    leaves: ['Công bố kết quả vào ngày 20/3/2026.'],
  },
  'dated-noun': {
    drops: ['Các nhiệm vụ trong năm 2026 rất nặng nề.'],
    leaves: ['Hoàn thành việc bàn giao trong năm 2026.'],
  },
  'about-what': {
    drops: ['Đối với trong năm 2026 chưa có nguồn, các xã cân đối sau.'],
    leaves: ['Các xã cân đối nguồn, chi trả trong năm 2026.'],
  },
  'year-of-a-name': {
    drops: ['Hoàn thiện Kế hoạch nâng cao các chỉ số của tỉnh trong năm 2026.'],
    leaves: ['Phấn đấu trong năm 2026 có ít nhất 05 xã đạt chuẩn.'],
  },
  'bracketed-range': {
    drops: ['Tuần lễ an toàn (từ ngày 16/3/2026 đến ngày 22/3/2026) gồm nhiều hoạt động.'],
    leaves: ['Thời gian thực hiện: từ ngày 16/3/2026 đến ngày 22/3/2026.'],
  },
};

it('has sentences for every reason', () => {
  expect(Object.keys(REASONS).sort()).toEqual(NOT_BINDING.map((refiner) => refiner.name).sort());
});

describe.each(Object.entries(REASONS))('%s', (_name, { drops, leaves }) => {
  it.each(drops)('drops: %s', (text) => {
    expect(summary(text)).toEqual([]);
  });
  it.each(leaves)('leaves: %s', (text) => {
    expect(summary(text)).toHaveLength(1);
  });
});
