import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { NEWSPAPER_HOST } from '../portal/addresses';
import { welcomePage } from './welcome-page';

/** The folder of the built extension. */
export const EXTENSION_FOLDER = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url)).replace(/[\\/]$/, '');

/**
 * What Chromium does beside the pages and the extension. The menus of its address bar are pages of their own, which cost a fifth of
 * every start, and a process is kept ready behind every page; the rest asks for hosts that cannot be reached here, or would have http pages of the portal under https.
 */
const FEATURES_LEFT_OUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  'SpareRendererForSitePerProcess',
];

export interface LaunchOptions {
  executablePath: string;
  headless: boolean;
  /** The loopback port that every address under gov.vn, and the newspaper's, leads to. */
  portalPort: number;
  /** A profile to keep; without it a fresh one is used and removed afterwards. */
  profile?: string;
  /** The extension to load where it is not the build itself. */
  extensionFolder?: string;
}

export interface Browser {
  context: BrowserContext;
  /** Null where this browser refuses to load an unpacked extension by command. */
  extensionId: string | null;
  close(): Promise<void>;
}

/**
 * Starts a Chromium with the built extension. It is loaded over the debugging pipe because Chrome ignores `--load-extension`
 * since 137; what refuses that too leaves `extensionId` null. No address but the portal's and loopback can be reached. In a new profile
 * the extension's welcome page is open when this comes back: later it would take the front from a page at work, and pages behind
 * are drawn, and clicked, once in seconds or never.
 */
export async function launch(options: LaunchOptions): Promise<Browser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'so-viec-')));
  const isNew = (await readdir(profile)).length === 0;
  const portal = `127.0.0.1:${options.portalPort}`;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: options.headless,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    locale: 'vi-VN',
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    env: { ...process.env, LANGUAGE: 'vi' },
    args: [
      '--enable-unsafe-extension-debugging',
      '--lang=vi',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${FEATURES_LEFT_OUT.join(',')}`,
      ...(options.headless ? ['--disable-gpu'] : []),
      `--host-resolver-rules=MAP *.gov.vn:80 ${portal}, MAP ${NEWSPAPER_HOST}:80 ${portal}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
  const extensionId = await loadExtension(context, options.extensionFolder ?? EXTENSION_FOLDER);
  if (isNew && extensionId !== null) await welcomePage(context);
  return {
    context,
    extensionId,
    close: async () => {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Loads an unpacked extension, or takes the place of the one that is loaded from that folder, as an update does. Gives its id; null
 * where the browser refuses.
 */
export async function loadExtension(context: BrowserContext, path: string): Promise<string | null> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return null;
  try {
    const { id } = await session.send('Extensions.loadUnpacked', { path });
    return id;
  } catch {
    return null;
  }
}
