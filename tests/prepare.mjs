// Runs before anything is installed, so plain Node and nothing else: `npm start` and `npm test` begin here.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs the packages where they are missing or older than the lock file, and generates WXT's types. Ends the process where it can't. */
export function prepare() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) fail(`Cần Node.js từ phiên bản 20 trở lên; máy này đang dùng ${process.versions.node}.`);
  if (!packagesAreCurrent()) {
    console.log('Đang cài các gói cần thiết (npm ci)…');
    if (npm(['ci', '--no-audit', '--no-fund']) !== 0) fail('Không cài được các gói. Hãy kiểm tra kết nối mạng rồi chạy lại.');
  }
  if (!existsSync(`${root}.wxt/tsconfig.json`)) {
    if (node(['node_modules/wxt/bin/wxt.mjs', 'prepare']) !== 0) fail('Không tạo được các tệp kiểu của WXT (wxt prepare).');
  }
}

/** Runs a TypeScript file of the project with the given arguments; gives its exit code. */
export function runTypeScript(file, args) {
  return node(['node_modules/tsx/dist/cli.mjs', file, ...args]);
}

function packagesAreCurrent() {
  const installed = `${root}node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
}

function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return node([script, ...args]);
  return spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}

function node(args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
