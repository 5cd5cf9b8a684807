import { isPortal } from './portals';

/** The match pattern of a site, or why there is none. */
export type SitePattern = { pattern: string } | { wrong: 'siteWrong' | 'siteIsPortal' };

/**
 * The match pattern of the site that a person types as an address, a host (`vanban.congty.vn`), or a host with all below it
 * (`*.congty.vn`). A port is left out: permissions are given to hosts.
 */
export function sitePattern(typed: string): SitePattern {
  const words = typed.trim().toLowerCase();
  const below = /^(?:https?:\/\/)?\*\./.test(words);
  const address = words.replace(/^(https?:\/\/)?\*\./, '$1');
  const whole = /^[a-z][a-z\d+.-]*:\/\//.test(address) ? address : `https://${address}`;
  if (!/^https?:\/\//.test(whole) || !URL.canParse(whole)) return { wrong: 'siteWrong' };
  const { hostname } = new URL(whole);
  // A site has a name of two parts at least, or is a machine of the office's own network.
  if (!/^(?:[\p{L}\d-]+\.)+[\p{L}\d-]+$/u.test(hostname) && hostname !== 'localhost') return { wrong: 'siteWrong' };
  const pattern = `*://${below ? '*.' : ''}${hostname}/*`;
  return isPortal(pattern) ? { wrong: 'siteIsPortal' } : { pattern };
}
