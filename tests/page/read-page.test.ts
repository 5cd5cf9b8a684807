import { describe, expect, it } from 'vitest';
import { glance } from '@/lib/page/glance';
import { readPage } from '@/lib/page/read-page';
import { normalise } from '@/lib/text/normal-form';
import { body } from './dom';

const read = (html: string) => readPage(body(html)).text;

describe('readPage', () => {
  it.each([
    [
      'parts paragraphs at blocks',
      '<p>Giao Sở Y tế</p><div>Giao <b>Sở</b> Nội vụ<p>báo cáo</p></div>',
      'Giao Sở Y tế\nGiao Sở Nội vụ\nbáo cáo',
    ],
    ['parts lines at br', 'Một<br>hai<br/><br>ba', 'Một\nhai\nba'],
    ['takes line ends in the source for spaces', '<p>Giao\n   Sở\tY tế</p>', 'Giao Sở Y tế'],
    [
      'shows the line ends that the page shows',
      '<pre>Một\nhai</pre><div style="white-space: pre-line">ba\nbốn</div>',
      'Một\nhai\nba\nbốn',
    ],
    ['composes letters over two nodes', '<p>Sơ<span>\u0309</span> Y tê\u0301</p>', 'Sở Y tế'],
    ['knows no-break spaces, soft hyphens and zero-width ones', '<p>&nbsp;báo&shy; cáo&#8203; &nbsp;ngay</p>', 'báo cáo ngay'],
    ['drops empty paragraphs', '<p>Một</p><p>&nbsp;</p><p></p><p>hai</p>', 'Một\nhai'],
    [
      'follows inline styles of display',
      '<span style="display:block">Một</span><div style="DISPLAY: inline">hai</div> ba',
      'Một\nhai ba',
    ],
    ['keeps a space beside an inline block', '<div>a<div style="display:inline-block">b</div>c</div>', 'a b c'],
    ['keeps the form that a portal wraps its page in', '<form id="aspnetForm"><p>Giao Sở Y tế</p></form>', 'Giao Sở Y tế'],
    [
      'keeps a header inside an article',
      '<article><header><h1>Chỉ thị</h1></header><p>Yêu cầu</p></article>',
      'Chỉ thị\nYêu cầu',
    ],
  ])('%s', (_, html, text) => {
    expect(read(html)).toBe(text);
  });

  it.each([
    ['display', '<p style="color:red; display : none">x</p>'],
    ['visibility', '<p style="visibility:hidden">x</p>'],
    ['the attribute', '<p hidden>x</p>'],
    ['scripts and styles', '<script>x</script><style>x{}</style><noscript>x</noscript><template>x</template>'],
    ['embedded things', '<iframe>x</iframe><svg><text>x</text></svg><canvas>x</canvas><object>x</object>'],
    ['form controls', '<button>x</button><select><option>x</option></select><textarea>x</textarea><label for="q">x</label>'],
    ['a label around a control', '<label>x <input type="checkbox"></label>'],
    ['a closed dialog', '<dialog>x</dialog>'],
    ['landmarks', '<nav>x</nav><aside>x</aside><footer>x</footer><div role="navigation">x</div>'],
    ['comments', '<!-- x -->'],
    ['our own element', '<so-viec-panel>x</so-viec-panel>'],
  ])('leaves out what is hidden or no text: %s', (_, html) => {
    expect(read(`<p>Giao Sở Y tế chủ trì.</p>${html}`)).toBe('Giao Sở Y tế chủ trì.');
  });

  it('stops at its limit and says so', () => {
    const long = readPage(body('<p>Giao việc.</p>'.repeat(100)), { limit: 200 });
    expect(long.truncated).toBe(true);
    expect(long.text.length).toBeLessThan(250);
    expect(readPage(body('<p>Giao việc.</p>')).truncated).toBe(false);
  });

  it('reads the beginning of a text node that is too long, and says so', () => {
    const { text, truncated } = readPage(body(`<p>Giao việc.</p><p>${'x'.repeat(3_000)}</p>`), { limit: 1_000 });
    expect(text.startsWith('Giao việc.\nxxx')).toBe(true);
    expect([text.length <= 1_000, truncated]).toEqual([true, true]);
  });

  it('reads what does not stand too deep, and says that there is more', () => {
    const root = body('<p>Giao việc.</p>');
    let inner: Element = root;
    for (let depth = 0; depth < 5_000; depth += 1) inner = inner.appendChild(root.ownerDocument.createElement('div'));
    inner.textContent = 'Sâu quá.';
    expect([...glance(root)].join('').trim()).toBe('Giao việc.');
    expect(readPage(root)).toMatchObject({ text: 'Giao việc.', truncated: true });
  });

  it('gives a text that is in the normal form already', () => {
    const { text } = readPage(body('<ol><li>a<ul><li>b</li></ul></li></ol><table><tr><th>c<th>d<tr><td>e<p>f<td></table>'));
    expect(normalise(text)).toBe(text);
  });
});
