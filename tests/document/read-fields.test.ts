import { describe, expect, it } from 'vitest';
import { readDocumentFields } from '@/lib/document/read-fields';
import { readZones } from '@/lib/document/zones';
import { joinBrokenLines } from '@/lib/text/broken-lines';
import { sampleDocument } from './sample-document';

function fieldsOf(text: string, title = '') {
  const joined = joinBrokenLines(text);
  return readDocumentFields(joined, readZones(joined), title);
}

const BODY = ['1. Giao Sở Y tế rà soát các trạm y tế xã, báo cáo trước ngày 31/3/2026.'];

it('reads a header and a signature', () => {
  expect(fieldsOf(sampleDocument(BODY))).toEqual({
    kind: 'notice',
    number: '21/TB-UBND',
    symbol: 'TB-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Hòa Lạc',
    place: 'Hòa Lạc',
    issuedOn: '2026-03-05',
    signer: 'Lò Thị Mai',
  });
});

describe('what is blank', () => {
  it('is null, its symbol and the rest of its date kept', () => {
    const fields = fieldsOf(sampleDocument(BODY, { number: 'Số:     /TB-UBND', dated: 'Hòa Lạc, ngày     tháng 3 năm 2026' }));
    expect(fields).toMatchObject({ number: null, symbol: 'TB-UBND', issuedOn: '2026-03' });
  });
});

it('reads a Party paper whose two columns were read as one line', () => {
  const header = [
    'ĐẢNG BỘ TỈNH HÒA LẠC     ĐẢNG CỘNG SẢN VIỆT NAM',
    'HUYỆN ỦY ĐỒI THÔNG',
    '* Đồi Thông, ngày 17 tháng 3 năm 2026',
    'Số 21-CTr/HU',
    'CHƯƠNG TRÌNH',
    'Trồng rừng gỗ lớn',
  ];
  expect(fieldsOf([...header, ...BODY].join('\n'))).toMatchObject({
    number: '21-CTr/HU',
    issuer: 'Huyện ủy Đồi Thông',
    place: 'Đồi Thông',
    issuedOn: '2026-03-17',
  });
});

it('reads a company below its superior, the columns of the header parted by bars', () => {
  const header = [
    'TỔNG CÔNG TY CẤP NƯỚC MIỀN BẮC | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'CÔNG TY CẤP NƯỚC HÒA LẠC | Độc lập - Tự do - Hạnh phúc',
    'Số: 21/TB-CNHL | Hòa Lạc, ngày 16 tháng 5 năm 2026',
    'THÔNG BÁO',
  ];
  expect(fieldsOf([...header, ...BODY].join('\n')).issuer).toBe('Công ty Cấp nước Hòa Lạc');
});

it('reads a header whose signs a scan has lost', () => {
  const header = [
    'ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'TỈNH HÒA LẠC             Đôc lập - Tư do - Hanh phúc',
    'Số: 07/CT-UBND       Hòa Lạc, ngày l2 tháng 3 năm 2026',
    'CHỈ THỊ',
  ];
  expect(fieldsOf([...header, ...BODY].join('\n'))).toMatchObject({
    issuer: 'Ủy ban nhân dân tỉnh Hòa Lạc',
    place: 'Hòa Lạc',
    issuedOn: '2026-03-12',
  });
});

it('takes the day of minutes from how they begin', () => {
  const minutes = [
    'BAN QUẢN LÝ DỰ ÁN TỈNH HÒA LẠC',
    'Số: 12/BB-BQLDA',
    'BIÊN BẢN',
    'Họp giao ban dự án cầu Bến Lội',
    'Hôm nay, lúc 9 giờ 30 ngày 12 tháng 5 năm 2026, tại công trường.',
  ];
  expect(fieldsOf([...minutes, ...BODY].join('\n')).issuedOn).toBe('2026-05-12');
});

