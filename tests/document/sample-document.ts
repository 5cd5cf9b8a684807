/** The lines of a whole document around `body`; `fields` replaces header lines. */
export function sampleDocument(
  body: readonly string[],
  fields: Partial<Record<'issuer' | 'number' | 'dated' | 'title' | 'subject', string>> = {},
): string {
  const { issuer, number, dated, title, subject } = {
    issuer: 'ỦY BAN NHÂN DÂN\nTỈNH HÒA LẠC',
    number: 'Số: 21/TB-UBND',
    dated: 'Hòa Lạc, ngày 05 tháng 3 năm 2026',
    title: 'THÔNG BÁO',
    subject: 'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban tháng 3',
    ...fields,
  };
  return [
    issuer,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    number,
    dated,
    title,
    subject,
    ...body,
    'Nơi nhận:',
    '- Các sở, ban, ngành;',
    '- UBND các xã, phường;',
    '- Lưu: VT, TH.',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Lò Thị Mai',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
