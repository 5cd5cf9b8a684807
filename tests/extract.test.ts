import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDay } from '@/lib/calendar/iso-day';
import { extract } from '@/lib/extract';
import { textOf } from '@/lib/text/span';
import { sampleDocument } from './document/sample-document';
import { vietnameseText } from './text/vietnamese-text';

const FACTS = { url: 'http://congbao.hoalac.gov.vn/van-ban/21', title: '' };
const NOTICE = [
  'Ngày 03/3/2026, Chủ tịch UBND tỉnh chủ trì cuộc họp về y tế cơ sở.',
  'Sau khi nghe báo cáo, Chủ tịch UBND tỉnh yêu cầu thực hiện các nhiệm vụ sau:',
  '1. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát biên chế các trạm y tế xã trước ngày 31/3.',
  '2. UBND các xã, phường bố trí đất xây dựng trạm y tế, báo cáo định kỳ hằng tháng.',
];

describe('a whole document', () => {
  const text = sampleDocument(NOTICE);
  const extraction = extract(text, FACTS);

  it('is detected, its fields and tasks read', () => {
    expect(extraction.detected).toBe(true);
    expect(extraction.document).toMatchObject({ number: '21/TB-UBND', issuedOn: '2026-03-05' });
    expect(extraction.tasks).toMatchObject([
      {
        label: '1',
        assignees: [{ name: 'Sở Y tế' }],
        collaborators: [{ name: 'Sở Nội vụ' }],
        deadlines: [{ phrase: 'trước ngày 31/3', value: '2026-03-31', due: '2026-03-31', certain: false }],
      },
      {
        label: '2',
        assignees: [{ name: 'UBND các xã, phường' }],
        deadlines: [{ phrase: 'định kỳ hằng tháng', value: 'FREQ=MONTHLY', due: null }],
      },
    ]);
  });

  it('reads years left out from the day a page was put up, where the document says none', () => {
    const undated = sampleDocument(NOTICE, { dated: '', number: '' });
    const { tasks } = extract(undated, { ...FACTS, published: '2027-01-10' });
    expect(tasks[0]?.deadlines[0]?.due).toBe('2027-03-31');
  });

  it('is the same in the newer tone marks and with decomposed or composed labels', () => {
    const newer = text.replaceAll('Hòa', 'Hoà').replaceAll('HÒA', 'HOÀ').replaceAll('Ủy', 'Uỷ');
    expect(extract(newer, FACTS).tasks.map((task) => task.quote)).toEqual(extraction.tasks.map((task) => task.quote));
  });
});

describe('one order in prose', () => {
  it.each([
    ['to a named body', 'Chủ tịch UBND tỉnh yêu cầu Sở Y tế kiểm tra các phòng khám tư nhân.', true],
    ['to everybody', 'Chủ tịch UBND tỉnh yêu cầu các cơ quan, đơn vị bố trí người trực.', false],
    ['to everybody by a day', 'UBND tỉnh yêu cầu các cơ quan, đơn vị báo cáo trước ngày 31/3/2026.', true],
  ])('%s: detected %s', (_name, sentence, detected) => {
    const text = `Tin hoạt động của tỉnh\n${sentence}`;
    expect(extract(text, FACTS).detected).toBe(detected);
  });
});

it('finds nothing in nothing', () => {
  expect(extract('', FACTS)).toMatchObject({ detected: false, tasks: [] });
});

it('never throws, and keeps to the text: tasks in order, spans and quotes its own words', () => {
  const documents = fc
    .tuple(fc.boolean(), vietnameseText)
    .map(([whole, text]) => (whole ? sampleDocument(text.split('\n')) : text));
  fc.assert(
    fc.property(documents, (text) => {
      const { detected, tasks } = extract(text, FACTS);
      expect(detected).toBe(tasks.length > 0);
      let start = 0;
      for (const task of tasks) {
        expect(task.start).toBeGreaterThanOrEqual(start);
        start = task.start;
        expect(textOf(text, task)).toBe(task.quote);
        expect(task.quote).toBe(task.quote.trim());
        expect(task.quote).not.toBe('');
        for (const agency of [...task.assignees, ...task.collaborators])
          expect(textOf(text, agency).replace(/\s+/gu, ' ')).toBe(agency.name);
        for (const deadline of task.deadlines) {
          expect(textOf(text, deadline).replaceAll('\n', ' ')).toBe(deadline.phrase);
          if (deadline.due !== null) expect(isIsoDay(deadline.due)).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});
