import { describe, expect, it } from 'vitest';
import { contentRoot } from '@/lib/portals/content-root';
import { parse } from '@/tests/page/dom';

const order =
  '<p>Chủ tịch UBND tỉnh giao Sở Công Thương chủ trì rà soát các chợ trên địa bàn, báo cáo kết quả trước ngày 20/9/2024.</p>';
const menu = '<div id="menu"><a href="/">Trang chủ</a> <a href="/2">Giới thiệu</a></div>';

describe('contentRoot', () => {
  it.each([
    [
      'Liferay',
      `<div class="portlet"><div class="journal-content-article"><p>Cổng tin</p></div></div><div class="journal-content-article" id="found">${order}</div>`,
    ],
    ['SharePoint, pasted HTML', `<form><div class="ExternalClass1B2C" id="found">${order}</div></form>`],
    ['SharePoint, a field', `<form><div class="ms-rtestate-field" id="found">${order}</div></form>`],
    [
      'SharePoint, for printing',
      `<table id="tableforprint" data-x=""><tbody><tr><td><div class="ExternalClassA" id="found">${order}</div></td></tr></tbody></table>`,
    ],
    ['a government page', `<div class="detail-content" id="found">${order}</div>`],
    ['VNPT', `<div class="noidung" id="found">${order}</div>`],
    ['an article', `<main><article id="found">${order}</article></main>`],
  ])('finds where the family keeps its content: %s', (_, html) => {
    const root = contentRoot(parse(menu + html));
    expect(root.id).toBe('found');
  });

  it('takes the body of a page of no known family', () => {
    expect(contentRoot(parse(menu + order)).tagName).toBe('BODY');
  });

  it('takes the body where the known element holds little of the page', () => {
    expect(contentRoot(parse(`<div class="noidung"><p>Xem tệp đính kèm.</p></div>${order}`)).tagName).toBe('BODY');
  });

  it('takes in a document header that stands outside of the content', () => {
    const html = `${menu}<div id="wide"><p>Số: 12/TB-UBND</p><div class="noidung">${order.repeat(3)}</div></div>`;
    expect(contentRoot(parse(html)).id).toBe('wide');
    expect(
      contentRoot(parse(`<p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><div class="noidung">${order.repeat(3)}</div>`)).tagName,
    ).toBe('BODY');
  });

  it('is not misled by a page’s scripts', () => {
    const script = `<script>${'var giao = "việc";'.repeat(200)}</script>`;
    expect(contentRoot(parse(`${script}<div class="noidung" id="found">${order}</div>`)).id).toBe('found');
  });
});
