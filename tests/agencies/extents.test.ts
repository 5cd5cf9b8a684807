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
