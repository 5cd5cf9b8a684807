// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { DoneGroup } from '@/components/popup/DoneGroup';
import { FollowUpGroup } from '@/components/popup/FollowUpGroup';
import type { Row } from '@/components/task/row';
import { followUp, page } from '../../store/sample';
import { rendered } from '../rendered';
import { watchedActions } from './actions';

const actions = watchedActions();
const document = { key: 'k', fields: page().document, url: page().url, title: '', savedAt: '2024-03-05T02:00:00.000Z' };

function rows(count: number, changes: Partial<Row['followUp']> = {}): Row[] {
  return Array.from({ length: count }, (_, index) => {
    const of = followUp(String(index), '2024-05-01', changes);
    return { followUp: of, document };
  });
}

const group = (of: Row[]) => <FollowUpGroup title="Sau đó" look="later" rows={of} today="2024-03-19" actions={actions} />;

it('names its part of the list and says how many are in it', () => {
  const { root } = rendered(group(rows(3)));
  const section = root.querySelector('section');
  const heading = root.querySelector(`[id="${section?.getAttribute('aria-labelledby')}"]`);
  expect(heading?.textContent).toBe('Sau đó 3 việc');
  expect(root.querySelectorAll('li')).toHaveLength(3);
});

it('is not there without rows', () => {
  expect(rendered(group([])).root.textContent).toBe('');
});

it('draws a long part in steps', () => {
  const { root, click } = rendered(group(rows(95)));
  expect(root.querySelectorAll('li')).toHaveLength(40);
  click('Xem thêm 40 việc');
  click('Xem thêm 15 việc');
  expect(root.querySelectorAll('li')).toHaveLength(95);
  expect(root.textContent).not.toContain('Xem thêm');
});

it('keeps a row open while others come and go', () => {
  const [first, second, third] = rows(3, { collaborators: ['Văn phòng'] });
  if (!first || !second || !third) throw new Error('three rows were asked for');
  const { root, draw, click } = rendered(group([first, second]));
  click('Chi tiết: Việc số 1');
  draw(group([second, third]));
  expect(root.querySelectorAll('[aria-expanded="true"]')).toHaveLength(1);
  expect(root.querySelector('[aria-expanded="true"]')?.getAttribute('aria-label')).toContain('Việc số 1');
});

it('keeps what is done folded away until asked for', () => {
  const done = rows(2, { finishedOn: '2024-03-18' });
  const { root, named, click } = rendered(<DoneGroup rows={done} shownAtOnce={false} today="2024-03-19" actions={actions} />);
  expect(root.querySelectorAll('li')).toHaveLength(0);
  click('Đã xong (2)');
  expect(named('Đã xong (2)').getAttribute('aria-expanded')).toBe('true');
  expect(root.querySelectorAll('li')).toHaveLength(2);
});
