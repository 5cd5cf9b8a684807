/** Made-up provisions as long notices of provinces have them: orders with and without deadlines, and what only explains. */
const PROVISIONS = [
  'Giao Sở Kế hoạch và Phát triển chủ trì, phối hợp với Sở Tài chính rà soát toàn bộ danh mục dự án chuyển tiếp, tổng hợp khó khăn về mặt bằng, vốn đối ứng và tham mưu phương án điều chỉnh, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.',
  'Yêu cầu Sở Xây dựng kiểm tra tiến độ các tuyến đường liên xã đang thi công, lập biên bản từng gói thầu chậm tiến độ và gửi kết quả về Văn phòng Ủy ban nhân dân tỉnh chậm nhất ngày 28/11/2026.',
  'Trong những tháng qua, các cơ quan đã cố gắng khắc phục thiếu hụt nhân lực sau sắp xếp; tuy vậy việc phối hợp ở một số nơi còn chậm, hồ sơ chuyển qua lại nhiều lần và người dân phải đi lại xa hơn trước.',
  'Ủy ban nhân dân các xã, phường tuyên truyền để người dân biết, thực hiện việc cập nhật dữ liệu đất đai; định kỳ hằng tháng gửi báo cáo về Sở Nông nghiệp và Môi trường trước ngày 25.',
  'Giao Sở Nội vụ chủ trì hướng dẫn đánh giá cán bộ, công chức theo kết quả công việc, hoàn thành trong Quý IV năm 2026.',
  'Kinh phí thực hiện lấy từ nguồn chi thường xuyên đã giao, không làm phát sinh thêm biên chế; đơn vị nào thiếu thì cân đối trong dự toán của mình.',
  'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát việc tiếp công dân ở cơ sở, kịp thời phản ánh để Chủ tịch Ủy ban nhân dân tỉnh chỉ đạo.',
  'Công an tỉnh chủ trì, phối hợp với Sở Khoa học và Công nghệ khắc phục lỗ hổng của các trang thông tin điện tử trong thời hạn 10 ngày làm việc kể từ ngày ký ban hành văn bản này.',
];

/**
 * The lines of a notice of at least so many characters (100,000 are thirty pages), numbered through. The same for the same argument.
 */
export function longNotice(characters: number): string[] {
  const lines = [
    'ỦY BAN NHÂN DÂN TỈNH HÒA GIANG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 512/TB-UBND',
    'Hòa Giang, ngày 03 tháng 11 năm 2026',
    'THÔNG BÁO',
    'Kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại hội nghị đánh giá tình hình phát triển kinh tế - xã hội',
    'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan thực hiện các nhiệm vụ sau:',
  ];
  let length = 0;
  for (let index = 0; length < characters; index += 1) {
    const line = `${index + 1}. ${PROVISIONS[index % PROVISIONS.length]}`;
    lines.push(line);
    length += line.length;
  }
  return [...lines, 'Nơi nhận:', '- Các sở, ban, ngành;', '- Lưu: VT, TH.'];
}

/** Lines of at least so many characters that order nothing, as a long article has them. */
export function longArticle(characters: number): string[] {
  const said = [
    'Sáng sớm, sương còn phủ kín thung lũng, người trong bản đã dậy nhóm bếp, chuẩn bị cho phiên chợ vùng cao cuối tuần.',
    'Những gùi hàng xếp dọc lối đi: mật ong rừng, măng khô, vải thêu, vài con gà, ít rau cải mới hái còn đọng sương.',
    'Khách từ dưới xuôi lên hỏi đường, được mời chén trà nóng, nghe kể chuyện mùa màng và những con suối đổi dòng sau lũ.',
  ];
  const lines: string[] = [];
  for (let length = 0; length < characters; length += lines.at(-1)?.length ?? 0)
    lines.push(said[lines.length % said.length] ?? '');
  return lines;
}

/** Lines as a portal shows them: a paragraph each, a part of it emphasised, with menu, related news and footer around. */
export function asPage(title: string, lines: readonly string[]): string {
  const menu = Array.from({ length: 40 }, (_entry, index) => `<li><a href="/muc/${index}">Chuyên mục ${index}</a></li>`).join('');
  const news = Array.from(
    { length: 20 },
    (_entry, index) => `<li><a href="/tin/${index}">Tin trong tỉnh số ${index}</a></li>`,
  ).join('');
  const text = lines
    .map((line) => `<p style="text-align:justify"><span>${line.replace(/^(\S+ \S+)/, '<b>$1</b>')}</span></p>`)
    .join('\n');
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>
<nav class="main-menu"><ul>${menu}</ul></nav><main><article class="detail-body">${text}</article></main>
<aside class="related-news"><ul>${news}</ul></aside><footer>Cổng thông tin điện tử tỉnh</footer></body></html>`;
}
