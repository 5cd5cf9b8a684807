import { describe, expect, it } from 'vitest';
import { centralIssuer } from '@/lib/document/central-symbols';

describe('the central body that a symbol names', () => {
  it.each([
    ['CĐ-TTg', 'Tăng cường phòng, chống bão.', 'Thủ tướng Chính phủ'],
    ['VPCP-KTTH', 'Về việc nạo vét luồng.', 'Văn phòng Chính phủ'],
    ['TCT-KK', 'Tổng cục Thuế có ý kiến như sau:', 'Tổng cục Thuế'],
    ['CT-TCHQ', 'Theo Tổng cục Hải quan, các cửa khẩu đông hàng.', 'Tổng cục Hải quan'],
    ['TT-BYT', 'BỘ Y TẾ hướng dẫn tiêm chủng.', 'Bộ Y tế'],
    ['NHNN-TD', 'Ngân hàng Nhà nước yêu cầu các chi nhánh.', 'Ngân hàng Nhà nước'],
  ])('%s in “%s” is %s', (symbol, text, issuer) => {
    expect(centralIssuer(symbol, text)).toBe(issuer);
  });

  it('is not guessed where the letters may stand for another body', () => {
    expect(centralIssuer('TB-BTC', 'Ban Tổ chức hội đua ghe thông báo như sau:')).toBeNull();
    expect(centralIssuer('UBND-KT', 'Bộ Tài chính đã có ý kiến.')).toBeNull();
    expect(centralIssuer(null, 'Bộ Tài chính')).toBeNull();
  });
});
