// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { FinishDay } from '@/components/task/FinishDay';
import { followUp } from '../../store/sample';
import { watchedActions } from '../popup/actions';
import { rendered } from '../rendered';

const row = (finishedOn: string | null) => ({ followUp: followUp('1', '2024-03-10', { finishedOn }), document: null });

function shown(finishedOn: string | null) {
  const actions = watchedActions();
  const drawn = rendered(<FinishDay row={row(finishedOn)} today="2024-03-19" actions={actions} />);
  const field = drawn.root.querySelector<HTMLInputElement>('input[type=text]');
  const type = (text: string) =>
    act(() => {
      if (field) field.value = text;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  return { actions, field, type, ...drawn };
}

it('is there for what is finished alone', () => {
  expect(shown(null).root.textContent).toBe('');
  expect(shown('2024-03-18').field?.value).toBe('18/03/2024');
});

it('sets the day', () => {
  const { actions, type, click } = shown('2024-03-18');
  click('Đổi ngày');
  expect(actions.onFinishedOn).not.toHaveBeenCalled();
  type('9/3/2024');
  click('Đổi ngày');
  expect(actions.onFinishedOn).toHaveBeenCalledExactlyOnceWith(row('2024-03-18'), '2024-03-09');
});

it.each([
  ['31/02/2024', 'Ngày chưa đúng'],
  ['20/03/2024', 'không thể sau hôm nay'],
])('says what is wrong with %s', (day, words) => {
  const { actions, type, click, root } = shown('2024-03-18');
  type(day);
  click('Đổi ngày');
  expect(root.textContent).toContain(words);
  expect(actions.onFinishedOn).not.toHaveBeenCalled();
});
