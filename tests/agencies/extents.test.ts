import { describe, expect, it } from 'vitest';
import { readAgencies } from '@/lib/agencies/read-agencies';
import { matchForm } from '@/lib/text/match-form';

function names(text: string): string[] | null {
  return readAgencies(text, matchForm(text), 0)?.agencies.map((agency) => agency.name) ?? null;
}

/** body | what it does */
function bodies(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

describe('“tổ chức” is a verb behind a body that is said to be somewhere, a noun where bodies are of it', () => {
  it.each(
    bodies(`
      các trường mầm non trên địa bàn | tổ chức đón trẻ từ ngày 5/9
      Các chi đoàn trực thuộc | tổ chức đại hội trong quý I
      Các phòng khám đóng trên địa bàn | tổ chức tiêm bù cho trẻ
      các công ty thành viên | tổ chức ký cam kết với người lao động
      UBND các phường trên địa bàn | tổ chức đối thoại với các hộ
      các chi hội trực thuộc | cấp thẻ cho hội viên
      Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | kiểm tra an toàn điện tại các chợ
      Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | tổ chức diễn tập
      Phòng Điều dưỡng | tổ chức bình phiếu chăm sóc
      các đơn vị trực thuộc tổ chức Đảng | rà soát hồ sơ
      các doanh nghiệp thuộc tổ chức tín dụng | kê khai tài sản
      Các trung tâm trực thuộc tổ chức chính trị - xã hội | tổ chức tuyển sinh
      các cơ sở của tổ chức, cá nhân | lập sổ theo dõi
      các hợp tác xã trực thuộc tổ chức | phải công khai số thu
      các tổ trực thuộc phòng | rà soát hồ sơ tồn
    `),
  )('%s | %s', (name = '', does = '') => {
    expect(names(`${name} ${does}`)).toEqual([name]);
  });
});

describe('groups of traders and carriers, of associations, of banks, and staff', () => {
  it.each(
    bodies(`
      Các siêu thị, chợ đầu mối | dự trữ hàng thiết yếu
      các trung tâm thương mại, siêu thị, chợ trên địa bàn | niêm yết giá
      Các đơn vị vận tải, bến xe, bến tàu | niêm yết giá vé
      các cảng cá, bến cá | ghi nhật ký tàu ra vào
      các nhà thầu bảo trì | bố trí người gác
      các nhà thầu thi công, đơn vị tư vấn giám sát | nâng cao trách nhiệm
      các đơn vị tư vấn | giám sát chặt chẽ tiến độ
      các tổ chức hội, đoàn thể | vận động hội viên
      các tổ chức hội | tuyên truyền trong hội viên
      các tổ chức tín dụng, chi nhánh ngân hàng nước ngoài | cơ cấu lại nợ
      NHNN chi nhánh các Khu vực | thanh tra đột xuất
      Toàn thể cán bộ, đảng viên | gương mẫu chấp hành
      các Tổ công tác của UBND tỉnh | đi cơ sở
      Mặt trận các xã, phường | tập trung vận động
      đài truyền thanh xã | phát bài mỗi sáng
    `),
  )('%s | %s', (name = '', does = '') => {
    expect(names(`${name} ${does}`)).toEqual([name]);
  });

  it('the Front beside the associations is a body of its own', () => {
    expect(names('Mặt trận và các đoàn thể xã vận động quyên góp')).toEqual(['Mặt trận', 'các đoàn thể xã']);
    expect(names('trạm y tế xã, đài truyền thanh xã tuyên truyền')).toEqual(['trạm y tế xã', 'đài truyền thanh xã']);
  });

  it.each(['Tổ chức hội nghị tổng kết', 'Chợ họp từ sáng sớm', 'siêu thị đông khách'])('no body: %s', (text) => {
    expect(names(text)).toBeNull();
  });

  it('who is told to hold a meeting is no “tổ chức hội”', () => {
    expect(names('Các chi bộ trực thuộc tổ chức hội nghị kiểm điểm')).toEqual(['Các chi bộ trực thuộc']);
  });
});

describe('what boards are for, what developers build, what owners run', () => {
  it.each(
    bodies(`
      Ban Quản lý dự án giao thông tỉnh | chủ trì kiểm đếm
      Ban Quản lý dự án nông nghiệp và phát triển nông thôn | lập hồ sơ mời thầu
      Ban Quản lý dự án xây dựng huyện | nghiệm thu
      Ban Quản lý dự án | xây dựng kế hoạch đấu thầu
      Ban Quản lý dự án | kiểm tra hồ sơ
      Thường trực Ban Chỉ đạo chuyển đổi số tỉnh | đôn đốc
      Thường trực Ban Chỉ đạo xây dựng nông thôn mới huyện | thẩm tra hồ sơ
      Thường trực Ban Chỉ đạo | xây dựng kế hoạch
      Ban Chỉ đạo giảm nghèo tỉnh | (Sở Nội vụ) đôn đốc các xã
      Ban Chỉ đạo tỉnh về phòng, chống tham nhũng, tiêu cực | họp hằng quý
      Thường trực Ban Chỉ đạo tỉnh về chuyển đổi số | theo dõi, đôn đốc
      Các Tổ công tác của UBND tỉnh về tháo gỡ khó khăn cho sản xuất, kinh doanh | tăng cường kiểm tra
      Tổ công tác của Chủ tịch UBND tỉnh về đôn đốc giải ngân | họp hằng tuần
      Tổ công tác của UBND huyện | báo cáo về kết quả kiểm tra
      Chủ đầu tư các dự án nhà ở xã hội | đẩy nhanh tiến độ
      Chủ đầu tư các công trình giao thông | rà soát hồ sơ
      Chủ đầu tư | rà soát các dự án chậm tiến độ
      Tổ chức, cá nhân quản lý, vận hành đập, hồ chứa nước | lập phương án ứng phó
      Các đơn vị quản lý, vận hành hồ chứa thủy điện | tuân thủ quy trình
      Các cơ sở kinh doanh khí | niêm yết giá
      Các cơ sở | thu gom rác thải, phân loại tại nguồn
    `),
  )('%s | %s', (name = '', does = '') => {
    expect(names(`${name} ${does}`)).toEqual([name]);
  });
});
