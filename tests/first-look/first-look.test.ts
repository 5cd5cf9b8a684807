// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookAt } from '@/entrypoints/first-look/first-look';

const ORDERS = '<p>THÔNG BÁO</p><p>Yêu cầu Sở Y tế kiểm tra các bếp ăn, báo cáo trước ngày 20/9/2024.</p>';
const NEWS = '<p>Sáng nay, chợ phiên vùng cao đông người hơn mọi năm, hàng hóa phong phú.</p>';

let end = new AbortController();
let found = vi.fn();

/** Looks at a page as it stands; what finds a document ends the look, as the script does. */
function look(html: string): void {
  document.body.innerHTML = html;
  found = vi.fn(() => end.abort());
  lookAt(window, found, end.signal);
}

/** Puts more onto the page and lets so much time pass. */
async function add(html: string, milliseconds: number): Promise<void> {
  document.body.insertAdjacentHTML('beforeend', html);
  await vi.advanceTimersByTimeAsync(milliseconds);
}

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('lookAt', () => {
  it('calls at once where the words may be a document’s, and once only', async () => {
    look(ORDERS);
    expect(found).toHaveBeenCalledOnce();
    await add(ORDERS, 20_000);
    expect(found).toHaveBeenCalledOnce();
  });

  it('waits for what arrives late', async () => {
    look(NEWS);
    await add(NEWS, 1_000);
    expect(found).not.toHaveBeenCalled();
    await add(ORDERS, 5_000);
    expect(found).toHaveBeenCalledOnce();
  });

  it('lets go of a page that stays no document', async () => {
    look(NEWS);
    await vi.advanceTimersByTimeAsync(16_000);
    await add(ORDERS, 60_000);
    expect(found).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks again when the page has gone elsewhere', async () => {
    look(NEWS);
    await vi.advanceTimersByTimeAsync(16_000);
    history.pushState({}, '', '/van-ban/12');
    const change = new Event('popstate');
    window.dispatchEvent(change);
    await add(ORDERS, 5_000);
    expect(found).toHaveBeenCalledOnce();
  });

  it('does nothing any more once it is ended', async () => {
    look(NEWS);
    end.abort();
    await add(ORDERS, 20_000);
    expect(found).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
