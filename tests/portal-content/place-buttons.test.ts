// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { placeButtons } from '@/entrypoints/portal.content/place-buttons';

it('puts buttons left of their lines, below each other where lines share a place, and never off the page', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  root.innerHTML =
    '<button data-task="0"></button><button data-task="1"></button><button data-task="2"></button><button data-task="3"></button>';
  placeButtons(
    root,
    window,
  )([
    { key: 0, left: 100, middle: 50, shown: true },
    { key: 1, left: 100, middle: 60, shown: true },
    { key: 2, left: 10, middle: 90, shown: true },
    { key: 3, left: 0, middle: 0, shown: false },
  ]);
  const styles = [...root.querySelectorAll('button')].map(({ style }) => [style.transform, style.visibility]);
  expect(styles).toEqual([
    ['translate(70px, 38px)', 'visible'],
    ['translate(70px, 64px)', 'visible'],
    ['translate(0px, 78px)', 'visible'],
    ['translate(0px, -12px)', 'hidden'],
  ]);
});
