import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import { fillDays } from './sample-days';
import { PAGES_FOLDER } from './samples';

/** Pages that forbid everything but their own inline styles, as hardened portals do. */
const STRICT_POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const STRICT_PAGES = new Set(['dark-strict-policy']);

export interface Portal {
  /** The loopback port that it listens on. */
  port: number;
  /** Puts up a page of a test's own; `path` begins with a slash. */
  publish(path: string, html: string): void;
  close(): Promise<void>;
}

/**
 * Serves the sample portal on 127.0.0.1, on a free port: `/` is its home page, `/pages/NAME` a sample, anything below
 * `/pages/NAME/` a file of that sample or, where there is no such file, the page itself (single-page portals).
 */
export async function servePortal(): Promise<Portal> {
  const published = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://portal').pathname;
    answer(path, published, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    publish: (path, html) => published.set(path, html),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(path: string, published: Map<string, string>, response: ServerResponse): Promise<void> {
  const own = published.get(path);
  if (own !== undefined) return sendPage(response, own);
  if (path === '/portal.css') {
    response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(await readFile(`${PAGES_FOLDER}portal.css`));
    return;
  }
  const match = /^\/pages\/([a-z-]+)(?:\/([a-z]+\.html))?/.exec(path === '/' ? '/pages/home' : path);
  const html = match ? await readFile(`${PAGES_FOLDER}${match[1]}/${match[2] ?? 'page.html'}`, 'utf8').catch(() => null) : null;
  if (html === null) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Không tìm thấy trang.</p>');
    return;
  }
  const policy = STRICT_PAGES.has(match?.[1] ?? '') ? STRICT_POLICY : undefined;
  sendPage(response, fillDays(html, todayInVietnam(new Date())), policy);
}

function sendPage(response: ServerResponse, html: string, policy?: string): void {
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  if (policy !== undefined) headers['content-security-policy'] = policy;
  response.writeHead(200, headers).end(html);
}
