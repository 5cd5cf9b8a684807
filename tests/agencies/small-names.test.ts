import { describe, expect, it } from 'vitest';
import { readAgencies } from '@/lib/agencies/read-agencies';
import { matchForm } from '@/lib/text/match-form';

function names(text: string): string[] | null {
  return readAgencies(text, matchForm(text), 0)?.agencies.map((agency) => agency.name) ?? null;
}

describe('bodies of a commune, as its papers write them: small', () => {
  it.each([
    ['công an phường kiểm tra bến', ['công an phường']],
    ['trạm y tế xã và công an xã lập danh sách', ['trạm y tế xã', 'công an xã']],
    ['tổ quản lý trật tự đô thị, công an phường dọn vỉa hè', ['tổ quản lý trật tự đô thị', 'công an phường']],
    ['tổ tự quản môi trường và các đoàn thể quét chợ', ['tổ tự quản môi trường', 'các đoàn thể']],
    ['bộ phận địa chính lập hồ sơ', ['bộ phận địa chính']],
  ])('%s', (text, bodies) => {
    expect(names(text)).toEqual(bodies);
  });

  it.each(['công an bắt hai người', 'tổ kiểm tra xong', 'bộ phận này làm chậm', 'trạm y tế đã sửa mái'])(
    'a kind of body alone names nobody: %s',
    (text) => {
      expect(names(text)).toBeNull();
    },
  );
});

it.each([
  ['các Cục TLVN khu vực: Hòa Lạc, Bến Lội trực đê', ['các Cục TLVN khu vực: Hòa Lạc, Bến Lội']],
  ['các Chi cục QLTT khu vực 1, 2 kiểm tra chợ', ['các Chi cục QLTT khu vực 1, 2']],
  ['các Trung tâm CNTT thuộc các sở thay máy', ['các Trung tâm CNTT thuộc các sở']],
])('a kind of bodies by its short name: %s', (text, bodies) => {
  expect(names(text)).toEqual(bodies);
});

it.each([
  ['Trưởng các phòng, ban thuộc Sở rà soát', ['Trưởng các phòng, ban thuộc Sở']],
  ['Trưởng các phòng, đơn vị trực thuộc rà soát', ['Trưởng các phòng, đơn vị trực thuộc']],
])('heads of several rooms: %s', (text, bodies) => {
  expect(names(text)).toEqual(bodies);
});

describe('offices by their field, all in small letters', () => {
  it.each([
    ['sở giáo dục và đào tạo hướng dẫn các trường', ['sở giáo dục và đào tạo']],
    ['sở xây dựng phải báo cáo trong quý', ['sở xây dựng']],
    ['phòng kinh tế, phòng văn hóa - xã hội rà soát', ['phòng kinh tế', 'phòng văn hóa - xã hội']],
    ['phòng nội vụ, công an xã lập danh sách', ['phòng nội vụ', 'công an xã']],
    ['bộ tài chính và các bộ liên quan thẩm định', ['bộ tài chính', 'các bộ liên quan']],
    ['lực lượng công an, quân đội, dân quân tự vệ tuần tra', ['lực lượng công an, quân đội, dân quân tự vệ']],
    ['Lực lượng Công an, Biên phòng và Kiểm lâm chốt trực', ['Lực lượng Công an, Biên phòng và Kiểm lâm']],
    ['lực lượng công an xã và dân quân canh gác', ['lực lượng công an xã', 'dân quân']],
  ])('%s', (text, bodies) => {
    expect(names(text)).toEqual(bodies);
  });

  it.each([
    'sở xây dựng kế hoạch',
    'phòng bệnh cho đàn vật nuôi',
    'phòng kiểm tra hồ sơ',
    'phòng tổ chức hội nghị đã sửa xong',
    'bộ tài liệu đã gửi',
    'phòng tin học mới trang bị',
  ])('a room, a set of papers, or what somebody does: %s', (text) => {
    expect(names(text)).toBeNull();
  });
});