describe('issuer', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN', 'XÃ TÂN LẬP', 'Ủy ban nhân dân xã Tân Lập'],
    ['BỘ TÀI CHÍNH', 'TỔNG CỤC THUẾ', 'Tổng cục Thuế'],
    ['SỞ Y TẾ', '', 'Sở Y tế'],
  ])('%s and %s beside the national title', (first, second, name) => {
    const header = [
      `${first}          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
      `${second}          Độc lập - Tự do - Hạnh phúc`.trim(),
      'Số: 15/KH-TL          Tân Lập, ngày 17 tháng 01 năm 2026',
    ];
    expect(fieldsOf([...header, '', 'KẾ HOẠCH', 'Trồng cây xanh năm 2026', ...BODY].join('\n')).issuer).toBe(name);
  });

  it('of a resolution without a header stands above its grounds', () => {
    const text = `NGHỊ QUYẾT\nVề giá nước năm 2026\nHỘI ĐỒNG NHÂN DÂN TỈNH HÒA LẠC\nCăn cứ Luật Giá;\nQUYẾT NGHỊ:\n${BODY.join('\n')}`;
    expect(fieldsOf(text).issuer).toBe('Hội đồng nhân dân tỉnh Hòa Lạc');
  });

  it('of what bears a committee’s symbol is the committee that an article names, whoever it names before', () => {
    const text = `An toàn hồ đập\nThủ tướng Chính phủ yêu cầu các địa phương rà soát hồ đập.\nUBND tỉnh đã ban hành Kế hoạch số 38/KH-UBND ngày 05/3/2026 để thực hiện.`;
    expect(fieldsOf(text)).toMatchObject({ issuer: 'UBND tỉnh', number: '38/KH-UBND' });
  });

  it('of a paper whose number stands without its symbol is the body that has it, whoever speaks before', () => {
    const text =
      'Rà soát hồ đập\nThủ tướng Chính phủ yêu cầu các địa phương rà soát hồ đập.\nVăn phòng Chính phủ ngày 05/3/2026 đã có công văn số 412 gửi các địa phương về việc này.';
    expect(fieldsOf(text)).toMatchObject({ issuer: 'Văn phòng Chính phủ', number: '412' });
  });

  it('is not a province that bears the name of its chairman', () => {
    const said = 'Phó Chủ tịch UBND tỉnh Lê Văn Hòa yêu cầu các xã rà soát hồ đập.';
    expect(fieldsOf(`Rà soát hồ đập\n${said}\n${said}`).issuer).not.toContain('Lê Văn Hòa');
  });

  it.each([
    'Đại diện Sở Tài chính đề nghị tính lại đơn giá.',
    'Đại biểu Trần Văn Nam đề nghị Bộ Xây dựng có ý kiến về định mức.',
  ])('is not whoever speaks for a body or is asked in a discussion: %s', (said) => {
    const order = 'Kết luận cuộc họp, Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng hoàn thành thẩm định trước ngày 15/10/2026.';
    expect(fieldsOf(`Họp bàn tiến độ kè\n${said}\n${order}`).issuer).toBe('Chủ tịch UBND tỉnh');
  });

  it('is not all committees together', () => {
    const text = 'An toàn đò ngang\nUBND các tỉnh đã chỉ đạo rà soát đò ngang.\nSở Xây dựng vừa yêu cầu các bến đò sơn lại phao.';
    expect(fieldsOf(text).issuer).toBe('Sở Xây dựng');
  });

  it('of news is the Prime Minister, named or not', () => {
    const order = 'Thủ tướng Lê Văn Hòa yêu cầu các bộ ngành, địa phương rà soát hồ đập, báo cáo trước ngày 15/6/2026.';
    expect(fieldsOf(`Rà soát hồ đập\n${order}`).issuer).toBe('Thủ tướng Chính phủ');
  });

  it.each([
    ['ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP', 'Ủy ban nhân dân xã Tân Lập'],
    ['UBND TỈNH HÒA LẠC\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Sở Nông nghiệp và Môi trường tỉnh Hòa Lạc'],
    ['UBND TỈNH HÒA LẠC\nSỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo tỉnh Hòa Lạc'],
    ['UBND THÀNH PHỐ HÒA LẠC\nVĂN PHÒNG', 'Văn phòng UBND thành phố Hòa Lạc'],
    ['ỦY BAN NHÂN DÂN TỈNH HÒA LẠC\nVĂN PHÒNG', 'Văn phòng Ủy ban nhân dân tỉnh Hòa Lạc'],
    ['UBND HUYỆN HÒA LẠC\nUBND XÃ TÂN LẬP', 'UBND xã Tân Lập'],
    ['UBND TỈNH HÒA LẠC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUBND XÃ TÂN LẬP', 'UBND xã Tân Lập'],
    ['UBND TỈNH HÒA LẠC\nVĂN PHÒNG UBND TỈNH', 'Văn phòng UBND tỉnh Hòa Lạc'],
    ['UBND XÃ TÂN LẬP\nBAN CHỈ HUY PCTT VÀ TKCN', 'Ban Chỉ huy PCTT và TKCN xã Tân Lập'],
    ['VĂN PHÒNG\nĐOÀN ĐBQH VÀ HĐND TỈNH HÒA LẠC', 'Văn phòng Đoàn ĐBQH và HĐND tỉnh Hòa Lạc'],
    ['HĐND HUYỆN HÒA LẠC\nBAN KINH TẾ - XÃ HỘI', 'Ban Kinh tế - Xã hội HĐND huyện Hòa Lạc'],
    ['TỈNH ỦY HÒA LẠC\nBAN TUYÊN GIÁO', 'Ban Tuyên giáo Tỉnh ủy Hòa Lạc'],
    ['HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nTỈNH HÒA LẠC', 'Hội Liên hiệp Phụ nữ Việt Nam tỉnh Hòa Lạc'],
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH HÒA LẠC\nCÔNG ĐOÀN NGÀNH Y TẾ', 'Công đoàn Ngành Y tế'],
    ['BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH HÒA LẠC', 'Bảo hiểm xã hội tỉnh Hòa Lạc'],
    ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM', 'Ngân hàng Nhà nước Việt Nam'],
    ['KIỂM TOÁN NHÀ NƯỚC', 'Kiểm toán nhà nước'],
    ['BỘ TÀI CHÍNH', 'Bộ Tài chính'],
    ['BỘ TÀI CHÍNH CỤC THUẾ -------', 'Cục Thuế'],
    ['BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Bộ Nông nghiệp và Môi trường'],
    ['THỦ TƯỚNG CHÍNH PHỦ', 'Thủ tướng Chính phủ'],
    ['VĂN PHÒNG CHÍNH PHỦ', 'Văn phòng Chính phủ'],
    ['SỞ Y TẾ HÒA LẠC\nBỆNH VIỆN ĐA KHOA TỈNH', 'Bệnh viện Đa khoa tỉnh'],
    ['ỦY BAN NHÂN DÂN XÃ TÂN LẬP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG THCS TÂN LẬP', 'Trường THCS Tân Lập'],
    ['ỦY BAN THƯỜNG VỤ\nQUỐC HỘI', 'Ủy ban Thường vụ Quốc hội'],
    ['CHỦ TỊCH\nỦY BAN NHÂN DÂN TỈNH HÒA LẠC', 'Chủ tịch Ủy ban nhân dân tỉnh Hòa Lạc'],
  ])('%s', (issuer, name) => {
    expect(fieldsOf(sampleDocument(BODY, { issuer })).issuer).toBe(name);
  });

  it.each([
    ['Bộ Nông nghiệp và Môi trường', 'đã có Công văn số 7712/BNNMT-ĐĐ ngày 07/10/2026'],
    ['Bộ Văn hóa, Thể thao và Du lịch', 'vừa ban hành Công văn số 812/BVHTTDL-VP ngày 07/10/2026'],
    ['Cục Thú y', 'đã có Công văn số 41/TY-DT ngày 07/10/2026'],
    ['Sở Xây dựng', 'có ý kiến tại Công văn số 90/SXD-QLN ngày 07/10/2026'],
  ])('of an article, its whole name: %s', (name, issued) => {
    expect(fieldsOf(`Chỉ đạo mới\n${name} ${issued} gửi các địa phương.`).issuer).toBe(name);
  });
});

it('takes the day on which a resolution was passed where its header has none', () => {
  const passed =
    'Nghị quyết này đã được Hội đồng nhân dân tỉnh Hòa Lạc khóa V, kỳ họp thứ 4 thông qua ngày 09 tháng 12 năm 2026.';
  const paper = { title: 'NGHỊ QUYẾT', number: 'Số:     /NQ-HĐND', dated: '' };
  expect(fieldsOf(sampleDocument([...BODY, passed], paper)).issuedOn).toBe('2026-12-09');
  expect(fieldsOf(sampleDocument(BODY, paper)).issuedOn).toBeNull();
});

it('takes the number by which a portal calls the paper above its title, where its header has none', () => {
  const called = 'Công điện khẩn số 09/CĐ-UBND của Chủ tịch UBND tỉnh';
  const paper = sampleDocument(BODY, { title: 'CÔNG ĐIỆN KHẨN', number: '', issuer: '' }).split('\n');
  const titled = paper.indexOf('CÔNG ĐIỆN KHẨN');
  const numberOf = (name: string) => fieldsOf([...paper.slice(0, titled), name, ...paper.slice(titled)].join('\n')).number;
  expect(numberOf(called)).toBe('09/CĐ-UBND');
  expect(numberOf('Công văn số 12/UBND-TH về chợ đêm')).toBeNull();
});

describe('kind', () => {
  it('is no article where a text without a header begins within its provisions', () => {
    expect(fieldsOf('4.2. Giao Sở Y tế\n- Rà soát các trạm y tế xã.').kind).toBe('other');
    expect(fieldsOf('Sáng nay, UBND tỉnh giao Sở Y tế rà soát các trạm y tế xã.').kind).toBe('news');
  });

  it.each([
    ['CHỈ THỊ', 'Số: 04/CT-UBND', 'directive'],
    ['CÔNG ĐIỆN', 'Số: 09/CĐ-UBND', 'telegram'],
    ['KẾ HOẠCH', 'Số: 88/KH-UBND', 'plan'],
    ['QUYẾT ĐỊNH', 'Số: 310/QĐ-UBND', 'decision'],
    ['', 'Số: 512/SYT-NVY', 'dispatch'],
  ] as const)('%s %s', (title, number, kind) => {
    expect(fieldsOf(sampleDocument(BODY, { title, number, subject: 'V/v rà soát các trạm y tế xã' })).kind).toBe(kind);
  });

  it('is news where an article reports a document, with its number and date', () => {
    const text = [
      'Khẩn trương ứng phó hạn mặn',
      'Chủ tịch UBND tỉnh vừa ký ban hành Công điện số 09/CĐ-UBND ngày 05/3/2026 về việc chủ động ứng phó với hạn hán, xâm nhập mặn trên địa bàn tỉnh.',
      'Theo đó, Chủ tịch UBND tỉnh yêu cầu Sở Nông nghiệp và Môi trường theo dõi độ mặn tại các cống lấy nước.',
    ].join('\n');
    expect(fieldsOf(text)).toMatchObject({ kind: 'news', number: '09/CĐ-UBND', issuedOn: '2026-03-05', signer: null });
  });

  it('takes no number from what the document cites', () => {
    const fields = fieldsOf(
      sampleDocument(['Thực hiện Công văn số 77/BNV-TCBC ngày 12/01/2026, UBND tỉnh yêu cầu:', ...BODY], { number: '' }),
    );
    expect(fields.number).toBeNull();
    expect(fields.issuedOn).toBe('2026-03-05');
  });
});

describe('who issues a paper', () => {
  it('stands in its header, not in the banner of the portal above it', () => {
    const text = `UBND PHƯỜNG BẾN LỘI - TỈNH HÒA LẠC\nTRANG THÔNG TIN ĐIỆN TỬ\nGiới thiệu   Tin tức\n${sampleDocument(BODY)}`;
    expect(fieldsOf(text).issuer).toBe('Ủy ban nhân dân tỉnh Hòa Lạc');
  });

  it.each(['ỦY BAN NHÂN DÂN TỈNH HÒA LẠCCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ỦY BAN NHÂN DÂN TỈNH HÒA LẠC\n––––––––'])(
    'ends before what a page has run into it: %s',
    (issuer) => {
      expect(fieldsOf(sampleDocument(BODY, { issuer })).issuer).toBe('Ủy ban nhân dân tỉnh Hòa Lạc');
    },
  );

  it('is the body below its superior, also by its short name', () => {
    const issuer = 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLĐLĐ TỈNH HÒA LẠC';
    expect(fieldsOf(sampleDocument(BODY, { issuer, number: 'Số: 21/KH-LĐLĐ', title: 'KẾ HOẠCH' })).issuer).toBe(
      'LĐLĐ tỉnh Hòa Lạc',
    );
  });

  it.each([
    ['Bảo hiểm xã hội Sông Mây yêu cầu các huyện rà soát thẻ.', 'Bảo hiểm xã hội Sông Mây'],
    ['Hội đồng NVQS xã Bến Lội yêu cầu các thôn phát lệnh gọi.', 'Hội đồng NVQS xã Bến Lội'],
    ['VKSND tỉnh Hòa Lạc - Vũng Mây yêu cầu các phòng nộp báo cáo.', 'VKSND tỉnh Hòa Lạc - Vũng Mây'],
  ])('is the body of any unit that an article lets speak: %s', (sentence, issuer) => {
    expect(fieldsOf(`Việc cần làm trong tuần\n${sentence}`).issuer).toBe(issuer);
  });

  it('is the office whose symbol an article gives', () => {
    const text =
      'Kết luận của Chủ tịch UBND tỉnh về trồng rừng\n(hoalac.gov.vn) Ngày 20/3/2026, Văn phòng UBND tỉnh Hòa Lạc ban hành Thông báo số 48/TB-VPUBND truyền đạt kết luận của Chủ tịch UBND tỉnh.\nVăn phòng UBND tỉnh Hòa Lạc đề nghị các xã thực hiện.';
    expect(fieldsOf(text)).toMatchObject({
      number: '48/TB-VPUBND',
      issuedOn: '2026-03-20',
      issuer: 'Văn phòng UBND tỉnh Hòa Lạc',
    });
  });
});

it('reads numbers of the Youth Union, whose kind a space parts', () => {
  expect(fieldsOf(sampleDocument(BODY, { number: 'Số: 62 HD/TĐTN-PTTN' }))).toMatchObject({
    number: '62 HD/TĐTN-PTTN',
    symbol: 'HD/TĐTN-PTTN',
  });
});

it('reads the paper of an article and its day where who signed it stands behind it', () => {
  const text =
    'Bộ trưởng ra chỉ thị về cung ứng điện\nTiết kiệm điện là một trong những nội dung chính trong Chỉ thị số 09/CT-BCT mà Bộ trưởng Bộ Công Thương ký ban hành ngày 26/5/2026.';
  expect(fieldsOf(text)).toMatchObject({ number: '09/CT-BCT', issuedOn: '2026-05-26' });
});

it.each([
  ['BỆNH VIỆN ĐA KHOA SỐ 1', 'Bệnh viện Đa khoa số 1'],
  ['TRƯỜNG THPT SỐ 2 HÒA LẠC', 'Trường THPT số 2 Hòa Lạc'],
])('a body may go by a number: %s', (line, name) => {
  const header = ['SỞ Y TẾ', line, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 18/KH-BV', 'Hòa Lạc, ngày 05 tháng 3 năm 2026'];
  expect(fieldsOf([...header, 'KẾ HOẠCH', 'Trồng cây xanh năm 2026', ...BODY].join('\n')).issuer).toBe(name);
});
