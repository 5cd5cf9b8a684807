/** The made-up provincial portal's address; browsers of this project are told to look for it on loopback. */
export const PORTAL_ORIGIN = 'http://congbao.tinh-mau.gov.vn';

/** A made-up newspaper, which is no portal: the same pages are found there. */
export const NEWSPAPER_HOST = 'bao.example';

/** Where a sample is shown. */
export function sampleAddress(name: string, route = ''): string {
  return `${PORTAL_ORIGIN}/pages/${name}${route}`;
}
