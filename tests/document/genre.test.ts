import { expect, it } from 'vitest';
import type { DocumentFields } from '@/lib/document/document-fields';
import { laysDownRules } from '@/lib/document/genre';

const notice: DocumentFields = {
  kind: 'notice',
  number: '21/TB-UBND',
  symbol: 'TB-UBND',
  issuer: null,
  place: null,
  issuedOn: null,
  signer: null,
};

it.each([
  ['a normative number', 'Giao Sở Y tế thực hiện.', { number: '15/2026/QĐ-UBND', kind: 'decision' as const }],
  ['articles on scope and subjects', 'Điều 1. Phạm vi điều chỉnh\nĐiều 2. Đối tượng áp dụng\nĐiều 3. Nguyên tắc', {}],
  ['articles of a law, headed by its name', 'Luật Thủy lợi 2017. Điều 9. Trách nhiệm\n1. Cơ quan có trách nhiệm kiểm tra.', {}],
  [
    'an article that explains a law',
    'Ai phải bảo trì hồ chứa?\nCăn cứ điểm b khoản 2 Điều 9 Luật Thủy lợi 2017 có nêu rõ:\nSở Xây dựng có trách nhiệm kiểm tra.',
    { number: null, kind: 'news' as const },
  ],
  [
    'an article that says where a rule is laid down',
    'Ai xét kỷ niệm chương?\nThẩm quyền đề nghị xét kỷ niệm chương được quy định tại Điều 7 Thông tư 03/2026/TT-BXD như sau:\n- Giám đốc các Sở Xây dựng trình Bộ trưởng xét tặng.',
    { number: null, kind: 'news' as const },
  ],
  [
    'questions of citizens with their answers',
    'Câu hỏi: Quán bún của tôi phải làm gì?\nTrả lời của Phòng Y tế (26/7/2026):\nPhòng xin trả lời như sau:\n1. Cơ sở phải báo cáo trong 03 ngày.',
    { number: null, kind: 'news' as const },
  ],
  ['what a contest takes', 'THỂ LỆ\nCuộc thi ảnh\n- Nhận tác phẩm: đến hết ngày 31/7/2026.\n- Chấm: tháng 8/2026.', {}],
  [
    'questions that citizens often ask',
    'Câu hỏi thường gặp về thuế đất\n1. Ai phải khai?\nHộ có đất.\n2. Hạn khai là ngày nào?\nChậm nhất ngày 31/3.\n3. Khai ở đâu?\nTại thuế cơ sở.',
    { number: null, kind: 'news' as const },
  ],
  ['standing functions of a body', 'Chức năng, nhiệm vụ, quyền hạn của Sở Y tế\n1. Tham mưu UBND tỉnh', {}],
])('lays down rules: %s', (_name, text, fields) => {
  expect(laysDownRules(text, { ...notice, ...fields })).toBe(true);
});

it.each([
  [
    'a notice',
    '1. Giao Sở Y tế rà soát chức năng, nhiệm vụ của các trạm, báo cáo trước ngày 31/3/2026 và đề xuất phương án sắp xếp phù hợp với quy mô dân số, địa bàn.',
    {},
  ],
  [
    'a resolution of the Standing Committee of the National Assembly, whose number always carries its year',
    'Điều 3. Giao Chính phủ rà soát giá nước.',
    { number: '12/2026/UBTVQH16', kind: 'resolution' as const },
  ],
  ['news of a normative decision', 'UBND tỉnh yêu cầu các sở thực hiện.', { number: '15/2026/QĐ-UBND', kind: 'news' as const }],
  [
    'a paper that cites an article',
    'Theo điểm b khoản 2 Điều 9 Luật Thủy lợi quy định như sau:\n1. Giao Sở Xây dựng rà soát.',
    {},
  ],
  [
    'an article whose leader asks bodies to keep to a rule',
    'Chủ tịch UBND tỉnh đề nghị các xã làm theo quy định tại Điều 7 Thông tư 03/2026/TT-BXD như sau:\n- Rà soát nhà tạm trước ngày 15/6/2026.',
    { number: null, kind: 'news' as const },
  ],
  [
    'an article in which somebody asks and a leader orders',
    'Câu hỏi đặt ra là ai sửa đập.\nChủ tịch UBND tỉnh giao Sở Xây dựng sửa đập.',
    { number: null, kind: 'news' as const },
  ],
  ['an article cited inside', 'Luật Thủy lợi quy định tại Điều 9.\n1. Giao Sở Xây dựng rà soát.', {}],
  [
    'functions cited among the grounds',
    'Căn cứ Nghị định số 15/2026/NĐ-CP quy định chức năng, nhiệm vụ, quyền hạn của Bộ Y tế;\n1. Giao Cục Quản lý dược rà soát.\n2. Giao Vụ Pháp chế thẩm định.',
    {},
  ],
  ['a plan that holds the rules of a contest', 'KẾ HOẠCH\nTHỂ LỆ\n1. Giao Sở Văn hóa chấm giải.', { kind: 'plan' as const }],
  [
    'an article that asks under each heading what a paper orders',
    'Công văn 12 yêu cầu gì?\n1. Ai phải rà soát hồ sơ?\nUBND các xã.\n2. Hạn báo cáo là ngày nào?\nTrước ngày 31/3/2026.\n3. Gửi về đâu?\nSở Nội vụ.',
    { number: '12/BNV', kind: 'news' as const },
  ],
  ['scope alone', 'Phạm vi điều chỉnh\n1. Giao Sở Y tế rà soát.', {}],
  ['functions named at the end', `${'Giao Sở Y tế rà soát.\n'.repeat(20)}Theo chức năng, nhiệm vụ, quyền hạn được giao`, {}],
])('gives tasks: %s', (_name, text, fields) => {
  expect(laysDownRules(text, { ...notice, ...fields })).toBe(false);
});
