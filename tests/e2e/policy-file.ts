import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether files with policies for the whole machine may be written: Debian's browsers read them, and only root may. */
export const mayWritePolicies = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * Lays something down for the whole machine; gives what takes it back. Fails where another's policy is in its place; one that an
 * interrupted run of the same test has left is taken over.
 */
export function writePolicy(path: string, policy: object): () => void {
  const text = JSON.stringify(policy);
  if (existsSync(path) && readFileSync(path, 'utf8') !== text) throw new Error(`${path} holds a policy that is not this test’s.`);
  const made = !existsSync(dirname(path));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return () => rmSync(made ? dirname(path) : path, { recursive: true, force: true });
}

/** What an administrator may lay down, as `docs/administrators.md` shows it. */
export const LAID_DOWN = { units: ['Sở Tài chính'], portals: ['vanban.tinh-mau.vn'], forbidSecret: true };
