import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser';
import { findFirefox } from './find-firefox';

const APT = '/usr/bin/apt-get';

/**
 * The browser of this machine; where there is none and `mayInstall`, Debian's Chromium is installed if apt and root are there.
 * Throws a sentence that says what to install where that is not possible.
 */
export function ensureBrowser(mayInstall: boolean): string {
  const found = findBrowser(process.platform, process.env);
  if (found !== null) return found;
  if (process.env.CHROMIUM_PATH) {
    throw new Error(`CHROMIUM_PATH chỉ tới ${process.env.CHROMIUM_PATH}, nhưng ở đó không có trình duyệt nào.`);
  }
  if (mayInstall && canInstall()) {
    console.log('Chưa có trình duyệt; đang cài gói chromium…');
    install(['chromium', 'fonts-dejavu-core']);
    const installed = findBrowser(process.platform, process.env);
    if (installed !== null) return installed;
  }
  throw new Error(
    'Không tìm thấy trình duyệt. Hãy cài Chromium, Google Chrome, Microsoft Edge hoặc Cốc Cốc (trên Debian: apt install chromium), hoặc đặt biến CHROMIUM_PATH.',
  );
}

/** The Firefox of this machine, as `ensureBrowser` finds or installs the other one; Debian's is the long-term version. */
export function ensureFirefox(mayInstall: boolean): string {
  const found = findFirefox(process.env);
  if (found !== null) return found;
  if (process.env.FIREFOX_PATH) {
    throw new Error(`FIREFOX_PATH chỉ tới ${process.env.FIREFOX_PATH}, nhưng ở đó không có Firefox.`);
  }
  if (mayInstall && canInstall()) {
    console.log('Chưa có Firefox; đang cài gói firefox-esr…');
    install(['firefox-esr', 'fonts-dejavu-core']);
    const installed = findFirefox(process.env);
    if (installed !== null) return installed;
  }
  throw new Error('Không tìm thấy Firefox. Hãy cài Firefox (trên Debian: apt install firefox-esr), hoặc đặt biến FIREFOX_PATH.');
}

/** Whether this is a Debian, or a relative of it, on which packages may be installed. */
export function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync(APT);
}

function install(packages: string[]): void {
  apt(['update', '-q']);
  apt(['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

function apt(args: string[]): void {
  spawnSync(APT, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
