import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { body } from './dom';

const content =
  '<p>Chủ tịch UBND tỉnh giao Sở Công Thương chủ trì rà soát các chợ trên địa bàn, báo cáo kết quả trước ngày 20/9/2024.</p>';
const links = '<a href="/1">Tin thứ nhất</a> <a href="/2">Tin thứ hai</a> <a href="/3">Tin thứ ba</a>';

describe('page furniture', () => {
  it.each([
    '<div class="menu-left">Trang chủ Giới thiệu</div>',
    '<div id="TinLienQuan">Bài khác</div>',
    '<div class="tin-lien-quan"><h3>Tin liên quan</h3></div>',
    '<div class="article-related">Bài khác</div>',
    '<div class="box_comment">Ý kiến bạn đọc</div>',
    '<div class="social-share">Chia sẻ</div>',
    '<ul class="breadcrumb"><li>Trang chủ</li></ul>',
    '<div id="s4-ribbonrow">Thao tác</div>',
    `<div class="box"><h4>Khác</h4>${links}</div>`,
    `<ul><li>${links}</li></ul>`,
  ])('leaves out %s', (html) => {
    const { text } = readPage(body(content + html));
    expect(text).toMatch(/^Chủ tịch UBND.*2024\.$/);
  });

  it.each([
    ['a name that speaks of a side bar', `<div class="content-sidebar-right main">${content}</div>`],
    ['a landmark', `<aside>${content}</aside>`],
    [
      'links all over',
      `<div class="x">${content}<p>Theo <a href="/1">Luật A</a>, <a href="/2">Luật B</a>, <a href="/3">Luật C</a>.</p></div>`,
    ],
  ])('keeps what holds the page’s text, whatever speaks against it: %s', (_, html) => {
    expect(readPage(body(`<div class="menu">${links.repeat(20)}</div>${html}`)).text).toContain(
      'báo cáo kết quả trước ngày 20/9/2024',
    );
  });

  it('keeps a paragraph that cites several laws by links', () => {
    const cited = '<p><a href="/1">Luật Đất đai</a>; <a href="/2">Luật Nhà ở</a>; <a href="/3">Luật Xây dựng</a>;</p>';
    expect(readPage(body(content + cited)).text).toContain('Luật Nhà ở');
  });

  it('does not let a menu of many words pass for content', () => {
    const menu = `<div class="menu">${'<a href="/x">Cổng thông tin điện tử của sở</a> '.repeat(200)}</div>`;
    expect(readPage(body(menu + content)).text).not.toContain('Cổng thông tin');
  });
});

describe('teasers of other pages', () => {
  const teaser = (href: string) =>
    `<div><h3><a href="${href}">Kết luận của Phó Chủ tịch UBND tỉnh</a></h3><p>UBND tỉnh yêu cầu các sở, ngành đẩy nhanh tiến độ.</p></div>`;

  it('are left out, even where a page is made of them', () => {
    expect(readPage(body(`<main><h2>Tin mới</h2>${teaser('/1')}${teaser('/2')}${teaser('/3')}</main>`)).text).toBe('Tin mới');
  });

  it('are not what leads to a place in the same page, or stands alone', () => {
    const sections = teaser('#1') + teaser('#2') + teaser('#3');
    expect(readPage(body(`<main>${sections}</main>`)).text).toContain('yêu cầu các sở');
    expect(readPage(body(`<main>${teaser('/1')}${content}</main>`)).text).toContain('yêu cầu các sở');
  });

  it('are not paragraphs of a document that begin with a law', () => {
    const cited = '<p><a href="/1">Luật Đất đai năm 2024</a> giao Ủy ban nhân dân xã lập hồ sơ.</p>';
    expect(readPage(body(`<div>${content.repeat(4)}${cited.repeat(3)}</div>`)).text).toContain('lập hồ sơ');
  });
});
