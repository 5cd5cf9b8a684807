import { describe, expect, it } from 'vitest';
import { readSecrecy } from '@/lib/document/secrecy';
import { sampleDocument } from './sample-document';

const BODY = ['1. Giao Sở Y tế báo cáo trước ngày 31/3/2026.', '2. Sở Nội vụ rà soát biên chế.'];

/** A document with one more line in its header, below the number. */
const marked = (line: string) => sampleDocument(BODY, { number: `Số: 21/TB-UBND\n${line}` });

describe('a stamp in the header', () => {
  it.each([
    ['MẬT', 'secret'],
    ['Mật', 'secret'],
    ['(MẬT)', 'secret'],
    ['[ Mật ]', 'secret'],
    ['M Ậ T', 'secret'],
    ['MÂT', 'secret'],
    ['MẠT', 'secret'],
    ['M\u1eac\u0054'.normalize('NFD'), 'secret'],
    ['Độ mật: Mật', 'secret'],
    ['Độ mật\tMật', 'secret'],
    ['TÀI LIỆU MẬT', 'secret'],
    ['MẬT - HỎA TỐC', 'secret'],
    ['Hỏa tốc, Mật', 'secret'],
    ['TỐI MẬT', 'highlySecret'],
    ['Tối mật', 'highlySecret'],
    ['TÔI MÂT', 'highlySecret'],
    ['T Ố I  M Ậ T', 'highlySecret'],
    ['Mức độ mật: Tối mật', 'highlySecret'],
    ['TUYỆT MẬT', 'topSecret'],
    ['TUYÊT MẬT', 'topSecret'],
    ['LƯU HÀNH NỘI BỘ', 'internal'],
    ['(Lưu hành nội bộ)', 'internal'],
    ['Tài liệu lưu hành nội bộ', 'internal'],
    ['LƯU HÀNH NÔI BỘ.', 'internal'],
  ])('%s is %s', (line, mark) => {
    expect(readSecrecy(marked(line))).toBe(mark);
  });

  it('is found above the name of the body, and where no header can be told', () => {
    expect(readSecrecy(`TỐI MẬT\n${sampleDocument(BODY)}`)).toBe('highlySecret');
    expect(
      readSecrecy('Lưu hành nội bộ\nChủ tịch UBND tỉnh yêu cầu Sở Y tế kiểm tra các phòng khám tư nhân trước ngày 31/3.'),
    ).toBe('internal');
  });

  it('counts as the strictest of several', () => {
    expect(readSecrecy(marked('LƯU HÀNH NỘI BỘ\nTUYỆT MẬT\nMẬT'))).toBe('topSecret');
  });
});

it.each([
  'Về việc bảo mật thông tin',
  'V/v bảo vệ bí mật nhà nước',
  'BAN CƠ YẾU CHÍNH PHỦ - CỤC MẬT MÃ',
  'Độ mật: Thường',
  'Độ mật:',
  'BÍ MẬT NHÀ NƯỚC',
  'MẬT ONG BẠC HÀ',
  'MẶT TRẬN TỔ QUỐC',
  'MẶT',
  'Mất',
  'mật',
  'Không lưu hành nội bộ nữa',
  'HỘI NGHỊ NỘI BỘ',
  'Giải mật tài liệu lưu trữ',
])('a line that is no stamp: %s', (line) => {
  expect(readSecrecy(marked(line))).toBeNull();
});

it('does not look for stamps in the text: a list of degrees there marks nothing', () => {
  const long = 'Các cơ quan xác định độ mật của văn bản theo quy định của pháp luật về bảo vệ bí mật nhà nước như sau.';
  const body = ['1. Giao Công an tỉnh hướng dẫn.', ...Array<string>(12).fill(long), 'Mật', 'TUYỆT MẬT'];
  expect(readSecrecy(sampleDocument(body))).toBeNull();
});
