import { expect, it } from 'vitest';
import { readReportedDocument } from '@/lib/document/reported-document';

it.each([
  [
    'Chủ tịch UBND tỉnh vừa ký ban hành Công điện số 09/CĐ-UBND ngày 05/3/2026 về phòng, chống hạn mặn.',
    '09/CĐ-UBND',
    '2026-03-05',
  ],
  ['Ngày 05/3/2026, UBND tỉnh đã ban hành Chỉ thị số 04/CT-UBND về an toàn hồ đập.', '04/CT-UBND', '2026-03-05'],
  [
    'Văn phòng UBND tỉnh vừa có Thông báo số 41/TB-VP ngày 05 tháng 3 năm 2026 kết luận của Phó Chủ tịch UBND tỉnh.',
    '41/TB-VP',
    '2026-03-05',
  ],
  ['Sở Y tế vừa có Công văn hỏa tốc số 512/SYT-NVY ngày 05-3-2026 gửi các bệnh viện.', '512/SYT-NVY', '2026-03-05'],
  ['Trong Công văn số 63/UBND-NN ban hành ngày 05/3/2026, UBND tỉnh giao việc cho từng sở.', '63/UBND-NN', '2026-03-05'],
  [
    '1. Vì sao ban hành Công văn 34/CT-NV\nHộ kinh doanh hỏi nhiều.\nNgày 05/3/2026, Cục Thuế ban hành Công văn số 34/CT-NV gửi các chi cục.',
    '34/CT-NV',
    '2026-03-05',
  ],
  ['UBND tỉnh đã ban hành Kế hoạch số 88/KH-UBND triển khai chiến dịch.', '88/KH-UBND', null],
  ['UBND xã vừa ban hành Công văn số 46 /UBND-VX ngày 05/3/2026 về đò ngang.', '46/UBND-VX', '2026-03-05'],
  [
    'Ngày 05/3, UBND tỉnh ban hành Công văn số 912/UBND-NN về cấp nước. Kết quả gửi về Sở Xây dựng trước ngày 20/3/2026.',
    '912/UBND-NN',
    '2026-03-05',
  ],
  [
    'Cấp nước cho ba bản vùng cao (412/VP-KTN, ngày 05/3/2026).\nThực hiện Công văn số 34/BXD-HT ngày 01/3/2026, Phó Chủ tịch có ý kiến:',
    '412/VP-KTN',
    '2026-03-05',
  ],
  [
    'Cập nhật: 06/03/2026 08:02\nNgày 5-3, Chủ tịch UBND tỉnh ban hành Công điện số 14/CĐ-UBND về cháy rừng.',
    '14/CĐ-UBND',
    '2026-03-05',
  ],
  [
    'Quét chợ quê (17/03/2026)\nTại Công văn số 77/UBND-VH ký ngày 05/3, UBND xã yêu cầu các thôn quét chợ.',
    '77/UBND-VH',
    '2026-03-05',
  ],
  ['(Kèm theo Nghị quyết số 12/NQ-HĐND ngày 05/3/2026 của HĐND tỉnh)', '12/NQ-HĐND', '2026-03-05'],
  ['Văn phòng UBND tỉnh vừa có Thông báo số 412 ngày 05/3/2026 về trạm bơm.', '412', '2026-03-05'],
  ['Báo cáo gửi trước 20/3/2026.\nVăn phòng UBND tỉnh ngày 5/3 đã có công văn số 57 gửi Sở Y tế về thuốc.', '57', '2026-03-05'],
  [
    'UBND tỉnh có Thông báo số 412 về trạm bơm, thay Công văn cũ; ngày 05/3/2026, UBND tỉnh ban hành Công văn số 9/UBND-NN.',
    '9/UBND-NN',
    '2026-03-05',
  ],
  ['Ngày 05/3/2026, Sở Công Thương ra Công điện 17/CĐ-SCT về an toàn hồ thủy điện.', '17/CĐ-SCT', '2026-03-05'],
])('%s', (text, number, issuedOn) => {
  expect(readReportedDocument(text)).toMatchObject({ number, issuedOn });
});

it.each([
  'Thực hiện Chỉ thị số 04/CT-TTg ngày 05/3/2026 của Thủ tướng Chính phủ, xã đã ra quân làm sạch đường làng.',
  'Căn cứ Kế hoạch số 88/KH-UBND ngày 05/3/2026, trường tổ chức hội thi.',
  'Để giữ rừng theo Chỉ thị số 04/CT-BNN, ngày 05/3/2026, Chi cục Kiểm lâm vừa được giao tuần tra các cửa rừng.',
  'Sáng 05/3/2026, UBND tỉnh họp về an toàn hồ đập.',
  'UBND tỉnh nhận được Văn bản số 34/BXD-HT ngày 01/3/2026. Giao Sở Xây dựng báo cáo tại nội dung Văn bản số 34/BXD-HT ngày 01/3/2026.',
  '',
])('reports none: %s', (text) => {
  expect(readReportedDocument(text)).toBeNull();
});

it.each([
  ['(Theo Công văn số 412/UBND-KT, ngày 23/11/2026)', '412/UBND-KT', '2026-11-23'],
  ['(Nguồn: Từ Công văn số 83/SVHTT-DSVH)', '83/SVHTT-DSVH', null],
])('an answer or an article may say at its end what it is from: %s', (line, number, issuedOn) => {
  const text = `Sửa bến đò Bến Lội\nGiao Sở Xây dựng sửa bến, hoàn thành trước ngày 30/12/2026.\n${line}`;
  expect(readReportedDocument(text)).toMatchObject({ number, issuedOn });
});

it('is what has been passed or issued, not the paper in which somebody has directed it', () => {
  const directed =
    'Theo ý kiến của Thường trực Huyện ủy tại Kết luận số 31-KL/HU ngày 11/5/2026, ngày 14/5/2026 UBND xã ban hành Công văn số 276/UBND-VX về dọn bến đò.';
  expect(readReportedDocument(directed)).toMatchObject({ number: '276/UBND-VX', issuedOn: '2026-05-14' });
  const passed = 'Ngày 09/6/2026, Huyện ủy Hòa Lạc thông qua Nghị quyết số 14-NQ/HU về làng nghề mây tre.';
  expect(readReportedDocument(passed)?.number).toBe('14-NQ/HU');
});
