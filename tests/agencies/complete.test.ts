import { describe, expect, it } from 'vitest';
import { readAgencies } from '@/lib/agencies/read-agencies';
import { matchForm } from '@/lib/text/match-form';

/** A name is whole before whatever its bearer does, verbs that other names are made of among them. */
const WHOLE = [
  'Ban Tuyên giáo',
  'Ban Dân vận',
  'Ban Giám đốc',
  'Ban Thư ký',
  'Ban Cán sự đảng',
  'Ban Chỉ huy quân sự',
  'TTYT',
  'Thị đoàn',
  'Hạt Quản lý đê',
  'Hội đồng quản trị',
  'Văn phòng Đăng ký đất đai',
  'Trại tạm giam',
  'Bộ đội Biên phòng',
  'Cổng Thông tin điện tử',
  'Bảo tàng',
  'UBND xã',
  'Bệnh viện',
  'Học viện',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'các viện nghiên cứu',
  'các tổ chức nghiên cứu khoa học',
];
const DOES = [
  'chủ trì rà soát',
  'rà soát sổ trực',
  'xây dựng kế hoạch',
  'hướng dẫn cơ sở',
  'ủy quyền cho cấp phó ký',
  'phải báo cáo',
  'tổ chức hội thi',
  'nghiên cứu, đề xuất phương án',
  'khai thác có hiệu quả kho số',
];

describe.each(WHOLE)('%s', (name) => {
  it.each(DOES)('%s', (does) => {
    const text = `${name} ${does}`;
    expect(readAgencies(text, matchForm(text), 0)?.agencies.map((agency) => agency.name)).toEqual([name]);
  });
});
