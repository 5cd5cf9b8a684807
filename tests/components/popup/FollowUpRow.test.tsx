// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { FollowUpRow } from '@/components/popup/FollowUpRow';
import { ReturnedRow } from '@/components/task/returned-row';
import type { Row } from '@/components/task/row';
import type { StoredDocument } from '@/lib/store/schema';
import { deadline, followUp, page, task } from '../../store/sample';
import { nameOf, rendered } from '../rendered';
import { watchedActions } from './actions';

const TODAY = '2024-03-19';
const long =
  'Phòng Quy hoạch chủ trì, phối hợp với Phòng Kinh tế rà soát hồ sơ các dự án nhà ở xã hội, lập danh mục dự án chậm tiến độ và báo cáo Giám đốc Sở.';

function row(changes: Partial<Row['followUp']> = {}, fields: Partial<StoredDocument['fields']> = {}): Row {
  const due = deadline('2024-03-31');
  const document = { fields: { ...page().document, ...fields }, url: page().url, title: page().title };
  return {
    followUp: followUp('1', null, { quote: task(long).quote, deadlines: [due], ...changes }),
    document: { ...document, key: 'k', savedAt: '2024-03-05T02:00:00.000Z' },
  };
}

function shown(of: Row) {
  const actions = watchedActions();
  return { actions, ...rendered(<FollowUpRow row={of} today={TODAY} actions={actions} />) };
}

describe('FollowUpRow', () => {
  it('takes the focus when an undoing brings it back, but not from whoever has gone on', () => {
    const { draw, named } = shown(row());
    const back = (id: string | null) =>
      draw(
        <ReturnedRow.Provider value={id}>
          <FollowUpRow row={row()} today={TODAY} actions={watchedActions()} />
        </ReturnedRow.Provider>,
      );
    back(row().followUp.id);
    expect(document.activeElement).toBe(named('Đánh dấu đã xong'));

    back(null);
    named('Nhắc lại').focus();
    back(row().followUp.id);
    expect(document.activeElement).toBe(named('Nhắc lại'));
  });

  it('says what, by when and read from which words, who, and from which document', () => {
    const { root } = shown(row());
    const text = root.textContent ?? '';
    expect(text).toContain('31/03/2024 · còn 12 ngày');
    expect(text).toContain('“trước ngày 31/3/2024”');
    expect(text).toContain('Chủ trì: Phòng Quy hoạch');
    expect(text).toContain('12/TB-SXD · 04/03/2024 · Sở Xây dựng tỉnh Mẫu');
    expect(text).not.toContain('cần xác nhận');
  });

  it.each([
    ['overdue', '2024-03-16', 'quá hạn 3 ngày'],
    ['today', TODAY, 'hạn hôm nay'],
    ['due tomorrow', '2024-03-20', 'còn 1 ngày'],
  ])('says in words what is %s', (_what, due, words) => {
    expect(shown(row({ deadlines: [deadline(due)] })).root.textContent).toContain(words);
  });

  it('marks what was inferred as yet to be confirmed', () => {
    const inferred = deadline('2024-03-31', { certain: false });
    expect(shown(row({ deadlines: [inferred] })).root.textContent).toContain('cần xác nhận');
  });

  it('gives the words alone where no day can be named, and says where no deadline is given', () => {
    const phrase = 'trong 15 ngày kể từ ngày nhận';
    const relative = deadline(null, { kind: 'relative', relation: 'within', value: 'P15D', phrase });
    expect(shown(row({ deadlines: [relative] })).root.textContent?.split(phrase)).toHaveLength(2);
    expect(shown(row({ deadlines: [] })).root.textContent).toContain('Không nêu thời hạn');
  });

  it('shows the whole task, collaborators and other deadlines on demand', () => {
    const of = row({
      collaborators: ['Phòng Kinh tế'],
      deadlines: [deadline('2024-03-31'), deadline('2024-12-31', { phrase: 'trước ngày 01/01/2025' })],
    });
    const { root, named, click } = shown(of);
    expect(root.textContent).not.toContain('báo cáo Giám đốc Sở');
    expect(named('Chi tiết').getAttribute('aria-expanded')).toBe('false');
    click('Chi tiết');
    expect(root.textContent).toContain(long);
    expect(root.textContent).toContain('Phối hợp: Phòng Kinh tế');
    expect(root.textContent).toContain('Thời hạn khác: 31/12/2024');
    expect(named('Thu gọn').getAttribute('aria-expanded')).toBe('true');
    click('Thu gọn');
    expect(root.textContent).not.toContain('báo cáo Giám đốc Sở');
  });

  it('calls back for tick, deletion and source', () => {
    const of = row();
    const { actions, click } = shown(of);
    click('Đánh dấu đã xong');
    click('Xóa khỏi sổ');
    click('Mở văn bản 12/TB-SXD');
    expect(actions.onDone).toHaveBeenCalledWith(of);
    expect(actions.onDelete).toHaveBeenCalledWith(of);
    expect(actions.onOpenSource).toHaveBeenCalledWith(of);
    expect(actions.onReopen).not.toHaveBeenCalled();
  });

  it('keeps the box as the list says until the list has changed', () => {
    const { named, click } = shown(row());
    click('Đánh dấu đã xong');
    expect((named('Đánh dấu đã xong') as HTMLInputElement).checked).toBe(false);
  });

  it('says when a task was done and takes the tick back', () => {
    const of = row({ finishedOn: '2024-03-19' });
    const { actions, root, click } = shown(of);
    expect(root.textContent).toContain('Đã xong ngày 19/03/2024');
    click('Đánh dấu chưa xong');
    expect(actions.onReopen).toHaveBeenCalledWith(of);
  });

  it('names every control, and each by its own task', () => {
    const { root } = shown(row());
    const names = [...root.querySelectorAll('button, input')].map(nameOf);
    expect(names).toHaveLength(5);
    for (const name of names) expect(name).toContain('Phòng Quy hoạch chủ trì');
  });

  it('goes by the title of the page where the document has no number', () => {
    const { root } = shown(row({}, { number: null, issuer: null, issuedOn: '2024-03' }));
    expect(root.textContent).toContain('Thông báo kết luận cuộc họp giao ban · 03/2024');
  });
});
