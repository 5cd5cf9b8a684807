import { describe, expect, it } from 'vitest';
import { readAgencies } from '@/lib/agencies/read-agencies';
import { matchForm } from '@/lib/text/match-form';

/** The bodies named at `before`'s end. */
function names(text: string, before = ''): string[] | undefined {
  const whole = before + text;
  return readAgencies(whole, matchForm(whole), before.length)?.agencies.map((agency) => agency.name);
}

/** body and clause | what it is told */
function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

describe('a clause says which of several bodies are meant', () => {
  it.each(
    rows(`
      Các xã có đê | tuần tra, canh gác trong mùa lũ
      các phường có tỷ lệ tiêm chủng thấp | rà soát danh sách trẻ
      Các đơn vị có tỷ lệ giải ngân dưới 40% | báo cáo nguyên nhân
      các chủ đầu tư có tiến độ giải ngân vốn đầu tư công chậm | cam kết lộ trình
      Người đứng đầu các cơ quan giải ngân chậm | kiểm điểm trách nhiệm
      Các ban, ngành là chủ đầu tư | hoàn thiện hồ sơ
      các phòng được giao làm chủ đầu tư | rà soát hợp đồng
      các xã được giao kế hoạch vốn | phân bổ chi tiết
      Cơ quan, đơn vị quản lý, sử dụng người có nghĩa vụ khai báo | lập sổ theo dõi
      các cơ quan được phân cấp quản lý | tổng hợp vướng mắc
      các thôn được hỗ trợ xi măng | nghiệm thu đường
      Các hội quần chúng được Nhà nước giao nhiệm vụ | công khai số thu
      Các xã chưa hoàn thành quy hoạch | lập đồ án
      các trường không đủ phòng học | khẩn trương kê thêm bàn
      các phường chưa đạt chỉ tiêu thu ngân sách quý II | phải có giải pháp
      UBND các xã nơi có tuyến đường đi qua | tổ chức kiểm đếm
      UBND cấp xã nơi có kho, bãi | kiểm tra hiện trạng
      các địa phương có vùng trồng, vùng nuôi lớn | cấp mã số
      Các trường có tổ chức bán trú, nội trú | kiểm tra bếp ăn
      Các doanh nghiệp có hoạt động khai thác, chế biến đá | lắp trạm cân
      các sở có liên quan đến dự án | góp ý bằng văn bản
      các địa phương có cầu yếu | để cắm biển
      UBND các xã có công trình xây dựng dở dang | lập danh mục
      Các nhà đầu tư chậm triển khai dự án | báo cáo tiến độ
      các thôn được chọn làm điểm | triển khai mô hình
      Các đơn vị có nhà, đất thuộc diện sắp xếp | lập hồ sơ
      Các hợp tác xã có phương tiện vận tải | kiểm định đúng hạn
      các thôn có nhà văn hóa xuống cấp | lập danh sách
      Các hộ kinh doanh có doanh thu trên 1 tỷ đồng/năm | sử dụng hóa đơn điện tử
      các phường có chỉ số giảm điểm | xây dựng kế hoạch
      UBND các xã có người đi làm việc ở nước ngoài | nắm tình hình
    `),
  )('%s | %s', (body = '', told = '') => {
    expect(names(`${body} ${told}`)).toEqual([body]);
  });

  it('and the list goes on behind it', () => {
    expect(
      names('UBND các xã có diện tích rừng lớn, các ban quản lý rừng phòng hộ, đặc dụng và các công ty lâm nghiệp tuần tra'),
    ).toEqual(['UBND các xã có diện tích rừng lớn', 'các ban quản lý rừng phòng hộ, đặc dụng', 'các công ty lâm nghiệp']);
    expect(names('các xã có biển và Bộ Chỉ huy Bộ đội Biên phòng tỉnh kiểm đếm tàu')).toEqual([
      'các xã có biển',
      'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    ]);
  });

  it('a noun joined to another is of the clause', () => {
    expect(names('các xã có biển và cảng cá kiểm đếm tàu')).toEqual(['các xã có biển và cảng cá']);
    expect(names('các xã có mỏ cát, đá (Tân Lập, Đông Hải) kiểm tra bến bãi')).toEqual(['các xã có mỏ cát, đá']);
  });
});

describe('what a body has to do, or what is told of it, is no such clause', () => {
  it.each(
    rows(`
      Các đơn vị | có trách nhiệm tổ chức rà soát
      Các trường | có kế hoạch kiểm tra bếp ăn
      Các sở | được yêu cầu báo cáo kết quả
      Các trường | được phép tổ chức hội thi
      các xã | có nhiều khách trong dịp lễ
      Các phường | có dịch đã tiêu hủy 40 con lợn
      UBND cấp tỉnh | có thêm 6 tháng để sắp xếp
      Sở Xây dựng | có dự án chậm tổ chức họp
      các thôn | có tỷ lệ hộ nghèo cao giảm còn 5 thôn
      Các hộ | có đất bị thu hồi được bồi thường theo quy định
      Các sở được giao | tham mưu UBND tỉnh ban hành quy chế
      Các đơn vị có nhu cầu | đăng ký với Phòng Nội vụ trước ngày 5/6
    `),
  )('%s | %s', (body = '', told = '') => {
    expect(names(`${body} ${told}`)).toEqual([body]);
  });

  it('but what is told behind the comma, or a colon, leaves the clause to them', () => {
    expect(names('các xã có lúa bị ngập, khẩn trương tiêu úng', 'Đối với ')).toEqual(['các xã có lúa bị ngập']);
    expect(names('các xã có dự án đi qua: hoàn thành kiểm đếm', 'Đối với ')).toEqual(['các xã có dự án đi qua']);
  });

  it('behind “đối với” whoever stands behind the comma is told', () => {
    expect(names('các xã có dịch, UBND xã lập chốt', 'Đối với ')).toEqual(['các xã']);
    expect(names('các đơn vị có chỉ số dưới 80%, người đứng đầu phải giải trình', 'Đối với ')).toEqual(['các đơn vị']);
  });
});
