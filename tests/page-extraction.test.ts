import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract';
import { packExtraction, unpackExtraction } from '@/lib/messages/page-extraction';
import { atOnce } from '@/lib/steps';

const HEAD =
  'ỦY BAN NHÂN DÂN XÃ TÂN HỘI\nSố: 7/TB-UBND\nTân Hội, ngày 3 tháng 8 năm 2026\nTHÔNG BÁO\nChủ tịch Ủy ban nhân dân xã yêu cầu:';

const known = { own: { concerns: null, soonInDays: 7 }, secretForbidden: false };

function taken(text: string) {
  const extraction = extract(text, { url: 'https://xa.gov.vn/tb', title: '' });
  return { extraction, packed: packExtraction(extraction, text, known) };
}

describe('an extraction on its way to the page', () => {
  it('arrives as it was, but for the words of the tasks', () => {
    // Words broken over two lines, a count from receipt, a rhythm, a target, a product, a task without any time.
    const text = `${HEAD}
1. Giao Phòng Kinh tế phối hợp với Công an
xã rà soát ít nhất 80% hộ kinh doanh, báo cáo trước ngày
15/8.
2. Văn phòng HĐND và UBND trả lời trong 05 ngày làm việc kể từ ngày nhận được văn bản; định kỳ hằng quý gửi báo cáo.
3. Trạm Y tế tuyên truyền phòng bệnh.`;
    const { extraction, packed } = taken(text);
    const { tasks, ...rest } = extraction;
    expect(tasks.length).toBeGreaterThanOrEqual(3);
    expect(atOnce(unpackExtraction(packed, text))).toEqual({
      ...rest,
      ...known,
      tasks: tasks.map(({ quote: _quote, ...task }) => task),
    });
  });

  it('says nothing twice that the page can read in its own text', () => {
    const text = `${HEAD}\n1. Định kỳ hằng tháng, trước ngày 25/8/2026, Trạm Y tế xã tuyên truyền phòng bệnh.`;
    const sent = taken(text).packed.tasks.join('');
    expect(sent).not.toContain('Trạm Y tế');
    expect(sent).not.toContain('trước ngày');
  });

  it('comes in texts of a hundred tasks, each read in a step of its own', () => {
    const items = Array.from(
      { length: 250 },
      (_entry, index) => `${index + 1}. Giao Phòng Kinh tế kiểm tra chợ số ${index + 1}.`,
    );
    const text = `${HEAD}\n${items.join('\n')}`;
    const { packed } = taken(text);
    expect(packed.tasks).toHaveLength(3);
    const steps = unpackExtraction(packed, text);
    for (let step = 0; step < 3; step += 1) expect(steps.next().done).toBe(false);
    expect(steps.next()).toMatchObject({ done: true, value: { tasks: { length: 250 } } });
  });
});
