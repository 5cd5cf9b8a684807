// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { FinishDay } from '@/components/task/FinishDay';
import { rendered } from '../rendered';

function shown(finishedOn: string) {
  const onSave = vi.fn().mockResolvedValue(true);
  const drawn = rendered(<FinishDay finishedOn={finishedOn} today="2024-03-19" onSave={onSave} />);
  const field = drawn.root.querySelector<HTMLInputElement>('input[type=text]');
  const type = (text: string) =>
    act(() => {
      if (field) field.value = text;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  return { onSave, field, type, ...drawn };
}

it('shows the day as offices write it', () => {
  expect(shown('2024-03-18').field?.value).toBe('18/03/2024');
});

it('sets the day', () => {
  const { onSave, type, click } = shown('2024-03-18');
  click('Đổi ngày');
  expect(onSave).not.toHaveBeenCalled();
  type('9/3/2024');
  click('Đổi ngày');
  expect(onSave).toHaveBeenCalledExactlyOnceWith('2024-03-09');
});

it.each([
  ['31/02/2024', 'Ngày chưa đúng'],
  ['20/03/2024', 'không thể sau hôm nay'],
])('says what is wrong with %s', (day, words) => {
  const { onSave, type, click, root } = shown('2024-03-18');
  type(day);
  click('Đổi ngày');
  expect(root.textContent).toContain(words);
  expect(onSave).not.toHaveBeenCalled();
});
