// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageOverlay } from '@/components/panel/PageOverlay';
import type { PanelTask } from '@/components/panel/panel-task';
import { TranslationContext } from '@/components/translation';
import { translate } from '../translate';

const task: PanelTask = {
  key: 0,
  label: '2.1',
  quote: 'Sở Công Thương chủ trì rà soát các chợ trên địa bàn, báo cáo kết quả trước ngày 20/9/2024.',
  assignees: ['Sở Công Thương'],
  collaborators: ['Công an tỉnh'],
  deadlines: [
    {
      phrase: 'trước ngày 20/9/2024',
      kind: 'date',
      relation: 'before',
      value: '2024-09-20',
      due: '2024-09-20',
      certain: true,
      rule: 'date',
    },
  ],
  product: 'báo cáo rà soát',
  targets: ['ít nhất 80%'],
  saved: 'no',
  busy: false,
  concern: null,
};
const second: PanelTask = {
  ...task,
  key: 1,
  label: null,
  quote: 'Văn phòng theo dõi, đôn đốc.',
  assignees: [],
  collaborators: [],
  deadlines: [],
  product: null,
  targets: [],
};
const calls = {
  onOpen: vi.fn(),
  onShow: vi.fn(),
  onToggle: vi.fn(),
  onMineAlone: vi.fn(),
  onSave: vi.fn(),
  onDismiss: vi.fn(),
  onSecret: vi.fn(),
};

function draw(change: Partial<Parameters<typeof PageOverlay>[0]> = {}) {
  const props = {
    document: {
      kind: 'notice',
      number: '12/TB-UBND',
      symbol: 'TB-UBND',
      issuer: 'UBND tỉnh Hoa Sen',
      place: null,
      issuedOn: '2024-09-05',
      signer: null,
    },
    tasks: [task, second],
    today: '2024-09-08',
    open: true,
    unitIsSet: false,
    mineAlone: false,
    cited: [{ name: 'Nghị định số 15/2018/NĐ-CP', issuedOn: '2018-02-02', issuer: 'Chính phủ' }],
    remarks: [],
    notice: null,
    announcement: '',
    secret: null,
    ...calls,
    near: (change.tasks ?? [task, second]).map((_task, index) => index),
    ...change,
  } as const;
  act(() =>
    render(
      <TranslationContext.Provider value={translate}>
        <PageOverlay {...props} />
      </TranslationContext.Provider>,
      document.body,
    ),
  );
}

const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent)?.startsWith(name),
  );
  if (!found) throw new Error(`No button named ${name}`);
  return found;
};

beforeEach(() => {
  act(() => render(null, document.body));
  vi.clearAllMocks();
});

