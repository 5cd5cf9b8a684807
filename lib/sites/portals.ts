/**
 * The portals on which documents are read without being asked: those of the state's bodies and of the Government, as match
 * patterns of browsers.
 */
export const PORTALS = ['*://*.gov.vn/*', '*://*.chinhphu.vn/*'];

/** Whether a match pattern of one host lies within the portals. */
export function isPortal(pattern: string): boolean {
  const host = hostOf(pattern).replace(/^\*\./, '');
  return PORTALS.some((portal) => {
    const domain = hostOf(portal).replace(/^\*\./, '');
    return host === domain || host.endsWith(`.${domain}`);
  });
}

/** The host of a match pattern as a person reads it: `*.gov.vn`. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');
}

/** Of the match patterns that the browser grants, those of further sites: what the official has added. */
export function furtherSites(granted: readonly string[]): string[] {
  return granted.filter((pattern) => /^(?:\*|https?):\/\//.test(pattern) && hostOf(pattern) !== '*' && !isPortal(pattern)).sort();
}
