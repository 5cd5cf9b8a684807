/** A way in which portals put a text on a page: from its paragraphs to the HTML of the article. */
export type Wrapping = (paragraphs: string[]) => string;

/** Ways to wrap the same text, each met on real portals. Whatever the way, a reader should find the same tasks. */
export const WRAPPINGS: Record<string, Wrapping> = {
  'paragraphs with entities': (paragraphs) =>
    paragraphs.map((text) => `<p style="text-align:justify">${entities(text)}</p>`).join('\n'),
  'Word spans': (paragraphs) =>
    paragraphs.map((text) => `<p class=MsoNormal>${wordSpans(text)}<span><o:p></o:p></span></p>`).join('\n'),
  'layout tables': (paragraphs) =>
    `<form id="aspnetForm"><table width="100%"><tr><td><table class="s4-wpTopTable"><tr><td><table><tbody>${paragraphs
      .map((text) => `<tr><td class="ms-vb"><div><p>${escapeText(text)}</p></div></td></tr>`)
      .join('\n')}</tbody></table></td></tr></table></td></tr></table></form>`,
  'ordered lists': (paragraphs) => paragraphs.map(listItem).join('\n'),
  'line breaks': (paragraphs) => `<div>${paragraphs.map(escapeText).join('<br>\n')}</div>`,
};

/** A whole page around a wrapped text, with the menu, the related news and the footer that portals have. */
export function pageAround(title: string, article: string): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${escapeText(title)}</title></head><body>
<nav class="main-menu"><ul><li><a href="#">Trang chủ</a></li><li><a href="#">Văn bản</a></li><li><a href="#">Liên hệ</a></li></ul></nav>
<main><article>${article}</article></main>
<div class="related-news"><h3>Tin liên quan</h3><ul><li><a href="#">Giao Sở Y tế báo cáo trước ngày 10/12/2026</a></li><li><a href="#">Lịch tiếp công dân</a></li></ul></div>
<footer>Cập nhật ngày 20/11/2026</footer></body></html>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function entities(text: string): string {
  return escapeText(text)
    .replace(/[^ -~]/gu, (letter) => `&#${letter.codePointAt(0)};`)
    .replace(/^(\S+) /, '$1&nbsp;');
}

/** Spans cut after every third word; every second one in decomposed letters, every fifth with a soft hyphen. */
function wordSpans(text: string): string {
  const words = text.split(' ');
  const spans: string[] = [];
  for (let at = 0; at < words.length; at += 3) {
    const piece = words.slice(at, at + 3).join(' ') + (at + 3 < words.length ? ' ' : '');
    const index = at / 3;
    const letters = index % 2 === 0 ? piece : piece.normalize('NFD');
    const hyphenated = index % 5 === 4 ? letters.replace(/^(\p{L}{2})(?=\p{L}{2})/u, '$1\u00ad') : letters;
    spans.push(`<span lang=VI style='font-size:14.0pt'>${escapeText(hyphenated)}</span>`);
  }
  return spans.join('');
}

/** A paragraph that begins with a plain number becomes an item whose number is only its marker. */
function listItem(text: string): string {
  const match = /^(\d{1,2})\. +(\D.*)$/u.exec(text);
  return match ? `<ol start="${match[1]}"><li>${escapeText(match[2] ?? '')}</li></ol>` : `<p>${escapeText(text)}</p>`;
}
