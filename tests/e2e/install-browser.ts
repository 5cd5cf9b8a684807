import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser';

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
  if (mayInstall && process.platform === 'linux' && process.getuid?.() === 0 && existsSync(APT)) {
    console.log('Chưa có trình duyệt; đang cài gói chromium…');
    apt(['update', '-q']);
    apt(['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
    const installed = findBrowser(process.platform, process.env);
    if (installed !== null) return installed;
  }
  throw new Error(
    'Không tìm thấy trình duyệt. Hãy cài Chromium, Google Chrome, Microsoft Edge hoặc Cốc Cốc (trên Debian: apt install chromium), hoặc đặt biến CHROMIUM_PATH.',
  );
}

function apt(args: string[]): void {
  spawnSync(APT, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
