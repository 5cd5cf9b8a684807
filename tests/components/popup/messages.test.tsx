// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { EmptyList } from '@/components/EmptyList';
import { Message } from '@/components/Message';
import { UndoBar } from '@/components/UndoBar';
import { rendered } from '../rendered';

const change = (id: number) => ({ id, words: `Đã xóa khỏi sổ: việc ${id}` });

it('offers to undo, announces it and takes the focus that the row has lost', () => {
  const calls = { onUndo: vi.fn(), onClose: vi.fn() };
  const { root, draw, named, click } = rendered(<UndoBar change={null} undone={false} {...calls} />);
  expect(root.querySelector('[role=status]')).not.toBeNull();
  draw(<UndoBar change={change(1)} undone={false} {...calls} />);
  expect(root.querySelector('[role=status]')?.textContent).toContain('Đã xóa khỏi sổ: việc 1');
  expect(document.activeElement).toBe(named('Hoàn tác'));
  click('Hoàn tác');
  click('Đóng thông báo');
  expect(calls.onUndo).toHaveBeenCalledOnce();
  expect(calls.onClose).toHaveBeenCalledOnce();
});

it('does not take the focus again for the same change', () => {
  const calls = { onUndo: vi.fn(), onClose: vi.fn() };
  const { draw, named } = rendered(<UndoBar change={change(1)} undone={false} {...calls} />);
  named('Đóng thông báo').focus();
  draw(<UndoBar change={change(1)} undone={false} {...calls} />);
  expect(document.activeElement).toBe(named('Đóng thông báo'));
  draw(<UndoBar change={change(2)} undone={false} {...calls} />);
  expect(document.activeElement).toBe(named('Hoàn tác'));
});

it('announces a failure at once and other things when the reader pauses', () => {
  expect(rendered(<Message words="Không ghi được." failure />).root.querySelector('[role=alert]')?.textContent).toBe(
    'Không ghi được.',
  );
  const onClose = vi.fn();
  const { root, click } = rendered(<Message words="Đã đọc trang." onClose={onClose} />);
  expect(root.querySelector('[role=status]')?.textContent).toContain('Đã đọc trang.');
  click('Đóng thông báo');
  expect(onClose).toHaveBeenCalledOnce();
});

it('says how to begin', () => {
  const text = rendered(<EmptyList />).root.textContent;
  expect(text).toContain('Mở một thông báo');
  expect(text).toContain('lưu vào sổ');
  expect(text).toContain('Quét trang này');
});
