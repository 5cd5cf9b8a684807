/** Parameters that say how a reader came, not what is read: mail and advertising campaigns, Zalo, analytics. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|zarsrc|_gl|_ga|mc_cid|mc_eid)$/i;

/**
 * The address of a page as its identity: host, path and the parameters that choose the content, in their order. Scheme,
 * fragment and tracking parameters are left out; a fragment that is itself an address (`#/van-ban/12`, `#!…`) stays,
 * since some portals keep every document behind one path. What is no address is given back as it is.
 */
export function pageAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, searchParams, hash } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
  return `//${host}${pathname}${query}${/^#[!/]/.test(hash) ? hash : ''}`;
}
