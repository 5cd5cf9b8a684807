import type { Browser } from 'puppeteer-core';

/** Sends one command of WebDriver BiDi and gives its result; rejects with the browser's own words. */
export type SendBidi = (method: string, parameters: object) => Promise<unknown>;

interface WithConnection {
  connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

/** The browser's own protocol, for what Puppeteer has no word for: closed shadow roots, and Firefox's own windows. */
export function bidiOf(browser: Browser): SendBidi {
  // Puppeteer has the connection in every BiDi browser, but does not declare it.
  const { connection } = browser as unknown as WithConnection;
  return async (method, parameters) => (await connection.send(method, parameters)).result;
}