describe('the overlay of a page', () => {
  it('is one line while it is folded, and a button beside every task', () => {
    draw({ open: false });
    expect(button('Sổ Việc').textContent).toBe('Sổ Việc · 2 nhiệm vụ · 1 thời hạn');
    expect(button('Sổ Việc').getAttribute('aria-expanded')).toBe('false');
    expect(document.querySelectorAll('[data-task]')).toHaveLength(2);
    expect(document.querySelector('section')).toBeNull();
    button('Sổ Việc').click();
    expect(calls.onOpen).toHaveBeenCalledWith(true);
  });

  it('asks before tasks of a marked document are kept, and is on the side of caution', () => {
    draw({ secret: { mark: 'TỐI MẬT', count: 2 } });
    const question = document.querySelector('[role=alertdialog]');
    expect(question?.textContent).toContain('Văn bản có dấu «TỐI MẬT»: chưa có gì được lưu.');
    expect(document.activeElement).toBe(button('Không lưu'));
    question?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    button('Không lưu').click();
    expect(calls.onSecret.mock.calls).toEqual([[false], [false]]);
    button('Tôi được phép, lưu 2 nhiệm vụ').click();
    expect(calls.onSecret).toHaveBeenLastCalledWith(true);
  });

  it('says which document it is and what must be done by when', () => {
    draw();
    const { textContent } = document.body;
    for (const words of [
      '12/TB-UBND',
      'UBND tỉnh Hoa Sen',
      'Ngày 05/09/2024',
      '20/09/2024, còn 12 ngày',
      'Chủ trì: Sở Công Thương',
      'Phối hợp: Công an tỉnh',
      'Sản phẩm: báo cáo rà soát',
      'Chỉ tiêu: ít nhất 80%',
      'Văn bản được viện dẫn (1)',
      'Nghị định số 15/2018/NĐ-CP, Ngày 02/02/2018, Chính phủ',
    ]) {
      expect(textContent).toContain(words);
    }
    expect(textContent).toContain('Không nêu thời hạn');
    expect(textContent).toContain('Chưa rõ cơ quan chủ trì');
    expect(textContent).not.toContain('cần xác nhận');
  });

  it('asks to confirm a deadline that was inferred', () => {
    const deadlines = task.deadlines.map((deadline) => ({
      ...deadline,
      certain: false,
      flags: ['inferred-year' as const],
    }));
    draw({ tasks: [{ ...task, deadlines }] });
    expect(document.querySelector('.deadline')?.textContent).toBe('20/09/2024, còn 12 ngàycần xác nhận: năm suy ra');
  });

  it('names its buttons after the task, and saves with one click', () => {
    draw();
    button('Lưu nhiệm vụ 2.1: Sở Công Thương chủ trì').click();
    expect(calls.onToggle).toHaveBeenLastCalledWith(task);
    button('Lưu Văn phòng theo dõi').click();
    expect(calls.onToggle).toHaveBeenLastCalledWith(second);
    button('2.1. Sở Công Thương').click();
    expect(calls.onShow).toHaveBeenCalledWith(task);
    button('Lưu tất cả (2)').click();
    expect(calls.onSave.mock.calls).toEqual([[[0, 1]]]);
  });

  it('offers to take back what is saved', () => {
    draw({
      tasks: [
        { ...task, saved: 'open' },
        { ...second, saved: 'done' },
      ],
    });
    button('Bỏ lưu nhiệm vụ 2.1').click();
    expect(calls.onToggle).toHaveBeenCalledOnce();
    expect(button('Đã lưu 2.1').textContent).toBe('Đã lưu');
    expect(button('Đã hoàn thành Văn phòng').textContent).toBe('Đã hoàn thành');
    button('Đã lưu tất cả 2 nhiệm vụ').click();
    expect(calls.onSave).not.toHaveBeenCalled();
  });

  it('takes no second click while an answer is awaited', () => {
    draw({ tasks: [{ ...task, busy: true }] });
    button('Lưu nhiệm vụ').click();
    button('Lưu 2.1').click();
    button('Lưu tất cả').click();
    expect(calls.onToggle).not.toHaveBeenCalled();
    expect(calls.onSave).not.toHaveBeenCalled();
  });

  it('says nothing of a unit while none is set', () => {
    draw();
    expect(document.querySelector('.concern')).toBeNull();
    expect(document.querySelector('.mine')).toBeNull();
    expect(document.body.textContent).not.toContain('đơn vị tôi');
  });

  it('marks the tasks of the official’s own unit in words, saves those alone, and shows them alone', () => {
    const mine = { ...task, concern: { role: 'assignee', certain: true, reason: 'same-name' } } as const;
    const maybe = { ...second, key: 2, concern: { role: 'collaborator', certain: false, reason: 'some-of-group' } } as const;
    const saved = { ...mine, key: 3, saved: 'open' } as const;
    const own = { tasks: [mine, second, maybe, saved], unitIsSet: true };
    draw(own);
    const tags = () => [...document.querySelectorAll('.concern')].map(({ textContent }) => textContent);
    expect(tags()).toEqual(['Việc của đơn vị tôi', 'Có thể phối hợp: chỉ giao một số đơn vị trong nhóm', 'Việc của đơn vị tôi']);
    expect(button('Lưu nhiệm vụ 2.1').getAttribute('aria-label')).toMatch(/ \(Việc của đơn vị tôi\)$/);
    expect(document.querySelectorAll('.mark.mine')).toHaveLength(3);
    expect(document.querySelectorAll('.mark.unsure')).toHaveLength(1);
    expect(button('Sổ Việc').textContent).toBe('Sổ Việc · 4 nhiệm vụ · 1 thời hạn · 3 của tôi');
    button('Lưu việc của tôi (2)').click();
    expect(calls.onSave).toHaveBeenLastCalledWith([0, 2]);
    button('Lưu tất cả (3)').click();
    expect(calls.onSave).toHaveBeenLastCalledWith([0, 1, 2]);
    document.querySelector<HTMLInputElement>('.alone input')?.click();
    expect(calls.onMineAlone).toHaveBeenLastCalledWith(true);
    draw({ ...own, mineAlone: true });
    expect(document.querySelectorAll('li.task')).toHaveLength(3);
    expect(document.querySelectorAll('[data-task]')).toHaveLength(4);
  });

  it('shows everything, and says so, where nothing is the official’s own', () => {
    draw({ unitIsSet: true, mineAlone: true });
    expect(document.body.textContent).toContain('Văn bản này không giao việc cho đơn vị tôi.');
    expect(document.querySelectorAll('li.task')).toHaveLength(2);
  });

  it('folds with Escape and keeps the focus', () => {
    draw();
    button('2.1. ').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(calls.onOpen).toHaveBeenCalledWith(false);
    draw({ open: false });
    expect(document.activeElement).toBe(button('Sổ Việc'));
  });

  it('shows a problem until it is closed, folded or not, and announces what was done', () => {
    draw({ open: false, notice: 'Hãy tải lại trang.', announcement: 'Đã lưu 1 nhiệm vụ vào sổ việc.' });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Hãy tải lại trang.');
    expect(document.querySelector('[role=status]')?.textContent).toBe('Đã lưu 1 nhiệm vụ vào sổ việc.');
    button('Đóng thông báo').click();
    expect(calls.onDismiss).toHaveBeenCalledOnce();
  });
});
