import { prose, type Weight, type Weights } from './weigh';

/** An element that holds this share of a page's prose is taken for its content, whatever its name says. */
const MAIN_SHARE = 0.4;
/** A block with this share of its text inside links, and at least this many links, is a menu or a list of links. */
const LINK_SHARE = 0.7;
const FEW_LINKS = 3;

const TAGS = new Set(['NAV', 'ASIDE', 'FOOTER', 'MENU']);
const ROLES = /^(navigation|banner|search|complementary|contentinfo|menu|menubar|toolbar|tablist|tooltip|dialog|alertdialog)$/i;
const LINK_BLOCKS = new Set(['UL', 'OL', 'DL', 'DIV', 'SECTION', 'TABLE', 'TBODY', 'TR', 'TD', 'CENTER']);

/** Words of class names and ids, English and Vietnamese as portals write them, between spaces. */
const NAMES = new RegExp(
  ` (?:${[
    'nav|navbar|navigation|menu|menubar|megamenu|submenu|topmenu|mainmenu|leftmenu|sitemap|breadcrumbs?|breadcumb|pagination|paging|pager',
    'sidebar|side bar|footer|banner|topbar|toolbar|tool bar|ribbon|ribbonrow|skip link|skiplink|cookie|modal|popup|marquee|carousel',
    'shares?|sharing|social|addthis|comments?|binh luan|binhluan|tags|tu khoa|tukhoa|rating|vote|poll|binh chon|binhchon',
    'related|lien quan|lienquan|tinlienquan|tin khac|tinkhac|cac tin|tin moi|tinmoi|bai viet khac|other news|othernews|news other|same category',
    'adverts?|advertising|quang cao|quangcao|weblinks?|lien ket|lienket|login|dang nhap|search|searchbox|tim kiem|timkiem|luot truy cap|visitors?|hit counter',
  ].join('|')}) `,
);

/**
 * Whether an element is page furniture: navigation, side bar, related news, sharing, comments. Told by its tag, its role, the words
 * of its class and id, and by the share of links in it. What holds much of the page's prose is never furniture.
 */
export function isFurniture(element: Element, weights: Weights, page: Weight): boolean {
  const weight = weights.get(element);
  if (!weight || (prose(weight) > 0 && prose(weight) >= MAIN_SHARE * prose(page))) return false;
  return (
    TAGS.has(element.tagName) ||
    ROLES.test(element.getAttribute('role') ?? '') ||
    (weight.links >= FEW_LINKS && LINK_BLOCKS.has(element.tagName) && weight.linkChars >= LINK_SHARE * weight.chars) ||
    NAMES.test(wordsOf(element))
  );
}

/** `class="TinLienQuan ms-nav"` → ` tin lien quan ms nav `. */
function wordsOf(element: Element): string {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (names === ' ') return '';
  const words = names.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^\p{L}]+/gu, ' ');
  return ` ${words.toLowerCase()} ${names.toLowerCase()} `;
}
