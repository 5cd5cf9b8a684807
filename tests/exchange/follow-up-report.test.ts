import { describe, expect, it } from 'vitest';
import { followUpReport } from '@/lib/exchange/follow-up-report';
import type { ListEntry } from '@/lib/store/read-list';
import { translate } from '../components/translate';
import { deadline, followUp, page } from '../store/sample';

const DRAWN = { today: '2026-11-21', unit: ['Sở Nội vụ tỉnh Mẫu', 'Văn phòng Sở'], soonInDays: 7 };

function entry(changes: Parameters<typeof followUp>[2] = {}, due: string | null = '2026-11-30'): ListEntry {
  const { document: fields, url, title } = page();
  return {
    followUp: followUp('1', due, changes),
    document: { key: 'k', fields, url, title, savedAt: '2026-11-01T00:00:00.000Z' },
  };
}

const rowOf = (one: ListEntry) => followUpReport([one], DRAWN, translate).rows[0];

describe('followUpReport', () => {
  it('has the thirteen columns of the form, and a cell in each', () => {
    const sheet = followUpReport([entry(), entry()], DRAWN, translate);
    expect(sheet.columns.map(({ heading }) => heading)).toEqual([
      'STT',
      'Số, ký hiệu văn bản',
      'Ngày ban hành',
      'Cơ quan ban hành',
      'Nội dung nhiệm vụ',
      'Sản phẩm',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Thời hạn',
      'Ngày hoàn thành',
      'Tình trạng',
      'Lý do chậm',
      'Ghi chú, minh chứng',
    ]);
    expect(sheet.rows.map((row) => [row.length, row[0]])).toEqual([
      [13, 1],
      [13, 2],
    ]);
    expect([sheet.unit, sheet.period]).toEqual(['Sở Nội vụ tỉnh Mẫu; Văn phòng Sở', '(Tính đến ngày 21/11/2026)']);
  });

  it('tells of a task what the list knows', () => {
    const done = entry({
      label: '2.1',
      product: 'Báo cáo',
      collaborators: ['Sở Tài chính', 'Sở Tư pháp'],
      finishedOn: '2026-12-02',
      lateReason: 'Chờ số liệu',
      note: 'Đã gửi bản giấy',
      progress: { '2026-11-25T01:00:00.000Z': { on: '2026-11-24', text: 'Đang tổng hợp' } },
      evidence: 'https://mau.gov.vn/bao-cao.pdf',
    });
    expect(rowOf(done)).toEqual([
      1,
      '12/TB-SXD',
      { day: '2024-03-04' },
      'Sở Xây dựng tỉnh Mẫu',
      '2.1. Việc số 1',
      'Báo cáo',
      'Phòng Quy hoạch',
      'Sở Tài chính; Sở Tư pháp',
      { day: '2026-11-30' },
      { day: '2026-12-02' },
      'Hoàn thành quá hạn',
      'Chờ số liệu',
      'Đã gửi bản giấy\n24/11/2026: Đang tổng hợp\nhttps://mau.gov.vn/bao-cao.pdf',
    ]);
  });

  it('says the words of a time that is no day, and of a document what is known', () => {
    const words = deadline(null, { phrase: 'trong 15 ngày kể từ ngày nhận được', kind: 'relative', value: null });
    expect(rowOf(entry({ deadlines: [words] }))?.[8]).toBe('trong 15 ngày kể từ ngày nhận được');
    const { document, followUp: task } = entry();
    if (document === null) throw new Error('The sample has a document.');
    const nameless = { ...document, fields: { ...document.fields, number: null, issuedOn: '2024-03' } };
    expect(rowOf({ followUp: task, document: nameless })?.slice(1, 3)).toEqual([document.title, '03/2024']);
    expect(rowOf({ followUp: { ...task, title: 'Tự thêm' }, document: null })?.slice(1, 5)).toEqual(['', '', '', '1. Tự thêm']);
  });

  it('stands for a recurring duty with the occurrence to be dealt with, and why others were late', () => {
    const monthly = deadline(null, {
      kind: 'recurring',
      relation: 'every',
      value: 'FREQ=MONTHLY;BYMONTHDAY=25',
      phrase: 'ngày 25 hằng tháng',
    });
    const duty = entry({
      savedAt: '2026-09-01T00:00:00.000Z',
      deadlines: [monthly],
      occurrences: { '2026-09-25': { finishedOn: '2026-09-27', lateReason: 'Thiếu số liệu' } },
    });
    const row = rowOf(duty);
    expect(row?.[8]).toEqual({ day: '2026-10-25' });
    expect(row?.[10]).toBe('Quá hạn');
    expect(row?.[11]).toBe('25/09/2026: Thiếu số liệu');
  });
});
