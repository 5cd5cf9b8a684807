// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from '@/lib/page/watch';

const long = 'Giao Sở Y tế chủ trì, báo cáo trước ngày 20/9/2024.';
let stop = new AbortController();

/** Adds a paragraph, and lets the observer see it. */
async function add(text: string, tag = 'p') {
  const element = document.createElement(tag);
  element.textContent = text;
  document.body.append(element);
  await vi.advanceTimersByTimeAsync(1);
}

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  document.body.innerHTML = '';
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('watch', () => {
  it('reports once, when the page has come to rest', async () => {
    const seen = vi.fn();
    watch(document.body, seen, { signal: stop.signal, quiet: 300 });
    await add(long);
    await vi.advanceTimersByTimeAsync(200);
    await add(long);
    await vi.advanceTimersByTimeAsync(200);
    expect(seen).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(seen).toHaveBeenCalledOnce();
  });

  it('does not take clocks and our own element for changes', async () => {
    const seen = vi.fn();
    watch(document.body, seen, { signal: stop.signal, quiet: 300 });
    await add('12:03:45');
    await add(long, 'so-viec-panel');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(seen).not.toHaveBeenCalled();
  });

  it('reports ever more rarely on a page that never rests, but does report', async () => {
    const seen = vi.fn();
    watch(document.body, seen, { signal: stop.signal, quiet: 300, longest: 10_000 });
    for (let turn = 0; turn < 300; turn += 1) {
      await add(long);
      await vi.advanceTimersByTimeAsync(99);
    }
    expect(seen.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(seen.mock.calls.length).toBeLessThan(9);
  });

  it('ends with its signal, even with a report on its way', async () => {
    const seen = vi.fn();
    watch(document.body, seen, { signal: stop.signal, quiet: 300 });
    await add(long);
    stop.abort();
    await add(long);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(seen).not.toHaveBeenCalled();
  });
});
