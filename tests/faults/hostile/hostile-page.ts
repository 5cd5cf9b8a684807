import type { Page } from 'playwright-core';
import { until } from '../../e2e/until';
import { PORTAL_ORIGIN } from '../../portal/addresses';
import type { Fault } from '../fault';
import { type Ground, onFreshGround } from '../ground';
import { fillList } from '../prepare';

/** A page that means harm. It holds a document with two tasks, a button of its own (`#own`), and whatever else it does. */
export interface Hostile {
  name: string;
  /** HTML in the head, before anything else. */
  head?: string;
  /** HTML behind the document. */
  body?: string;
  /** The document; without it an ordinary one. */
  lines?: readonly string[];
  /** What is tried; gives how many tasks the reader has saved meanwhile. Throws where something happens that should not. */
  attempt(page: Page, ground: Ground): Promise<number>;
}

export const LINES = [
  'ỦY BAN NHÂN DÂN',
  'Số: 41/TB-UBND',
  'Hòa Giang, ngày 03 tháng 11 năm 2026',
  'THÔNG BÁO',
  'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan thực hiện các nhiệm vụ sau:',
  '1. Sở Nội vụ rà soát hồ sơ cán bộ, báo cáo trước ngày 18/12/2026.',
  '2. Sở Xây dựng kiểm tra các công trình đang thi công, hoàn thành trước ngày 28/12/2026.',
];

/** The fault that the extension meets such a page: what was on the list stays, what the reader did not click is not saved. */
export function hostileFault(hostile: Hostile): Fault {
  return {
    name: `hostile page: ${hostile.name}`,
    times: { small: 1, full: 3 },
    run: () =>
      onFreshGround(async (ground) => {
        const before = await fillList(ground, 4);
        ground.portal.publish('/hostile', htmlOf(hostile));
        const page = await ground.open(`${PORTAL_ORIGIN}/hostile`);
        const saved = await hostile.attempt(page, ground);
        await checkUsable(page);
        const after = await ground.followUps();
        if (after.length !== before.length + saved) {
          throw new Error(`${after.length - before.length} tasks were saved, ${saved} by the reader.`);
        }
        return { before, after };
      }),
  };
}

function htmlOf({ head = '', body = '', lines = LINES }: Hostile): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Thông báo</title>${head}</head><body>
<button id="own" onclick="this.value = Number(this.value || 0) + 1" style="position:relative;z-index:1">Tra cứu</button>
<main><article>${lines.map((line) => `<p>${line}</p>`).join('\n')}</article></main>${body}</body></html>`;
}

/** The page answers its reader: its own button can be clicked, and does what it should. */
async function checkUsable(page: Page): Promise<void> {
  const button = page.locator('#own');
  await button.scrollIntoViewIfNeeded();
  await button.click();
  await until(async () => (await button.getAttribute('value')) !== null, 'The page does not answer its reader any more.');
}
